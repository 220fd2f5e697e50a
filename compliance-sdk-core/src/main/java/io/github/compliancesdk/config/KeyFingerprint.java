package io.github.compliancesdk.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * Tells keys apart where they must not be shown: the first eight hexadecimal digits of
 * the SHA-256 of a key. The key cannot be had from it.
 */
public final class KeyFingerprint {

	private static final int BYTES = 4;

	private KeyFingerprint() {
	}

	/**
	 * Fingerprint of a key.
	 * @param apiKey the key
	 * @return eight hexadecimal digits
	 */
	public static String of(String apiKey) {
		byte[] digest = sha256().digest(apiKey.getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(digest, 0, BYTES);
	}

	/**
	 * Fingerprint of the key that a provider gives now.
	 * @param provider gives the key
	 * @return eight hexadecimal digits, or {@code null} if it has no key now
	 */
	public static @Nullable String of(ApiKeyProvider provider) {
		try {
			return of(provider.apiKey());
		}
		catch (RuntimeException ex) {
			// calls tell why
			return null;
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
