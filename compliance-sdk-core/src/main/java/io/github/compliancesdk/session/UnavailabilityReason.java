package io.github.compliancesdk.session;

import java.util.Objects;

/**
 * Why the content of a message is not to be had. An open set: a value that this version
 * does not know is a value, not an error.
 *
 * @param value text on the wire
 */
public record UnavailabilityReason(String value) {

	/**
	 * {@code not_captured}.
	 */
	public static final UnavailabilityReason NOT_CAPTURED = new UnavailabilityReason("not_captured");

	/**
	 * {@code client_aborted}.
	 */
	public static final UnavailabilityReason CLIENT_ABORTED = new UnavailabilityReason("client_aborted");

	/**
	 * {@code cmek_key_revoked}.
	 */
	public static final UnavailabilityReason CMEK_KEY_REVOKED = new UnavailabilityReason("cmek_key_revoked");

	/**
	 * {@code retention_elapsed}.
	 */
	public static final UnavailabilityReason RETENTION_ELAPSED = new UnavailabilityReason("retention_elapsed");

	/**
	 * {@code oversize}.
	 */
	public static final UnavailabilityReason OVERSIZE = new UnavailabilityReason("oversize");

	/**
	 * Checks the value.
	 * @param value text on the wire
	 * @throws NullPointerException if the value is {@code null}
	 */
	public UnavailabilityReason {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
