package io.github.compliancesdk.session;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A session of a client on a user's machine. Sent by the server: read it, do not
 * construct it.
 *
 * @param id id, {@code clls_...}; opaque, can be long
 * @param organizationUuid UUID of the organization, or null when the server sent none
 * @param workspaceId id, {@code wrkspc_...}, or null when the server sent none
 * @param user owner, or null when the account is gone or an agent owns it
 * @param productSurface product that it took place in, or null when the server sent none
 * @param createdAt when it was created; first retained call; moves forward as calls age
 * out
 * @param updatedAt when it last changed; last retained call, never before created_at. A
 * lower bound on the list endpoint, exact on item and messages unless truncated, or null
 * when the server sent none
 * @param truncated true when the session exceeds 100,000 calls: messages then hold the
 * earliest calls only and updated_at is a lower bound
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record LocalSession(String id, @Nullable String organizationUuid, @Nullable String workspaceId, SessionUser user,
		@Nullable ProductSurface productSurface, Instant createdAt, @Nullable Instant updatedAt, boolean truncated,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return "LocalSession[id=" + this.id + "]";
	}

}
