package io.github.compliancesdk.project;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A grant to a person. Sent by the server: read it, do not construct it.
 *
 * @param userId id of the user, {@code user_...}, or null when the server sent none
 * @param role role
 * @param grantedAt when it was granted, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record UserCollaborator(@Nullable String userId, CollaboratorRole role, @Nullable Instant grantedAt,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) implements ProjectCollaborator {

	@Override
	public String type() {
		return "user";
	}

	@Override
	public String toString() {
		return "UserCollaborator[id=" + this.userId + "]";
	}

}
