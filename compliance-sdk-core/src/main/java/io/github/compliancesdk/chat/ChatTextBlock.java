package io.github.compliancesdk.chat;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Text of a chat message. Sent by the server: read it, do not construct it.
 *
 * @param text the text
 * @param thinkingRedacted reasoning markup was removed; always false on user messages
 * @param truncated always false on chat text
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record ChatTextBlock(String text, boolean thinkingRedacted, boolean truncated,
		Map<String, @Nullable Object> additionalProperties) implements ChatContentBlock {

	@Override
	public String type() {
		return "text";
	}

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
