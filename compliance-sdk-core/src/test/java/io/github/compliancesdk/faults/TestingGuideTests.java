package io.github.compliancesdk.faults;

import java.time.Duration;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.RecordedRequest;
import io.github.compliancesdk.simulator.junit.SimulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples of {@code docs/testing.md}.
 */
class TestingGuideTests {

	@RegisterExtension
	static final SimulatorExtension extension = SimulatorExtension.builder()
		.data(ActivityDataSet.documentedExamples())
		.requestsPerMinute(0)
		.accessRecords(false)
		.build();

	@Test
	void exportsEveryRecord() {
		ComplianceSimulator simulator = extension.simulator();
		try (ComplianceClient client = ComplianceClient.builder()
			.apiKey(simulator.apiKey())
			.baseUrl(simulator.baseUrl())
			.initialBackoff(Duration.ofMillis(1))
			.maxBackoff(Duration.ofMillis(5))
			.build()) {
			assertThat(client.activities().list().stream()).hasSize(20);
			assertThat(simulator.requests()).hasSize(1);
			simulator.faults(FaultPlan.script(Fault.tooManyRequests(), null, Fault.resetAfter(1000)));
			assertThat(client.activities().list().stream()).hasSize(20);
			assertThat(client.activities().list().stream()).hasSize(20);
		}
		assertThat(simulator.requests()).extracting(RecordedRequest::fault)
			.containsExactly(null, "too-many-requests-without-retry-after", null, "reset-in-body", null);
	}

}
