package io.github.compliancesdk.chat;

import io.github.compliancesdk.paging.Page;

/**
 * A page of messages with the chat that they belong to. Immutable.
 */
public interface ChatMessagePage extends Page<ChatMessage> {

	/**
	 * The chat that the messages belong to.
	 * @return the chat
	 */
	Chat chat();

}
