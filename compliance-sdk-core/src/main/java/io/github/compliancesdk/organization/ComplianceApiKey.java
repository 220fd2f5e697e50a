package io.github.compliancesdk.organization;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A Compliance Access Key, without its secret. Sent by the server: read it, do not
 * construct it.
 *
 * @param id id
 * @param name name as people see it
 * @param scopes scopes; empty when the server sent none
 * @param isActive whether it works
 * @param createdAt when it was created, or null when the server sent none
 * @param createdById who made it, or null when the server sent none
 * @param expiresAt when it expires, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record ComplianceApiKey(String id, String name, List<String> scopes, boolean isActive,
		@Nullable Instant createdAt, @Nullable String createdById, @Nullable Instant expiresAt,
		Map<String, @Nullable Object> additionalProperties) {

	@Override
	public String toString() {
		return "ComplianceApiKey[id=" + this.id + "]";
	}

}
