package io.github.compliancesdk.simulator;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much of what is generated.
 *
 * @param seed chooses among the possible tenants
 * @param counts the numbers; what is missing is none
 */
record TenantSize(long seed, Map<Part, Integer> counts) {

	static TenantSize none() {
		return new TenantSize(0, Map.of());
	}

	static TenantSize small(long seed) {
		Map<Part, Integer> counts = new EnumMap<>(Part.class);
		for (Part part : Part.values()) {
			counts.put(part, part.usual);
		}
		return new TenantSize(seed, counts);
	}

	TenantSize with(Part part, int count) {
		if (count < 0 || count > part.highest) {
			throw new IllegalArgumentException("The number must be 0 to " + part.highest + ", not " + count);
		}
		Map<Part, Integer> changed = new EnumMap<>(Part.class);
		changed.putAll(this.counts);
		changed.put(part, count);
		return new TenantSize(this.seed, changed);
	}

	int of(Part part) {
		return this.counts.getOrDefault(part, 0);
	}

	boolean isGenerated() {
		return of(Part.ORGANIZATIONS) > 0;
	}

	/**
	 * What can be counted.
	 */
	enum Part {

		ORGANIZATIONS(3, 1000), USERS_PER_ORGANIZATION(8, 100_000), ROLES_PER_ORGANIZATION(3, 100_000),
		GROUPS(4, 100_000), PROJECTS(12, 100_000), CHATS(60, 100_000), LOCAL_SESSIONS(24, 100_000),
		REMOTE_SESSIONS(16, 100_000), CODE_ARTIFACTS(30, 100_000), ACCESSES(20, 100_000);

		private final int usual;

		private final int highest;

		Part(int usual, int highest) {
			this.usual = usual;
			this.highest = highest;
		}

	}

}
