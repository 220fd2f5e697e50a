package io.github.compliancesdk.activity;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Automated processing at Anthropic. Sent by the server: read it, do not construct it.
 *
 * @param service name of the background process, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record SystemActor(@Nullable String service,
		Map<String, @Nullable Object> additionalProperties) implements Actor {

	@Override
	public ActorType type() {
		return ActorType.SYSTEM_ACTOR;
	}

	@Override
	public String toString() {
		return ActorDescription.of(this);
	}

}
