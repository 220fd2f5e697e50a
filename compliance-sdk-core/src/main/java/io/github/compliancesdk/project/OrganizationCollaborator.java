package io.github.compliancesdk.project;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A grant to an organization. Sent by the server: read it, do not construct it.
 *
 * @param organizationUuid UUID of the organization, or null when the server sent none
 * @param role role
 * @param grantedAt when it was granted, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record OrganizationCollaborator(@Nullable String organizationUuid, CollaboratorRole role,
		@Nullable Instant grantedAt, Map<String, @Nullable Object> additionalProperties,
		RawJson rawJson) implements ProjectCollaborator {

	@Override
	public String type() {
		return "organization";
	}

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
