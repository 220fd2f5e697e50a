package io.github.compliancesdk.activity;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A signed-in person, or an Anthropic process acting for that person. Sent by the server:
 * read it, do not construct it.
 *
 * @param emailAddress e-mail address at the time of the activity, or null when the server
 * sent none
 * @param userId stable id of the person, {@code user_...}, or null when the server sent
 * none
 * @param ipAddress address the call came from, or null when the server sent none
 * @param userAgent client that made the call, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record UserActor(@Nullable String emailAddress, @Nullable String userId, @Nullable String ipAddress,
		@Nullable String userAgent, Map<String, @Nullable Object> additionalProperties) implements Actor {

	@Override
	public ActorType type() {
		return ActorType.USER_ACTOR;
	}

	@Override
	public @Nullable String id() {
		return this.userId;
	}

	@Override
	public String toString() {
		return ActorDescription.of(this);
	}

}
