package io.github.compliancesdk.activity;

/**
 * What {@code toString()} of an actor shows: its kind and its id, nothing else.
 */
final class ActorDescription {

	private ActorDescription() {
	}

	static String of(Actor actor) {
		return (actor.id() != null) ? actor.type() + "[" + actor.id() + "]" : actor.type().value();
	}

}
