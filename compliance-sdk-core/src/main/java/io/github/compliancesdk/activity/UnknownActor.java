package io.github.compliancesdk.activity;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An actor of a kind that this version does not know. Sent by the server: read it, do not
 * construct it.
 *
 * @param type kind of the actor
 * @param additionalProperties all members but the type, in the order they were sent
 */
public record UnknownActor(ActorType type, Map<String, @Nullable Object> additionalProperties) implements Actor {

	@Override
	public String toString() {
		return ActorDescription.of(this);
	}

}
