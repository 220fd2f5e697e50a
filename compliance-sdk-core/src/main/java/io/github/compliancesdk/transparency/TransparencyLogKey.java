package io.github.compliancesdk.transparency;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A key that signs checkpoints. Pin the published fingerprint instead of trusting this
 * answer. Sent by the server: read it, do not construct it.
 *
 * @param verifierKey origin+key_hash+base64, or null when the server sent none
 * @param keyHash hash of the key in signed notes
 * @param fingerprint fingerprint of the key; pin the published one
 * @param algorithm how it signs
 * @param publicKey Base64 DER SubjectPublicKeyInfo
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record TransparencyLogKey(@Nullable String verifierKey, String keyHash, String fingerprint,
		SignatureAlgorithm algorithm, String publicKey, Map<String, @Nullable Object> additionalProperties) {

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
