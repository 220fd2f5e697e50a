package io.github.compliancesdk.spring.boot.test;

import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Tenant;
import io.github.compliancesdk.spring.boot.ComplianceClientBuilderCustomizer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * The simulator of a test and what leads the clients to it. An application may have a
 * simulator or connection details of its own; in the test, these go first.
 */
@Configuration(proxyBeanMethods = false)
class ComplianceSimulatorConfiguration {

	@Bean
	@Fallback
	Tenant autoConfiguredTenant(SimulatorSettings settings) {
		return settings.tenant().tenant(settings.seed());
	}

	@Bean
	@Primary
	ComplianceSimulator autoConfiguredComplianceSimulator(SimulatorSettings settings, Tenant tenant,
			ObjectProvider<ComplianceSimulatorBuilderCustomizer> customizers) {
		ComplianceSimulator.Builder builder = settings.builder(tenant);
		customizers.orderedStream().forEach((customizer) -> customizer.customize(builder));
		return builder.start();
	}

	@Bean
	@Primary
	SimulatorConnectionDetails autoConfiguredSimulatorConnectionDetails(ComplianceSimulator simulator) {
		return new SimulatorConnectionDetails(simulator);
	}

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	ComplianceClientBuilderCustomizer autoConfiguredSimulatorDeleteKey(ComplianceSimulator simulator) {
		return (client) -> client.deleteApiKey(deleteApiKey(simulator));
	}

	private static @Nullable String deleteApiKey(ComplianceSimulator simulator) {
		try {
			return simulator.deleteApiKey();
		}
		catch (IllegalStateException ex) {
			// the test gave the simulator keys, none of which may delete
			return null;
		}
	}

}
