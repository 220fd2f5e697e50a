package io.github.compliancesdk.internal.chat;

import java.util.Set;

import io.github.compliancesdk.chat.Chat;
import io.github.compliancesdk.chat.ChatMessage;
import io.github.compliancesdk.chat.ChatMessagePage;
import io.github.compliancesdk.chat.ReactiveChatMessages;
import io.github.compliancesdk.internal.DecodingContext;
import io.github.compliancesdk.internal.json.Members;
import io.github.compliancesdk.internal.paging.CursorPage;
import io.github.compliancesdk.internal.paging.CursorPageDecoder;
import io.github.compliancesdk.internal.paging.DefaultReactivePaged;
import io.github.compliancesdk.internal.paging.PageReader;
import io.github.compliancesdk.internal.paging.PageSource;
import org.jspecify.annotations.Nullable;

/**
 * Reactive face of the messages of a chat.
 */
final class DefaultReactiveChatMessages extends DefaultReactivePaged<ChatMessage, ChatMessagePage>
		implements ReactiveChatMessages {

	private static final PageReader<ChatMessage> ROWS = new PageReader<>("chat_messages", ChatDecoder::chatMessage);

	private static final Set<String> PAGING = Set.of("has_more", "first_id", "last_id");

	DefaultReactiveChatMessages(PageSource<ChatMessagePage> source, @Nullable String start) {
		super(source, start);
	}

	static ChatMessagePage page(byte[] body, DecodingContext context) {
		PageReader.Body<ChatMessage> read = ROWS.read(body, context);
		Members envelope = read.envelope().members();
		CursorPage<ChatMessage> page = CursorPageDecoder.page(read, envelope, context);
		Chat chat = ChatDecoder.chat(envelope, read.envelope().rawWithout(PAGING));
		return new ReceivedChatMessagePage(chat, page);
	}

	@Override
	public DefaultReactiveChatMessages startingAt(String cursor) {
		return new DefaultReactiveChatMessages(source(), notBlank(cursor));
	}

}
