package io.github.compliancesdk.artifact;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a version of a chat artifact. Sent by the server: read it, do not
 * construct it.
 *
 * @param id id, {@code claude_artifact_...}
 * @param versionId id, {@code claude_artifact_version_...}
 * @param claudeChatId id of the chat, {@code claude_chat_...}, or null when the server
 * sent none
 * @param title title, or null when the server sent none
 * @param artifactType kind of the content, or null when the server sent none
 * @param createdAt when it was created, or null when the server sent none
 * @param sizeBytes length in bytes
 * @param md5 lowercase hex over the UTF-8 content string
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record ArtifactMetadata(String id, String versionId, @Nullable String claudeChatId, @Nullable String title,
		@Nullable String artifactType, @Nullable Instant createdAt, long sizeBytes, String md5,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return "ArtifactMetadata[id=" + this.id + "]";
	}

}
