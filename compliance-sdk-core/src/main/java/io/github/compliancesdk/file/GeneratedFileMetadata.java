package io.github.compliancesdk.file;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file that Claude made. Sent by the server: read it, do not construct
 * it.
 *
 * @param id id
 * @param claudeChatId id of the chat, {@code claude_chat_...}, or null when the server
 * sent none
 * @param filename file name as users gave it: untrusted, or null when the server sent
 * none
 * @param mimeType media type, or null when the server sent none
 * @param sizeBytes length in bytes, or null when the server sent none
 * @param md5 MD5 digest in lowercase hex, or null when the server sent none
 * @param createdAt when it was created, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record GeneratedFileMetadata(String id, @Nullable String claudeChatId, @Nullable String filename,
		@Nullable String mimeType, @Nullable Long sizeBytes, @Nullable String md5, @Nullable Instant createdAt,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return "GeneratedFileMetadata[id=" + this.id + "]";
	}

}
