package io.github.compliancesdk.file;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a chat or project file. Sent by the server: read it, do not construct
 * it.
 *
 * @param id id
 * @param filename file name as users gave it: untrusted, or null when the server sent
 * none
 * @param mimeType media type, or null when the server sent none
 * @param sizeBytes length in bytes, or null when the server sent none
 * @param md5 lowercase hex of the stored variant, or null when the server sent none
 * @param createdAt when it was created, or null when the server sent none
 * @param messageIds messages that hold the file; empty when the server sent none
 * @param claudeChatIds chats that hold the file; empty when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record FileMetadata(String id, @Nullable String filename, @Nullable String mimeType, @Nullable Long sizeBytes,
		@Nullable String md5, @Nullable Instant createdAt, List<String> messageIds, List<String> claudeChatIds,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return "FileMetadata[id=" + this.id + "]";
	}

}
