package io.github.compliancesdk.spring.boot.test;

import java.time.Instant;

import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Tenant;

/**
 * What the annotation of a test says.
 *
 * @param seed chooses among the possible data
 * @param tenant what is there before the first test
 * @param activities number of invented activities beside those of the tenant
 * @param requestsPerMinute requests answered in each minute, 0 for no limit
 * @param accessRecords whether each call is logged as an activity
 */
record SimulatorSettings(long seed, SimulatedTenant tenant, long activities, int requestsPerMinute,
		boolean accessRecords) {

	private static final Instant FIRST_ACTIVITY = Instant.parse("2023-01-01T00:00:00Z");

	private static final Instant LAST_ACTIVITY = Instant.parse("2026-11-01T00:00:00Z");

	static SimulatorSettings of(AutoConfigureComplianceSimulator annotation) {
		return new SimulatorSettings(annotation.seed(), annotation.tenant(), annotation.activities(),
				annotation.requestsPerMinute(), annotation.accessRecords());
	}

	ComplianceSimulator.Builder builder(Tenant ofTest) {
		return ComplianceSimulator.builder()
			.tenant(ofTest)
			.data(this.tenant.activities()
				.and(ActivityDataSet.generated(this.seed, this.activities, FIRST_ACTIVITY, LAST_ACTIVITY)))
			.requestsPerMinute(this.requestsPerMinute)
			.accessRecords(this.accessRecords);
	}

}
