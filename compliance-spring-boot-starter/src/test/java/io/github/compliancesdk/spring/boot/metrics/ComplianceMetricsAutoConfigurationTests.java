package io.github.compliancesdk.spring.boot.metrics;

import java.io.IOException;
import java.util.Properties;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.observation.ComplianceCallContext;
import io.github.compliancesdk.observation.ComplianceCallObservationConvention;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.junit.SimulatorExtension;
import io.github.compliancesdk.spring.boot.ComplianceAutoConfiguration;
import io.github.resilience4j.springboot3.ratelimiter.autoconfigure.RateLimiterAutoConfiguration;
import io.github.resilience4j.springboot3.retry.autoconfigure.RetryAutoConfiguration;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.actuate.autoconfigure.metrics.MetricsAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(SimulatorExtension.class)
class ComplianceMetricsAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ComplianceAutoConfiguration.class, RateLimiterAutoConfiguration.class,
				RetryAutoConfiguration.class, MetricsAutoConfiguration.class, ObservationAutoConfiguration.class,
				ComplianceMetricsAutoConfiguration.class));

	@Test
	void withAMeterRegistryThereAreMetersOfCallsAndBudget(ComplianceSimulator simulator) {
		connected(simulator).withBean(SimpleMeterRegistry.class).run((context) -> {
			context.getBean(ComplianceClient.class).activities().list().firstPage();
			MeterRegistry registry = context.getBean(MeterRegistry.class);
			assertThat(registry.get("compliance.client.call").tag("outcome", "SUCCESS").timer().count()).isOne();
			assertThat(registry.get("compliance.client.budget.limit").gauge().value()).isEqualTo(600);
		});
	}

	@Test
	void withoutAMeterRegistryThereAreNone(ComplianceSimulator simulator) {
		connected(simulator).run((context) -> assertThat(context).hasNotFailed()
			.doesNotHaveBean(BudgetMeters.class)
			.doesNotHaveBean(DownloadMeters.class));
	}

	@Test
	void withoutAClientThereAreNone() {
		this.contextRunner.withBean(SimpleMeterRegistry.class)
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(BudgetMeters.class));
	}

	@Test
	void withoutMicrometerItIsFilteredOutBeforeItsClassIsLoaded() throws IOException {
		Properties metadata = PropertiesLoaderUtils
			.loadProperties(new ClassPathResource("META-INF/spring-autoconfigure-metadata.properties"));
		assertThat(metadata.getProperty(ComplianceMetricsAutoConfiguration.class.getName() + ".ConditionalOnClass"))
			.contains(MeterRegistry.class.getName());
	}

	@Test
	void theConventionOfTheApplicationIsUsed(ComplianceSimulator simulator) {
		connected(simulator).withBean(SimpleMeterRegistry.class)
			.withBean(ComplianceCallObservationConvention.class, OwnConvention::new)
			.run((context) -> {
				context.getBean(ComplianceClient.class).activities().list().firstPage();
				assertThat(context.getBean(MeterRegistry.class)
					.get("audit.read")
					.tag("what", "activities.list")
					.timer()
					.count()).isOne();
			});
	}

	private ApplicationContextRunner connected(ComplianceSimulator simulator) {
		return this.contextRunner.withPropertyValues("compliance.api-key=" + simulator.apiKey(),
				"compliance.base-url=" + simulator.baseUrl());
	}

	private static final class OwnConvention implements ComplianceCallObservationConvention {

		@Override
		public String getName() {
			return "audit.read";
		}

		@Override
		public KeyValues getLowCardinalityKeyValues(ComplianceCallContext context) {
			return KeyValues.of("what", context.operation());
		}

	}

}
