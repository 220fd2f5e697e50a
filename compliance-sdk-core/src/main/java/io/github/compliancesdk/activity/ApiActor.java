package io.github.compliancesdk.activity;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A caller with a key made by the customer; every caller of the Compliance API is one.
 * Sent by the server: read it, do not construct it.
 *
 * @param apiKeyId id of the key, never the key, or null when the server sent none
 * @param ipAddress address the call came from, or null when the server sent none
 * @param userAgent client that made the call, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record ApiActor(@Nullable String apiKeyId, @Nullable String ipAddress, @Nullable String userAgent,
		Map<String, @Nullable Object> additionalProperties) implements Actor {

	@Override
	public ActorType type() {
		return ActorType.API_ACTOR;
	}

	@Override
	public @Nullable String id() {
		return this.apiKeyId;
	}

	@Override
	public String toString() {
		return ActorDescription.of(this);
	}

}
