package io.github.compliancesdk.simulator;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The conditions that hold now. Thread-safe.
 */
final class Conditions {

	private final Set<Condition> held = ConcurrentHashMap.newKeySet();

	void begin(Condition condition) {
		this.held.add(condition);
	}

	void end(Condition condition) {
		this.held.remove(condition);
	}

	void endAll() {
		this.held.clear();
	}

	boolean hold(Condition condition) {
		return this.held.contains(condition);
	}

}
