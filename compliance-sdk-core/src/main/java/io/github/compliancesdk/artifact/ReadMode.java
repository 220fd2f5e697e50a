package io.github.compliancesdk.artifact;

import java.util.Objects;

/**
 * Who may read a code artifact. An open set: a value that this version does not know is a
 * value, not an error.
 *
 * @param value text on the wire
 */
public record ReadMode(String value) {

	/**
	 * {@code org}.
	 */
	public static final ReadMode ORG = new ReadMode("org");

	/**
	 * {@code owner}.
	 */
	public static final ReadMode OWNER = new ReadMode("owner");

	/**
	 * {@code public}.
	 */
	public static final ReadMode PUBLIC = new ReadMode("public");

	/**
	 * {@code users}.
	 */
	public static final ReadMode USERS = new ReadMode("users");

	/**
	 * Checks the value.
	 * @param value text on the wire
	 * @throws NullPointerException if the value is {@code null}
	 */
	public ReadMode {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
