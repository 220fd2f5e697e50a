package io.github.compliancesdk.activity;

import java.util.Objects;

/**
 * Kind of an {@link Activity}, for example {@code claude_chat_created}. An open set: the
 * server adds types every week, and one that this version does not know is a value, not
 * an error.
 *
 * @param value text on the wire
 */
public record ActivityType(String value) {

	/**
	 * Checks the value.
	 * @param value text on the wire
	 * @throws NullPointerException if the value is {@code null}
	 */
	public ActivityType {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
