package io.github.compliancesdk.simulator;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The documented variants of an actor, and one nobody has documented yet.
 */
enum ActorKind {

	USER_ACTOR, API_ACTOR, ADMIN_API_KEY_ACTOR, SERVICE_ACCOUNT_ACTOR, FEDERATED_IDENTITY_ACTOR, FEDERATED_ACTOR,
	ATTESTED_DEVICE_ACTOR, SCIM_DIRECTORY_SYNC_ACTOR, SYSTEM_ACTOR, ANTHROPIC_ACTOR, UNAUTHENTICATED_USER_ACTOR,
	ACTOR_ADDED_LATER;

	static @Nullable ActorKind named(String wireName) {
		for (ActorKind kind : values()) {
			if (kind.wireName().equals(wireName)) {
				return kind;
			}
		}
		return null;
	}

	String wireName() {
		return name().toLowerCase(Locale.ROOT);
	}

}
