package io.github.compliancesdk.spring.boot.test;

import java.util.List;

import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.Tenant;

/**
 * What a simulator has before a test begins.
 */
public enum SimulatedTenant {

	/**
	 * Invented organizations, users, chats, files, projects and sessions, and the
	 * activities that tell of them: the same for the same seed.
	 */
	GENERATED {

		@Override
		Tenant tenant(long seed) {
			return Tenant.generated(seed);
		}

	},

	/**
	 * The examples of the API's documentation: one row and one activity for each
	 * peculiarity. The seed has no meaning.
	 */
	DOCUMENTED_EXAMPLES {

		@Override
		Tenant tenant(long seed) {
			return Tenant.documentedExamples();
		}

		@Override
		ActivityDataSet activities() {
			return ActivityDataSet.documentedExamples();
		}

	},

	/**
	 * Nothing. The seed has no meaning for the tenant.
	 */
	EMPTY {

		@Override
		Tenant tenant(long seed) {
			return Tenant.empty();
		}

	};

	private static final ActivityDataSet NONE = ActivityDataSet.of(List.of());

	abstract Tenant tenant(long seed);

	/** Activities beside those that tell of the tenant's rows. */
	ActivityDataSet activities() {
		return NONE;
	}

}
