package io.github.compliancesdk.group;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A group of users. Sent by the server: read it, do not construct it.
 *
 * @param id id, {@code rbac_group_...}
 * @param name name as people see it, or null when the server sent none
 * @param description description, or null when the server sent none
 * @param sourceType where the group comes from, or null when the server sent none
 * @param roles ids of its roles, {@code rbac_role_...}; empty when the server sent none
 * @param createdAt when it was created, or null when the server sent none
 * @param updatedAt when it last changed, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record Group(String id, @Nullable String name, @Nullable String description,
		@Nullable GroupSourceType sourceType, List<String> roles, @Nullable Instant createdAt,
		@Nullable Instant updatedAt, Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return "Group[id=" + this.id + "]";
	}

}
