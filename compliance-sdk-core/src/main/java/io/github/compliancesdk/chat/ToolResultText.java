package io.github.compliancesdk.chat;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A text that a tool gave. Sent by the server: read it, do not construct it.
 *
 * @param text the text
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record ToolResultText(String text, Map<String, @Nullable Object> additionalProperties) {

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
