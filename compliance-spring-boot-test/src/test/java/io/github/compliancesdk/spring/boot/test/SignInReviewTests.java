package io.github.compliancesdk.spring.boot.test;

import java.time.Duration;
import java.time.Instant;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static io.github.compliancesdk.spring.boot.test.ComplianceSimulatorAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The example of {@code docs/testing.md}.
 */
@SpringBootTest(properties = "compliance.retry.initial-backoff=1ms")
@AutoConfigureComplianceSimulator(tenant = SimulatedTenant.EMPTY)
class SignInReviewTests {

	private static final Instant SINCE = Instant.parse("2026-11-01T00:00:00Z");

	@Autowired
	private SignInReview review;

	@Autowired
	private ComplianceSimulator simulator;

	@Test
	void findsTheFailuresSinceAnInstant() {
		this.simulator.publish("""
				{"id":"activity_1","type":"sso_login_failed","created_at":"2026-11-02T08:00:00Z"}""");
		assertThat(this.review.failuresSince(SINCE)).extracting(Activity::id).containsExactly("activity_1");
		assertThat(this.simulator).received("listActivities")
			.times(1)
			.withParameter("activity_types[]", "sso_login_failed", "magic_link_login_failed")
			.withParameter("created_at.gte", "2026-11-01T00:00:00Z");
	}

	@Test
	void getsOverARefusal() {
		this.simulator.faults(FaultPlan.script(Fault.tooManyRequests(Duration.ZERO)));
		this.review.failuresSince(SINCE);
		assertThat(this.simulator).received("listActivities").times(2).withStatus(429).times(1);
	}

}
