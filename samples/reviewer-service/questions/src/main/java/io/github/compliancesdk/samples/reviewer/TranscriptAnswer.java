package io.github.compliancesdk.samples.reviewer;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.compliancesdk.chat.Chat;
import io.github.compliancesdk.chat.ChatContentBlock;
import io.github.compliancesdk.chat.ChatMessage;
import io.github.compliancesdk.chat.ChatMessagePage;
import io.github.compliancesdk.chat.ChatTextBlock;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a chat, oldest first.
 *
 * @param id id of the chat
 * @param name its name, if any
 * @param userId whose chat it is, if known
 * @param deletedAt when its user deleted it, if so
 * @param messages what was said
 * @param next cursor of the next page, {@code null} if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TranscriptAnswer(String id, @Nullable String name, @Nullable String userId, @Nullable Instant deletedAt,
		List<Message> messages, @Nullable String next) {

	/**
	 * Creates the answer of a page.
	 * @param page the page
	 * @return the answer
	 */
	public static TranscriptAnswer of(ChatMessagePage page) {
		Chat chat = page.chat();
		return new TranscriptAnswer(chat.id(), chat.name(), (chat.user() != null) ? chat.user().id() : null,
				chat.deletedAt(), page.items().stream().map(Message::of).toList(),
				page.hasMore() ? page.lastCursor() : null);
	}

	@Override
	public String toString() {
		return "TranscriptAnswer[id=" + this.id + "]";
	}

	/**
	 * One message.
	 *
	 * @param id id of the message
	 * @param role who said it
	 * @param at when
	 * @param text its text; what is no text by its type in brackets
	 * @param files files that hang on it
	 */
	public record Message(String id, String role, Instant at, String text, List<File> files) {

		static Message of(ChatMessage message) {
			Stream<File> uploaded = message.files().stream().map((file) -> File.of(file.id(), file.filename()));
			Stream<File> generated = message.generatedFiles()
				.stream()
				.map((file) -> File.of(file.id(), file.filename()));
			return new Message(message.id(), message.role().value(), message.createdAt(),
					message.content().stream().map(Message::text).collect(Collectors.joining("\n")),
					Stream.concat(uploaded, generated).toList());
		}

		private static String text(ChatContentBlock block) {
			return (block instanceof ChatTextBlock text) ? text.text() : "[" + block.type() + "]";
		}

		@Override
		public String toString() {
			return "Message[id=" + this.id + "]";
		}

	}

	/**
	 * A file of a message.
	 *
	 * @param id id of the file
	 * @param name name as the user gave it
	 * @param content where this service streams it
	 */
	public record File(String id, String name, String content) {

		static File of(String id, String name) {
			return new File(id, name, "/files/" + id + "/content");
		}

		@Override
		public String toString() {
			return "File[id=" + this.id + "]";
		}

	}

}
