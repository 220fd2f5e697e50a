package io.github.compliancesdk.project;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A file of a project. Sent by the server: read it, do not construct it.
 *
 * @param id id, {@code claude_file_...}
 * @param filename file name as users gave it: untrusted
 * @param mimeType application/octet-stream when unrecorded, or null when the server sent
 * none
 * @param sizeBytes length in bytes, or null when the server sent none
 * @param md5 MD5 digest in lowercase hex, or null when the server sent none
 * @param createdAt when it was created, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record ProjectFile(String id, String filename, @Nullable String mimeType, @Nullable Long sizeBytes,
		@Nullable String md5, @Nullable Instant createdAt, Map<String, @Nullable Object> additionalProperties,
		RawJson rawJson) implements ProjectAttachment {

	@Override
	public String type() {
		return "project_file";
	}

	@Override
	public String toString() {
		return "ProjectFile[id=" + this.id + "]";
	}

}
