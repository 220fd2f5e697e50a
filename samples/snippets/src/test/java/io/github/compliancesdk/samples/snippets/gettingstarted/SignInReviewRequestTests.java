package io.github.compliancesdk.samples.snippets.gettingstarted;

import java.time.Instant;

import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.spring.boot.test.AutoConfigureComplianceSimulator;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static io.github.compliancesdk.spring.boot.test.ComplianceSimulatorAssert.assertThat;

/**
 * The test of the guide.
 */
@SpringBootTest
@AutoConfigureComplianceSimulator
class SignInReviewRequestTests {

	@Test
	void asksForFailuresAlone(@Autowired SignInReview review, @Autowired ComplianceSimulator simulator) {
		review.failuresSince(Instant.parse("2026-11-01T00:00:00Z"));
		assertThat(simulator).received("listActivities")
			.withParameter("activity_types[]", "sso_login_failed", "magic_link_login_failed");
	}

}
