package io.github.compliancesdk.chat;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A block of a kind that this version does not know; nothing of it is lost. Sent by the
 * server: read it, do not construct it.
 *
 * @param type kind on the wire, or null when the server sent none
 * @param additionalProperties all other members, in the order they were sent
 */
public record UnknownChatBlock(@Nullable String type,
		Map<String, @Nullable Object> additionalProperties) implements ChatContentBlock {

	@Override
	public String toString() {
		return "UnknownChatBlock[type=" + this.type + "]";
	}

}
