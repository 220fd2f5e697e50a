package io.github.compliancesdk.session;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A session in the cloud. Sent by the server: read it, do not construct it.
 *
 * @param id id, {@code cse_...}
 * @param organizationUuid UUID of the organization, or null when the server sent none
 * @param user owner, or null when the account is gone or an agent owns it
 * @param agentId id, {@code cagt_...}; set when an agent owns the session, or null when
 * the server sent none
 * @param startedByUser who started it for an agent, or null when the server sent none
 * @param status state
 * @param createdAt when it was created
 * @param updatedAt when it last changed, or null when the server sent none
 * @param productSurface product that it took place in, or null when the server sent none
 * @param claudeProjectId id of the project, {@code claude_proj_...}, or null when the
 * server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record RemoteSession(String id, @Nullable String organizationUuid, @Nullable SessionUser user,
		@Nullable String agentId, @Nullable SessionUser startedByUser, RemoteSessionStatus status, Instant createdAt,
		@Nullable Instant updatedAt, @Nullable ProductSurface productSurface, @Nullable String claudeProjectId,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return "RemoteSession[id=" + this.id + "]";
	}

}
