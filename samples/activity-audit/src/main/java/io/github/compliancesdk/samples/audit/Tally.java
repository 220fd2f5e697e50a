package io.github.compliancesdk.samples.audit;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Counts by type, by actor and by finding. Actors are counted by id, never by e-mail
 * address.
 *
 * @param types records by type
 * @param actors records by actor
 * @param findings records by finding
 */
record Tally(Map<String, Long> types, Map<String, Long> actors, Map<Finding, Long> findings) {

	static Tally empty() {
		return new Tally(new TreeMap<>(), new TreeMap<>(), new EnumMap<>(Finding.class));
	}

	void add(Activity activity) {
		String type = activity.type().value();
		this.types.merge(type, 1L, Long::sum);
		this.actors.merge(label(activity.actor()), 1L, Long::sum);
		Finding.of(type).forEach((finding) -> this.findings.merge(finding, 1L, Long::sum));
	}

	// the SDK's own text of an actor: its kind and its id
	private static String label(@Nullable Actor actor) {
		return (actor != null) ? actor.toString() : "none";
	}

}
