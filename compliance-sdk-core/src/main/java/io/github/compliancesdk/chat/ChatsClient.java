package io.github.compliancesdk.chat;

import io.github.compliancesdk.paging.Paged;

/**
 * Chats and their messages, for blocking callers. Safe for use by several threads. What
 * goes wrong is a {@link io.github.compliancesdk.error.ComplianceException}.
 */
public interface ChatsClient {

	/**
	 * Reads chats, in ascending order. Operation {@code listChats}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @return the rows, fetched when asked for
	 */
	default Paged<Chat> list() {
		return list(ChatListParams.builder().build());
	}

	/**
	 * Reads chats, in ascending order. Operation {@code listChats}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @param params filters and page size
	 * @return the rows, fetched when asked for
	 */
	Paged<Chat> list(ChatListParams params);

	/**
	 * Reads the messages of a chat, in pages of 1,000 unless asked otherwise. The pages
	 * show the chat too. Operation {@code getChatMessages}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @param chatId id of the chat, {@code claude_chat_...}
	 * @return the rows, fetched when asked for
	 * @throws IllegalArgumentException if an id is blank
	 */
	default ChatMessages messages(String chatId) {
		return messages(chatId, ChatMessageListParams.builder().build());
	}

	/**
	 * Reads the messages of a chat, in pages of 1,000 unless asked otherwise. The pages
	 * show the chat too. Operation {@code getChatMessages}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @param chatId id of the chat, {@code claude_chat_...}
	 * @param params order, caps and page size
	 * @return the rows, fetched when asked for
	 * @throws IllegalArgumentException if an id is blank
	 */
	ChatMessages messages(String chatId, ChatMessageListParams params);

	/**
	 * Deletes a chat with its messages and files for ever. Operation {@code deleteChat};
	 * scope {@code delete:compliance_user_data}. It is refused unless deleting is
	 * switched on, and repeated only after an answer which says that nothing was done.
	 * @param chatId id of the chat, {@code claude_chat_...}
	 * @throws IllegalArgumentException if an id is blank
	 * @throws io.github.compliancesdk.error.DeletionDisabledException if deleting is not
	 * switched on
	 * @throws io.github.compliancesdk.error.DeletionOutcomeUnknownException if nobody can
	 * know whether it was done
	 */
	void delete(String chatId);

}
