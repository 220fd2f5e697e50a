package io.github.compliancesdk.samples.forwarder;

import java.net.URI;
import java.time.Instant;
import java.util.stream.Stream;

import io.github.compliancesdk.config.ApiKeyProvider;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.spring.boot.ComplianceConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Without a key, the forwarder runs against a simulator in this process.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(SimulatorConfiguration.NoKey.class)
class SimulatorConfiguration {

	private static final Instant FIRST_ACTIVITY = Instant.parse("2026-01-01T00:00:00Z");

	private static final Instant LAST_ACTIVITY = Instant.parse("2026-11-01T00:00:00Z");

	@Bean
	ComplianceSimulator complianceSimulator(ForwarderProperties properties) {
		return ComplianceSimulator.builder()
			.data(ActivityDataSet.generated(properties.simulator().seed(), properties.simulator().activities(),
					FIRST_ACTIVITY, LAST_ACTIVITY))
			.start();
	}

	@Bean
	ComplianceConnectionDetails simulatorConnectionDetails(ComplianceSimulator simulator) {
		return new ComplianceConnectionDetails() {

			@Override
			public URI getBaseUrl() {
				return simulator.baseUrl();
			}

			@Override
			public ApiKeyProvider getApiKeyProvider() {
				return ApiKeyProvider.of(simulator.apiKey());
			}

		};
	}

	/**
	 * Matches when no key is set in any of the places the starter looks at.
	 */
	static class NoKey implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return Stream.of("compliance.api-key", "ANTHROPIC_COMPLIANCE_ACCESS_KEY", "ANTHROPIC_COMPLIANCE_API_KEY")
				.noneMatch((name) -> StringUtils.hasText(context.getEnvironment().getProperty(name)));
		}

	}

}
