package io.github.compliancesdk.chat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A message of a chat. Sent by the server: read it, do not construct it.
 *
 * @param id id, {@code claude_chat_msg_...}
 * @param role role
 * @param createdAt when it was created
 * @param content empty in a chat the user deleted; files, generated_files and artifacts
 * are then null
 * @param files files that were attached; empty when the server sent none
 * @param generatedFiles files that Claude made; empty when the server sent none
 * @param artifacts artifacts of the message; empty when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record ChatMessage(String id, MessageRole role, Instant createdAt, List<ChatContentBlock> content,
		List<MessageFile> files, List<MessageGeneratedFile> generatedFiles, List<MessageArtifact> artifacts,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return "ChatMessage[id=" + this.id + "]";
	}

}
