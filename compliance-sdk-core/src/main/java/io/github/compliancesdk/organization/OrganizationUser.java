package io.github.compliancesdk.organization;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A current member of an organization. Sent by the server: read it, do not construct it.
 *
 * @param id id, {@code user_...}
 * @param createdAt when it was created; account creation, not join time, or null when the
 * server sent none
 * @param email e-mail address, or null when the server sent none
 * @param fullName full name, or null when the server sent none
 * @param organizationRole membership level that everybody with it has the grant by, or
 * null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record OrganizationUser(String id, @Nullable Instant createdAt, @Nullable String email,
		@Nullable String fullName, @Nullable OrganizationRole organizationRole,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return "OrganizationUser[id=" + this.id + "]";
	}

}
