package io.github.compliancesdk.project;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import io.github.compliancesdk.organization.ContentUser;
import org.jspecify.annotations.Nullable;

/**
 * A project. Sent by the server: read it, do not construct it.
 *
 * @param id id, {@code claude_proj_...}
 * @param name name as people see it
 * @param createdAt when it was created
 * @param updatedAt when it last changed
 * @param deletedAt set when an end user deleted it, or null when the server sent none
 * @param isPrivate whether only its members see it
 * @param organizationUuid UUID of the organization
 * @param organizationId id of the organization, {@code org_...}; deprecated by the API,
 * or null when the server sent none
 * @param user owner, or null when the account is gone or an agent owns it
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record Project(String id, String name, Instant createdAt, Instant updatedAt, @Nullable Instant deletedAt,
		boolean isPrivate, String organizationUuid, @Nullable String organizationId, @Nullable ContentUser user,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return "Project[id=" + this.id + "]";
	}

}
