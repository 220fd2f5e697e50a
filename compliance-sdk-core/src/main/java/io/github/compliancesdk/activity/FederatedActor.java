package io.github.compliancesdk.activity;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An outside identity asserted by a cloud gateway or a registered federation issuer. Sent
 * by the server: read it, do not construct it.
 *
 * @param provider party that vouched for the identity, or null when the server sent none
 * @param subject subject of the identity, or null when the server sent none
 * @param ipAddress address the call came from, or null when the server sent none
 * @param userAgent client that made the call, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record FederatedActor(@Nullable FederatedProvider provider, @Nullable String subject, @Nullable String ipAddress,
		@Nullable String userAgent, Map<String, @Nullable Object> additionalProperties) implements Actor {

	@Override
	public ActorType type() {
		return ActorType.FEDERATED_ACTOR;
	}

	@Override
	public String toString() {
		return ActorDescription.of(this);
	}

}
