package io.github.compliancesdk.samples.simulator;

import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.spring.boot.ComplianceConnectionDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class LocalSimulatorAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withBean(ComplianceSimulator.Builder.class, ComplianceSimulator::builder)
		.withConfiguration(AutoConfigurations.of(LocalSimulatorAutoConfiguration.class));

	@ParameterizedTest
	@ValueSource(strings = { "nothing=", "compliance.api-key= ", "ANTHROPIC_COMPLIANCE_ACCESS_KEY=" })
	void withoutAKeyTheSimulatorIsThere(String property) {
		this.contextRunner.withPropertyValues(property).run((context) -> {
			ComplianceSimulator simulator = context.getBean(ComplianceSimulator.class);
			ComplianceConnectionDetails connection = context.getBean(ComplianceConnectionDetails.class);
			assertThat(connection.getBaseUrl()).isEqualTo(simulator.baseUrl());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "compliance.api-key", "ANTHROPIC_COMPLIANCE_ACCESS_KEY", "ANTHROPIC_COMPLIANCE_API_KEY" })
	void withAKeyItIsNot(String property) {
		this.contextRunner.withPropertyValues(property + "=sk-ant-api01-synthetic")
			.run((context) -> assertThat(context).doesNotHaveBean(ComplianceSimulator.class));
	}

	@Test
	void withConnectionDetailsItIsNot() {
		this.contextRunner
			.withBean("mine", ComplianceConnectionDetails.class, () -> mock(ComplianceConnectionDetails.class))
			.run((context) -> assertThat(context).doesNotHaveBean(ComplianceSimulator.class));
	}

}
