package io.github.compliancesdk.activity;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A workload identified by a verified OIDC token. Sent by the server: read it, do not
 * construct it.
 *
 * @param issuer issuer of the token, or null when the server sent none
 * @param subject subject of the token, or null when the server sent none
 * @param audience audiences of the token; empty when the server sent none
 * @param ipAddress address the call came from, or null when the server sent none
 * @param userAgent client that made the call, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record FederatedIdentityActor(@Nullable String issuer, @Nullable String subject, List<String> audience,
		@Nullable String ipAddress, @Nullable String userAgent,
		Map<String, @Nullable Object> additionalProperties) implements Actor {

	@Override
	public ActorType type() {
		return ActorType.FEDERATED_IDENTITY_ACTOR;
	}

	@Override
	public String toString() {
		return ActorDescription.of(this);
	}

}
