package io.github.compliancesdk.chat;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import io.github.compliancesdk.organization.ContentUser;
import org.jspecify.annotations.Nullable;

/**
 * A chat, without its messages. Sent by the server: read it, do not construct it.
 *
 * @param id id, {@code claude_chat_...}
 * @param name name as people see it; empty string once the user deleted the chat, or null
 * when the server sent none
 * @param createdAt when it was created, or null when the server sent none
 * @param updatedAt when it last changed; moves on new message, project move, user
 * deletion; not guaranteed on rename, or null when the server sent none
 * @param deletedAt when an end user deleted it, or null when the server sent none
 * @param href address in the product, or null when the server sent none
 * @param model model in use, or null when the server sent none
 * @param organizationUuid UUID of the organization, or null when the server sent none
 * @param organizationId id of the organization, {@code org_...}; deprecated by the API,
 * or null when the server sent none
 * @param projectId id of the project, {@code claude_proj_...}, or null when the server
 * sent none
 * @param user owner, or null when the account is gone or an agent owns it
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record Chat(String id, @Nullable String name, @Nullable Instant createdAt, @Nullable Instant updatedAt,
		@Nullable Instant deletedAt, @Nullable String href, @Nullable String model, @Nullable String organizationUuid,
		@Nullable String organizationId, @Nullable String projectId, @Nullable ContentUser user,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return "Chat[id=" + this.id + "]";
	}

}
