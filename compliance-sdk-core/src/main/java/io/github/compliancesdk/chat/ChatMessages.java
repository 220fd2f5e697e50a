package io.github.compliancesdk.chat;

import io.github.compliancesdk.paging.Paged;

/**
 * The messages of a chat, for blocking callers; the pages show the chat too.
 */
public interface ChatMessages extends Paged<ChatMessage> {

	@Override
	Iterable<? extends ChatMessagePage> pages();

	@Override
	ChatMessagePage firstPage();

	@Override
	ChatMessages startingAt(String cursor);

}
