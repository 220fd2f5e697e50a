package io.github.compliancesdk.spring.boot.health;

import java.time.Clock;

import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.spring.boot.ComplianceAutoConfiguration;
import io.micrometer.observation.ObservationHandler;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration of the client's passive health indicator.
 */
@AutoConfiguration(after = ComplianceAutoConfiguration.class)
@ConditionalOnClass({ HealthIndicator.class, ObservationHandler.class })
@ConditionalOnBean(ReactiveComplianceClient.class)
@ConditionalOnEnabledHealthIndicator("compliance")
public final class ComplianceHealthContributorAutoConfiguration {

	ComplianceHealthContributorAutoConfiguration() {
	}

	@Bean
	LastCalls complianceLastCalls() {
		return new LastCalls(Clock.systemUTC());
	}

	@Bean
	@ConditionalOnMissingBean(name = { "complianceHealthIndicator", "complianceHealthContributor" })
	ComplianceHealthIndicator complianceHealthIndicator(LastCalls complianceLastCalls,
			ReactiveComplianceClient client) {
		return new ComplianceHealthIndicator(complianceLastCalls, client);
	}

}
