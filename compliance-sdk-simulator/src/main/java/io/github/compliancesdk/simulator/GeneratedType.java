package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What generated records of one type look like.
 */
final class GeneratedType {

	private static final Set<String> COMMON_MEMBERS = Set.of("id", "type", "created_at", "organization_id",
			"organization_uuid", "actor");

	private final String name;

	private final byte[] afterId;

	private final MemberWriters members;

	private final ActorKind[] actors;

	private final boolean people;

	private final boolean withoutOrganization;

	GeneratedType(String name, JsonNode entry, TextValues texts) {
		this.name = name;
		this.afterId = JsonBuffer.ascii("\",\"type\":\"" + name + "\",\"created_at\":\"");
		this.members = MemberWriters.of(entry.path("fields"), COMMON_MEMBERS, texts);
		this.actors = actors(entry.path("actors"));
		this.people = List.of(this.actors).contains(ActorKind.USER_ACTOR);
		this.withoutOrganization = name.equals("compliance_api_accessed")
				|| entry.path("group").asText().equals("Authentication");
	}

	private static ActorKind[] actors(JsonNode names) {
		List<ActorKind> kinds = new ArrayList<>();
		for (JsonNode name : names) {
			ActorKind kind = ActorKind.named(name.asText());
			if (kind != null) {
				kinds.add(kind);
			}
		}
		if (kinds.isEmpty()) {
			kinds.add(ActorKind.USER_ACTOR);
		}
		if (kinds.size() > 10) {
			// where everybody may act, a later variant may, too
			kinds.add(ActorKind.ACTOR_ADDED_LATER);
		}
		return kinds.toArray(new ActorKind[0]);
	}

	String name() {
		return this.name;
	}

	boolean isWithoutOrganization() {
		return this.withoutOrganization;
	}

	/** People act most, the other kinds share a quarter. */
	ActorKind actor(long bits) {
		if ((bits & 3) != 0 && this.people) {
			return ActorKind.USER_ACTOR;
		}
		return this.actors[Dice.scale(bits, this.actors.length)];
	}

	/** What stands between the id and the creation time. */
	byte[] afterId() {
		return this.afterId;
	}

	void writeMembers(Dice dice, JsonBuffer out) {
		this.members.write(dice, out, false);
	}

}
