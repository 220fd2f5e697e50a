package io.github.compliancesdk.transparency;

import java.util.Objects;

/**
 * How checkpoints of the transparency log are signed. An open set: a value that this
 * version does not know is a value, not an error.
 *
 * @param value text on the wire
 */
public record SignatureAlgorithm(String value) {

	/**
	 * {@code ecdsa_p256_sha256}.
	 */
	public static final SignatureAlgorithm ECDSA_P256_SHA256 = new SignatureAlgorithm("ecdsa_p256_sha256");

	/**
	 * Checks the value.
	 * @param value text on the wire
	 * @throws NullPointerException if the value is {@code null}
	 */
	public SignatureAlgorithm {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
