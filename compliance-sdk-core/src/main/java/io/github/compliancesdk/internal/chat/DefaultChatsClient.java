package io.github.compliancesdk.internal.chat;

import io.github.compliancesdk.chat.Chat;
import io.github.compliancesdk.chat.ChatListParams;
import io.github.compliancesdk.chat.ChatMessageListParams;
import io.github.compliancesdk.chat.ChatMessages;
import io.github.compliancesdk.chat.ChatsClient;
import io.github.compliancesdk.internal.Blocking;
import io.github.compliancesdk.internal.paging.BlockingPaged;
import io.github.compliancesdk.paging.Paged;

/**
 * Blocking face of the chats.
 */
public final class DefaultChatsClient implements ChatsClient {

	private final DefaultReactiveChatsClient reactive;

	/**
	 * Creates the face.
	 * @param reactive the other face
	 */
	public DefaultChatsClient(DefaultReactiveChatsClient reactive) {
		this.reactive = reactive;
	}

	@Override
	public Paged<Chat> list(ChatListParams params) {
		return new BlockingPaged<>(this.reactive.list(params));
	}

	@Override
	public ChatMessages messages(String chatId, ChatMessageListParams params) {
		return new DefaultChatMessages(this.reactive.messages(chatId, params));
	}

	@Override
	public void delete(String chatId) {
		Blocking.awaitEnd(this.reactive.delete(chatId));
	}

}
