package io.github.compliancesdk.activity;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A mobile device proven through app attestation. Sent by the server: read it, do not
 * construct it.
 *
 * @param externalClientId id of the client, or null when the server sent none
 * @param kidHash hash of the attested key id, or null when the server sent none
 * @param ipAddress address the call came from, or null when the server sent none
 * @param userAgent client that made the call, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record AttestedDeviceActor(@Nullable String externalClientId, @Nullable String kidHash,
		@Nullable String ipAddress, @Nullable String userAgent,
		Map<String, @Nullable Object> additionalProperties) implements Actor {

	@Override
	public ActorType type() {
		return ActorType.ATTESTED_DEVICE_ACTOR;
	}

	@Override
	public @Nullable String id() {
		return this.externalClientId;
	}

	@Override
	public String toString() {
		return ActorDescription.of(this);
	}

}
