package com.example.review;

import java.time.Instant;

import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.spring.boot.test.AutoConfigureComplianceSimulator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureComplianceSimulator
class SignInReviewTests {

	@Test
	void readsWhatTheSimulatorHas(@Autowired SignInReview review, @Autowired ComplianceSimulator simulator) {
		assertThat(review.since(Instant.EPOCH)).isNotEmpty();
		assertThat(simulator.requestCount()).isPositive();
	}

}
