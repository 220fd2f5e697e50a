package io.github.compliancesdk.chat;

import io.github.compliancesdk.paging.ReactivePaged;
import reactor.core.publisher.Mono;

/**
 * Chats and their messages, for reactive callers. Safe for use by several threads. What
 * goes wrong is a {@link io.github.compliancesdk.error.ComplianceException}.
 */
public interface ReactiveChatsClient {

	/**
	 * Reads chats, in ascending order. Operation {@code listChats}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @return the rows, fetched on demand
	 */
	default ReactivePaged<Chat> list() {
		return list(ChatListParams.builder().build());
	}

	/**
	 * Reads chats, in ascending order. Operation {@code listChats}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @param params filters and page size
	 * @return the rows, fetched on demand
	 */
	ReactivePaged<Chat> list(ChatListParams params);

	/**
	 * Reads the messages of a chat, in pages of 1,000 unless asked otherwise. The pages
	 * show the chat too. Operation {@code getChatMessages}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @param chatId id of the chat, {@code claude_chat_...}
	 * @return the rows, fetched on demand
	 * @throws IllegalArgumentException if an id is blank
	 */
	default ReactiveChatMessages messages(String chatId) {
		return messages(chatId, ChatMessageListParams.builder().build());
	}

	/**
	 * Reads the messages of a chat, in pages of 1,000 unless asked otherwise. The pages
	 * show the chat too. Operation {@code getChatMessages}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @param chatId id of the chat, {@code claude_chat_...}
	 * @param params order, caps and page size
	 * @return the rows, fetched on demand
	 * @throws IllegalArgumentException if an id is blank
	 */
	ReactiveChatMessages messages(String chatId, ChatMessageListParams params);

	/**
	 * Deletes a chat with its messages and files for ever. Operation {@code deleteChat};
	 * scope {@code delete:compliance_user_data}. It is refused unless deleting is
	 * switched on, and repeated only after an answer which says that nothing was done.
	 * @param chatId id of the chat, {@code claude_chat_...}
	 * @return completes when the server has confirmed it; else a
	 * {@link io.github.compliancesdk.error.DeletionDisabledException}, or a
	 * {@link io.github.compliancesdk.error.DeletionOutcomeUnknownException} where nobody
	 * can know
	 * @throws IllegalArgumentException if an id is blank
	 */
	Mono<Void> delete(String chatId);

}
