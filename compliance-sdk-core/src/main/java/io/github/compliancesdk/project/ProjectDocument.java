package io.github.compliancesdk.project;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import io.github.compliancesdk.organization.ContentUser;
import org.jspecify.annotations.Nullable;

/**
 * A text document with its text. Sent by the server: read it, do not construct it.
 *
 * @param id id, {@code claude_proj_doc_...}
 * @param filename file name as users gave it: untrusted, or null when the server sent
 * none
 * @param content content
 * @param createdAt when it was created, or null when the server sent none
 * @param user owner, or null when the account is gone or an agent owns it
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record ProjectDocument(String id, @Nullable String filename, String content, @Nullable Instant createdAt,
		@Nullable ContentUser user, Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return "ProjectDocument[id=" + this.id + "]";
	}

}
