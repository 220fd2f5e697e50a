package io.github.compliancesdk.project;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import io.github.compliancesdk.organization.ContentUser;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a text document. Sent by the server: read it, do not construct it.
 *
 * @param id id
 * @param claudeProjectId id of the project, {@code claude_proj_...}, or null when the
 * server sent none
 * @param filename file name as users gave it: untrusted, or null when the server sent
 * none
 * @param mimeType media type, or null when the server sent none
 * @param sizeBytes length of the UTF-8 text
 * @param md5 lowercase hex over the UTF-8 text
 * @param createdAt when it was created, or null when the server sent none
 * @param user owner, or null when the account is gone or an agent owns it
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record ProjectDocumentMetadata(String id, @Nullable String claudeProjectId, @Nullable String filename,
		@Nullable String mimeType, long sizeBytes, String md5, @Nullable Instant createdAt, @Nullable ContentUser user,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return "ProjectDocumentMetadata[id=" + this.id + "]";
	}

}
