package io.github.compliancesdk.internal.download;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * MD5, which the server sends, and SHA-256, which evidence needs, of the same bytes.
 */
final class Digests {

	private final MessageDigest md5 = digest("MD5");

	private final MessageDigest sha256 = digest("SHA-256");

	private static MessageDigest digest(String algorithm) {
		try {
			return MessageDigest.getInstance(algorithm);
		}
		catch (NoSuchAlgorithmException ex) {
			// every JDK has both
			throw new IllegalStateException(ex);
		}
	}

	void update(byte[] bytes, int length) {
		this.md5.update(bytes, 0, length);
		this.sha256.update(bytes, 0, length);
	}

	/** Ends the digest. */
	String md5() {
		return HexFormat.of().formatHex(this.md5.digest());
	}

	/** Ends the digest. */
	String sha256() {
		return HexFormat.of().formatHex(this.sha256.digest());
	}

}
