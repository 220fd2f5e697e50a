package io.github.compliancesdk.activity;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A service account. Sent by the server: read it, do not construct it.
 *
 * @param serviceAccountId id of the service account, or null when the server sent none
 * @param ipAddress address the call came from, or null when the server sent none
 * @param userAgent client that made the call, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record ServiceAccountActor(@Nullable String serviceAccountId, @Nullable String ipAddress,
		@Nullable String userAgent, Map<String, @Nullable Object> additionalProperties) implements Actor {

	@Override
	public ActorType type() {
		return ActorType.SERVICE_ACCOUNT_ACTOR;
	}

	@Override
	public @Nullable String id() {
		return this.serviceAccountId;
	}

	@Override
	public String toString() {
		return ActorDescription.of(this);
	}

}
