package io.github.compliancesdk.project;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import io.github.compliancesdk.organization.ContentUser;
import org.jspecify.annotations.Nullable;

/**
 * A project with its texts and counts. Sent by the server: read it, do not construct it.
 *
 * @param id id, {@code claude_proj_...}
 * @param name name as people see it
 * @param createdAt when it was created, or null when the server sent none
 * @param updatedAt when it last changed, or null when the server sent none
 * @param deletedAt set when an end user deleted it, or null when the server sent none
 * @param isPrivate whether only its members see it, or null when the server sent none
 * @param organizationUuid UUID of the organization, or null when the server sent none
 * @param organizationId id of the organization, {@code org_...}; deprecated by the API,
 * or null when the server sent none
 * @param user owner, or null when the account is gone or an agent owns it
 * @param description description, or null when the server sent none
 * @param instructions instructions to Claude, or null when the server sent none
 * @param attachmentsCount number of attachments, or null when the server sent none
 * @param chatsCount number of chats, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record ProjectDetail(String id, String name, @Nullable Instant createdAt, @Nullable Instant updatedAt,
		@Nullable Instant deletedAt, @Nullable Boolean isPrivate, @Nullable String organizationUuid,
		@Nullable String organizationId, @Nullable ContentUser user, @Nullable String description,
		@Nullable String instructions, @Nullable Long attachmentsCount, @Nullable Long chatsCount,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return "ProjectDetail[id=" + this.id + "]";
	}

}
