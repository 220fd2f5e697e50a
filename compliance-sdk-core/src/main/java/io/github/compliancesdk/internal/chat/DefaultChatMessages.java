package io.github.compliancesdk.internal.chat;

import io.github.compliancesdk.chat.ChatMessage;
import io.github.compliancesdk.chat.ChatMessagePage;
import io.github.compliancesdk.chat.ChatMessages;
import io.github.compliancesdk.internal.paging.BlockingPaged;

/**
 * Blocking face of the messages of a chat.
 */
final class DefaultChatMessages extends BlockingPaged<ChatMessage, ChatMessagePage> implements ChatMessages {

	private final DefaultReactiveChatMessages reactive;

	DefaultChatMessages(DefaultReactiveChatMessages reactive) {
		super(reactive);
		this.reactive = reactive;
	}

	@Override
	public ChatMessages startingAt(String cursor) {
		return new DefaultChatMessages(this.reactive.startingAt(cursor));
	}

}
