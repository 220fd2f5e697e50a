package io.github.compliancesdk.organization;

import java.util.Objects;

/**
 * Unit of a fixed retention period. An open set: a value that this version does not know
 * is a value, not an error.
 *
 * @param value text on the wire
 */
public record RetentionTimescale(String value) {

	/**
	 * {@code day}.
	 */
	public static final RetentionTimescale DAY = new RetentionTimescale("day");

	/**
	 * {@code month}.
	 */
	public static final RetentionTimescale MONTH = new RetentionTimescale("month");

	/**
	 * Checks the value.
	 * @param value text on the wire
	 * @throws NullPointerException if the value is {@code null}
	 */
	public RetentionTimescale {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
