package io.github.compliancesdk.samples.snippets.paging;

import java.util.function.BiConsumer;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityMember;
import io.github.compliancesdk.chat.Chat;
import io.github.compliancesdk.chat.ChatMessage;
import io.github.compliancesdk.chat.ChatMessagePage;

/**
 * The chat that an activity tells of.
 */
class Transcript {

	private final ComplianceClient compliance;

	private final BiConsumer<Chat, ChatMessage> sink;

	Transcript(ComplianceClient compliance, BiConsumer<Chat, ChatMessage> sink) {
		this.compliance = compliance;
		this.sink = sink;
	}

	void read(Activity activity) {
		String chatId = activity.member(ActivityMember.CLAUDE_CHAT_ID);
		if (chatId != null) {
			for (ChatMessagePage page : this.compliance.chats().messages(chatId).pages()) {
				page.items().forEach((message) -> store(page.chat(), message));
			}
		}
	}

	private void store(Chat chat, ChatMessage message) {
		this.sink.accept(chat, message);
	}

}
