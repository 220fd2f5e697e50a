package io.github.compliancesdk.activity;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An Admin API key that manages the organization. Sent by the server: read it, do not
 * construct it.
 *
 * @param adminApiKeyId id of the key, never the key, or null when the server sent none
 * @param ipAddress address the call came from, or null when the server sent none
 * @param userAgent client that made the call, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record AdminApiKeyActor(@Nullable String adminApiKeyId, @Nullable String ipAddress, @Nullable String userAgent,
		Map<String, @Nullable Object> additionalProperties) implements Actor {

	@Override
	public ActorType type() {
		return ActorType.ADMIN_API_KEY_ACTOR;
	}

	@Override
	public @Nullable String id() {
		return this.adminApiKeyId;
	}

	@Override
	public String toString() {
		return ActorDescription.of(this);
	}

}
