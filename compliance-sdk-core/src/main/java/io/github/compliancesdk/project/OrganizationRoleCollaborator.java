package io.github.compliancesdk.project;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import io.github.compliancesdk.organization.OrganizationRole;
import org.jspecify.annotations.Nullable;

/**
 * A grant to everybody of a membership level. Sent by the server: read it, do not
 * construct it.
 *
 * @param organizationRole membership level that everybody with it has the grant by, or
 * null when the server sent none
 * @param role role
 * @param grantedAt when it was granted, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record OrganizationRoleCollaborator(@Nullable OrganizationRole organizationRole, CollaboratorRole role,
		@Nullable Instant grantedAt, Map<String, @Nullable Object> additionalProperties,
		RawJson rawJson) implements ProjectCollaborator {

	@Override
	public String type() {
		return "organization_role";
	}

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
