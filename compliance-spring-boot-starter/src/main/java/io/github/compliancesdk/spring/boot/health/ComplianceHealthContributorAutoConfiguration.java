package io.github.compliancesdk.spring.boot.health;

import java.time.Clock;

import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.spring.boot.ComplianceAutoConfiguration;
import io.github.compliancesdk.spring.boot.ComplianceConnectionDetails;
import io.micrometer.observation.ObservationHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration of the client's health indicator, which is passive unless a probe is
 * asked for.
 */
@AutoConfiguration(after = ComplianceAutoConfiguration.class)
@ConditionalOnClass({ HealthIndicator.class, ObservationHandler.class })
@ConditionalOnSingleCandidate(ReactiveComplianceClient.class)
@ConditionalOnEnabledHealthIndicator("compliance")
@EnableConfigurationProperties(ComplianceHealthProperties.class)
public final class ComplianceHealthContributorAutoConfiguration {

	ComplianceHealthContributorAutoConfiguration() {
	}

	// the indicator's memory goes with it
	@Bean
	@ConditionalOnMissingBean(name = { "complianceHealthIndicator", "complianceHealthContributor" })
	LastCalls complianceLastCalls() {
		return new LastCalls(Clock.systemUTC());
	}

	@Bean
	@ConditionalOnMissingBean(name = { "complianceHealthIndicator", "complianceHealthContributor" })
	ComplianceHealthIndicator complianceHealthIndicator(LastCalls complianceLastCalls, ReactiveComplianceClient client,
			ComplianceHealthProperties properties, ObjectProvider<ComplianceConnectionDetails> connection) {
		Probe probe = properties.probe().enabled() ? new Probe(client, properties.probe(), Clock.systemUTC()) : null;
		ComplianceConnectionDetails details = connection.getIfUnique();
		return new ComplianceHealthIndicator(complianceLastCalls, client, properties.failuresBeforeDown(),
				(details != null) ? details.getApiKeyProvider() : null, probe);
	}

}
