package io.github.compliancesdk.samples.export;

import java.net.URI;
import java.util.stream.Stream;

import io.github.compliancesdk.config.ApiKeyProvider;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Tenant;
import io.github.compliancesdk.spring.boot.ComplianceConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Without a key, the export runs against a simulator in this process.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(SimulatorConfiguration.NoKey.class)
class SimulatorConfiguration {

	@Bean
	ComplianceSimulator complianceSimulator(ExportProperties properties) {
		ExportProperties.Simulator simulator = properties.simulator();
		return ComplianceSimulator.builder()
			.tenant(Tenant.generated(simulator.seed())
				.organizations(simulator.organizations())
				.usersPerOrganization(simulator.users())
				.chats(simulator.chats()))
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
