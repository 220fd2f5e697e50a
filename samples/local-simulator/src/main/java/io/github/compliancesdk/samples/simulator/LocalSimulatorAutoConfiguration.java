package io.github.compliancesdk.samples.simulator;

import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.spring.boot.ComplianceAutoConfiguration;
import io.github.compliancesdk.spring.boot.ComplianceConnectionDetails;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * Without a key, a sample runs against a simulator in its own process. The sample
 * describes it as a bean of type {@link ComplianceSimulator.Builder}.
 */
@AutoConfiguration(before = ComplianceAutoConfiguration.class)
@Conditional(NoApiKeyCondition.class)
@ConditionalOnMissingBean(ComplianceConnectionDetails.class)
public final class LocalSimulatorAutoConfiguration {

	LocalSimulatorAutoConfiguration() {
	}

	@Bean
	ComplianceSimulator complianceSimulator(ComplianceSimulator.Builder builder) {
		return builder.start();
	}

	@Bean
	ComplianceConnectionDetails localSimulatorConnectionDetails(ComplianceSimulator simulator) {
		return new LocalSimulatorConnectionDetails(simulator);
	}

}
