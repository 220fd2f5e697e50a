package io.github.compliancesdk.samples.export;

import java.io.IOException;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.chat.ChatContentBlock;
import io.github.compliancesdk.chat.ChatMessage;
import io.github.compliancesdk.chat.ChatMessageListParams;
import io.github.compliancesdk.chat.ChatMessagePage;
import io.github.compliancesdk.chat.ChatTextBlock;
import io.github.compliancesdk.chat.ChatToolResultBlock;
import io.github.compliancesdk.chat.ChatToolUseBlock;
import io.github.compliancesdk.chat.MessageArtifact;
import io.github.compliancesdk.chat.MessageFile;
import io.github.compliancesdk.chat.MessageGeneratedFile;

/**
 * Chats with their messages, and what these name.
 */
final class ChatExport {

	private static final int UNLIMITED = -1;

	private final ComplianceClient client;

	private final Transcripts transcripts;

	private final FileExport files;

	ChatExport(ComplianceClient client, Transcripts transcripts, FileExport files) {
		this.client = client;
		this.transcripts = transcripts;
		this.files = files;
	}

	void take(Listed chat) throws IOException {
		boolean deleted = Item.DELETED_BY_USER.equals(chat.state());
		this.transcripts.take(chat, deleted ? Item.DELETED_BY_USER : Item.COMPLETE, (pageSize, transcript) -> {
			if (deleted) {
				transcript.missing(Gap.of("", Item.DELETED_BY_USER, "the server gives no content of such chats"));
			}
			read(chat, pageSize, transcript);
		});
	}

	private void read(Listed chat, int pageSize, Transcript transcript) throws IOException {
		ChatMessageListParams params = ChatMessageListParams.builder()
			.pageSize(pageSize)
			.toolUseInputMaxChars(UNLIMITED)
			.toolResultMaxChars(UNLIMITED)
			.build();
		for (ChatMessagePage page : this.client.chats().messages(chat.id(), params).pages()) {
			transcript.page("getChatMessages", page.requestId());
			this.transcripts.pageRead(transcript);
			for (ChatMessage message : page.items()) {
				write(message, transcript);
			}
		}
	}

	private void write(ChatMessage message, Transcript transcript) throws IOException {
		transcript.message(message.id(), message.role().value(), message.createdAt(), message.rawJson());
		for (ChatContentBlock block : message.content()) {
			write(message.id(), block, transcript);
		}
		for (MessageFile file : message.files()) {
			transcript.attachment(this.files.file(file.id(), file.filename()), file.filename());
		}
		for (MessageGeneratedFile file : message.generatedFiles()) {
			transcript.attachment(this.files.file(file.id(), file.filename()), file.filename());
		}
		for (MessageArtifact artifact : message.artifacts()) {
			transcript.attachment(this.files.artifact(artifact.versionId(), artifact.title()), artifact.title());
		}
		transcript.markdown().end();
	}

	private static void write(String id, ChatContentBlock block, Transcript transcript) throws IOException {
		if (block instanceof ChatTextBlock text) {
			transcript.text(text.text(), text.truncated(), id);
			if (text.thinkingRedacted()) {
				transcript.markdown().note("Reasoning was removed from this text by the server.");
			}
		}
		else if (block instanceof ChatToolUseBlock use) {
			transcript.toolUse(use.name(), use.input().text(), use.truncated(), id);
		}
		else if (block instanceof ChatToolResultBlock result) {
			transcript.toolResult(result.name(), result.isError(), result.content(), result.truncated(), id);
		}
		else {
			transcript.unknownBlock(block.type());
		}
	}

}
