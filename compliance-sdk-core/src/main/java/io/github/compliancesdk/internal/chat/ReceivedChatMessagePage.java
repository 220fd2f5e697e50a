package io.github.compliancesdk.internal.chat;

import java.time.Instant;
import java.util.List;

import io.github.compliancesdk.chat.Chat;
import io.github.compliancesdk.chat.ChatMessage;
import io.github.compliancesdk.chat.ChatMessagePage;
import io.github.compliancesdk.internal.paging.CursorPage;
import org.jspecify.annotations.Nullable;

/**
 * A page and what its messages belong to.
 *
 * @param chat the chat
 * @param page the page
 */
record ReceivedChatMessagePage(Chat chat, CursorPage<ChatMessage> page) implements ChatMessagePage {

	@Override
	public List<ChatMessage> items() {
		return this.page.items();
	}

	@Override
	public boolean hasMore() {
		return this.page.hasMore();
	}

	@Override
	public @Nullable String requestId() {
		return this.page.requestId();
	}

	@Override
	public Instant serverTime() {
		return this.page.serverTime();
	}

	@Override
	public @Nullable String firstCursor() {
		return this.page.firstCursor();
	}

	@Override
	public @Nullable String lastCursor() {
		return this.page.lastCursor();
	}

	@Override
	public String toString() {
		return this.page.toString();
	}

}
