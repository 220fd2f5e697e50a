package io.github.compliancesdk.session;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Text of a session message. Sent by the server: read it, do not construct it.
 *
 * @param text the text
 * @param truncated whether it was cut
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record SessionTextBlock(String text, boolean truncated,
		Map<String, @Nullable Object> additionalProperties) implements SessionContentBlock {

	@Override
	public String type() {
		return "text";
	}

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
