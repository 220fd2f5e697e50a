package io.github.compliancesdk.samples.snippets.testing;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.junit.SimulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test without Spring.
 */
@ExtendWith(SimulatorExtension.class)
class SignInReviewTests {

	private static final ActivityListParams FAILURES = ActivityListParams.builder()
		.activityTypes("sso_login_failed")
		.build();

	@Test
	void findsFailedSignIns(ComplianceSimulator simulator) {
		simulator.publish("""
				{"id":"activity_1","type":"sso_login_failed","created_at":"2026-11-02T08:00:00Z"}""");
		try (ComplianceClient client = ComplianceClient.builder()
			.apiKey(simulator.apiKey())
			.baseUrl(simulator.baseUrl())
			.build()) {
			assertThat(client.activities().list(FAILURES)).anyMatch((failure) -> failure.id().equals("activity_1"));
		}
	}

}
