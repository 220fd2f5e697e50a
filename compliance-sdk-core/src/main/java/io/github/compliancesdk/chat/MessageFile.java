package io.github.compliancesdk.chat;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A file attached to a chat message. Sent by the server: read it, do not construct it.
 *
 * @param id id, {@code claude_file_...}
 * @param filename user supplied, untrusted
 * @param mimeType media type, or null when the server sent none
 * @param sizeBytes length in bytes, or null when the server sent none
 * @param md5 lowercase hex, or null when the server sent none
 * @param createdAt when it was created, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record MessageFile(String id, String filename, @Nullable String mimeType, @Nullable Long sizeBytes,
		@Nullable String md5, @Nullable Instant createdAt, Map<String, @Nullable Object> additionalProperties) {

	@Override
	public String toString() {
		return "MessageFile[id=" + this.id + "]";
	}

}
