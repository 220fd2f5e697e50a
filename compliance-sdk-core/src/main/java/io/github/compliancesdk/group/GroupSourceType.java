package io.github.compliancesdk.group;

import java.util.Objects;

/**
 * Where a group comes from. An open set: a value that this version does not know is a
 * value, not an error.
 *
 * @param value text on the wire
 */
public record GroupSourceType(String value) {

	/**
	 * {@code direct}.
	 */
	public static final GroupSourceType DIRECT = new GroupSourceType("direct");

	/**
	 * {@code scim}.
	 */
	public static final GroupSourceType SCIM = new GroupSourceType("scim");

	/**
	 * Checks the value.
	 * @param value text on the wire
	 * @throws NullPointerException if the value is {@code null}
	 */
	public GroupSourceType {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
