package io.github.compliancesdk.session;

import java.util.Objects;

/**
 * State of a remote session. An open set: a value that this version does not know is a
 * value, not an error.
 *
 * @param value text on the wire
 */
public record RemoteSessionStatus(String value) {

	/**
	 * {@code pending}.
	 */
	public static final RemoteSessionStatus PENDING = new RemoteSessionStatus("pending");

	/**
	 * {@code active}.
	 */
	public static final RemoteSessionStatus ACTIVE = new RemoteSessionStatus("active");

	/**
	 * {@code paused}.
	 */
	public static final RemoteSessionStatus PAUSED = new RemoteSessionStatus("paused");

	/**
	 * {@code archived}.
	 */
	public static final RemoteSessionStatus ARCHIVED = new RemoteSessionStatus("archived");

	/**
	 * {@code failed}.
	 */
	public static final RemoteSessionStatus FAILED = new RemoteSessionStatus("failed");

	/**
	 * Checks the value.
	 * @param value text on the wire
	 * @throws NullPointerException if the value is {@code null}
	 */
	public RemoteSessionStatus {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
