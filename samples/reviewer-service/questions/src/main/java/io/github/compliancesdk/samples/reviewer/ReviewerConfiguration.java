package io.github.compliancesdk.samples.reviewer;

import java.time.Clock;

import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Tenant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * What both services have.
 */
@Configuration(proxyBeanMethods = false)
@Import({ ReviewerQuestions.class, ComplianceProblems.class, ExampleQuestions.class, SpanLog.class })
public class ReviewerConfiguration {

	private static final long SEED = 42;

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	/** What the service runs against when no key is set. */
	@Bean
	ComplianceSimulator.Builder complianceSimulatorBuilder() {
		return ComplianceSimulator.builder().tenant(Tenant.generated(SEED));
	}

}
