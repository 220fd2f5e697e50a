package io.github.compliancesdk.chat;

import java.util.Objects;

/**
 * Who speaks in a message. An open set: a value that this version does not know is a
 * value, not an error.
 *
 * @param value text on the wire
 */
public record MessageRole(String value) {

	/**
	 * {@code assistant}.
	 */
	public static final MessageRole ASSISTANT = new MessageRole("assistant");

	/**
	 * {@code user}.
	 */
	public static final MessageRole USER = new MessageRole("user");

	/**
	 * Checks the value.
	 * @param value text on the wire
	 * @throws NullPointerException if the value is {@code null}
	 */
	public MessageRole {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
