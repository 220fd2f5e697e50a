package io.github.compliancesdk.activity;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who has not signed in yet. Sent by the server: read it, do not construct it.
 *
 * @param unauthenticatedEmailAddress e-mail address that was claimed, not verified, or
 * null when the server sent none
 * @param ipAddress address the call came from, or null when the server sent none
 * @param userAgent client that made the call, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record UnauthenticatedUserActor(@Nullable String unauthenticatedEmailAddress, @Nullable String ipAddress,
		@Nullable String userAgent, Map<String, @Nullable Object> additionalProperties) implements Actor {

	@Override
	public ActorType type() {
		return ActorType.UNAUTHENTICATED_USER_ACTOR;
	}

	@Override
	public String toString() {
		return ActorDescription.of(this);
	}

}
