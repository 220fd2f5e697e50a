package io.github.compliancesdk.project;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A text document of a project. Sent by the server: read it, do not construct it.
 *
 * @param id id, {@code claude_proj_doc_...}
 * @param filename file name as users gave it: untrusted
 * @param mimeType media type, or null when the server sent none
 * @param createdAt when it was created, or null when the server sent none
 * @param updatedAt when it last changed; reserved; always null so far
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record ProjectDoc(String id, String filename, @Nullable String mimeType, @Nullable Instant createdAt,
		@Nullable Instant updatedAt, Map<String, @Nullable Object> additionalProperties,
		RawJson rawJson) implements ProjectAttachment {

	@Override
	public String type() {
		return "project_doc";
	}

	@Override
	public String toString() {
		return "ProjectDoc[id=" + this.id + "]";
	}

}
