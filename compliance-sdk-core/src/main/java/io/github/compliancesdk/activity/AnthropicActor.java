package io.github.compliancesdk.activity;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Anthropic staff or tooling. Sent by the server: read it, do not construct it.
 *
 * @param emailAddress e-mail address; always null in practice
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record AnthropicActor(@Nullable String emailAddress,
		Map<String, @Nullable Object> additionalProperties) implements Actor {

	@Override
	public ActorType type() {
		return ActorType.ANTHROPIC_ACTOR;
	}

	@Override
	public String toString() {
		return ActorDescription.of(this);
	}

}
