package io.github.compliancesdk.samples.snippets.testing;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.junit.SimulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test against the documented examples.
 */
class ExportTests {

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
			.build()) {
			assertThat(client.activities().list().stream()).hasSize(20);
		}
		assertThat(simulator.requests()).hasSize(1);
	}

}
