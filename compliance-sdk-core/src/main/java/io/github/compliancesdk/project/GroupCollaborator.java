package io.github.compliancesdk.project;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A grant to a group. Sent by the server: read it, do not construct it.
 *
 * @param groupId id of the group, {@code rbac_group_...}, or null when the server sent
 * none
 * @param role role
 * @param grantedAt when it was granted, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record GroupCollaborator(@Nullable String groupId, CollaboratorRole role, @Nullable Instant grantedAt,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) implements ProjectCollaborator {

	@Override
	public String type() {
		return "group";
	}

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
