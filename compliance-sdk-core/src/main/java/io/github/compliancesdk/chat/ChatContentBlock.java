package io.github.compliancesdk.chat;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A block of a chat message. An open union: one of a kind that this version does not know
 * is an {@link UnknownChatBlock} and keeps all its members.
 */
public sealed interface ChatContentBlock
		permits ChatTextBlock, ChatToolUseBlock, ChatToolResultBlock, UnknownChatBlock {

	/**
	 * Kind on the wire, an open value.
	 * @return the kind, or {@code null} where the server sent none and the rest does not
	 * tell
	 */
	@Nullable String type();

	/**
	 * Members that this version does not know.
	 * @return an unmodifiable map in the order of the wire
	 */
	Map<String, @Nullable Object> additionalProperties();

}
