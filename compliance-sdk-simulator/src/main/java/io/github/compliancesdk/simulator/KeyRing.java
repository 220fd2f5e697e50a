package io.github.compliancesdk.simulator;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

/**
 * Tells who is calling, and what that key may do.
 */
final class KeyRing {

	private static final String BEARER = "Bearer ";

	private final List<SimulatedKey> keys;

	KeyRing(List<SimulatedKey> keys) {
		this.keys = new CopyOnWriteArrayList<>(keys);
	}

	/** Adds a key, or replaces the one with the same text. */
	void register(SimulatedKey key) {
		this.keys.replaceAll((known) -> known.value().equals(key.value()) ? key : known);
		if (!this.keys.contains(key)) {
			this.keys.add(key);
		}
	}

	/** The first key that authenticates, or the first one at all. */
	SimulatedKey usable() {
		return this.keys.stream()
			.filter((key) -> key.state() == SimulatedKey.State.ACTIVE)
			.findFirst()
			.orElse(this.keys.get(0));
	}

	/** The first key that authenticates and may delete. */
	SimulatedKey deleting() {
		return this.keys.stream()
			.filter((key) -> key.state() == SimulatedKey.State.ACTIVE
					&& key.scopes().contains("delete:compliance_user_data"))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No key has the scope delete:compliance_user_data"));
	}

	SimulatedKey authenticate(@Nullable String apiKey, @Nullable String authorization) {
		String sent = (apiKey != null) ? apiKey : bearer(authorization);
		if (sent == null
				|| !(sent.startsWith(SimulatedKey.COMPLIANCE_PREFIX) || sent.startsWith(SimulatedKey.ADMIN_PREFIX))) {
			throw ApiProblem.notFound();
		}
		for (SimulatedKey key : this.keys) {
			if (key.value().equals(sent)) {
				return requireActive(key);
			}
		}
		throw ApiProblem.unauthorized("API key is invalid.");
	}

	private static @Nullable String bearer(@Nullable String authorization) {
		return (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length()))
				? authorization.substring(BEARER.length()).trim() : null;
	}

	private static SimulatedKey requireActive(SimulatedKey key) {
		return switch (key.state()) {
			case ACTIVE -> key;
			case DEACTIVATED -> throw ApiProblem.unauthorized("API key has been deactivated.");
			case EXPIRED -> throw ApiProblem.unauthorized("API key has expired.");
		};
	}

}
