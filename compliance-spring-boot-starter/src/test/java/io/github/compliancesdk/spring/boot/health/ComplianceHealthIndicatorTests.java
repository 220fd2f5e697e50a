package io.github.compliancesdk.spring.boot.health;

import java.io.IOException;
import java.util.Properties;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.junit.SimulatorExtension;
import io.github.compliancesdk.spring.boot.ComplianceAutoConfiguration;
import io.github.resilience4j.springboot3.ratelimiter.autoconfigure.RateLimiterAutoConfiguration;
import io.github.resilience4j.springboot3.retry.autoconfigure.RetryAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.metrics.MetricsAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link ComplianceHealthContributorAutoConfiguration} and its indicator.
 */
@ExtendWith(SimulatorExtension.class)
class ComplianceHealthIndicatorTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ComplianceAutoConfiguration.class, RateLimiterAutoConfiguration.class,
				RetryAutoConfiguration.class, MetricsAutoConfiguration.class,
				CompositeMeterRegistryAutoConfiguration.class, ObservationAutoConfiguration.class,
				ComplianceHealthContributorAutoConfiguration.class))
		.withPropertyValues("compliance.retry.max-attempts=1");

	@Test
	void beforeTheFirstCallTheStateIsUnknownAndNothingIsSent(ComplianceSimulator simulator) {
		long before = simulator.requestCount();
		connected(simulator).run((context) -> {
			assertThat(health(context.getBean(HealthIndicator.class)).getStatus()).isEqualTo(Status.UNKNOWN);
			assertThat(simulator.requestCount()).isEqualTo(before);
		});
	}

	@Test
	void afterASuccessItIsUpAndTellsTheBudget(ComplianceSimulator simulator) {
		connected(simulator).run((context) -> {
			context.getBean(ComplianceClient.class).activities().list().firstPage();
			Health health = health(context.getBean(HealthIndicator.class));
			assertThat(health.getStatus()).isEqualTo(Status.UP);
			assertThat(health.getDetails()).containsKeys("lastSuccess", "budget").doesNotContainKey("lastFailure");
			assertThat(health.getDetails().get("lastSuccess")).asString()
				.contains("operation=activities.list", "status=200", "requestId=req_");
			assertThat(health.getDetails().get("budget")).asString().contains("limit=600", "remaining=");
		});
	}

	@Test
	void aRefusedKeyIsDownWithTheRequestToQuote(ComplianceSimulator simulator) {
		this.contextRunner
			.withPropertyValues("compliance.api-key=sk-ant-api01-wrong", "compliance.base-url=" + simulator.baseUrl())
			.run((context) -> {
				assertThatExceptionOfType(ComplianceException.class)
					.isThrownBy(() -> context.getBean(ComplianceClient.class).activities().list().firstPage());
				Health health = health(context.getBean(HealthIndicator.class));
				assertThat(health.getStatus()).isEqualTo(Status.DOWN);
				assertThat(health.getDetails().get("lastFailure")).asString()
					.contains("status=401", "requestId=req_", "error=AuthenticationException")
					.doesNotContain("wrong");
			});
	}

	@Test
	void anUnreachableServerIsDown() {
		this.contextRunner
			.withPropertyValues("compliance.api-key=sk-ant-api01-test", "compliance.base-url=http://127.0.0.1:1")
			.run((context) -> {
				assertThatExceptionOfType(ComplianceException.class)
					.isThrownBy(() -> context.getBean(ComplianceClient.class).activities().list().firstPage());
				Health health = health(context.getBean(HealthIndicator.class));
				assertThat(health.getStatus()).isEqualTo(Status.DOWN);
				assertThat(health.getDetails().get("lastFailure")).asString()
					.contains("error=ComplianceTransportException")
					.doesNotContain("status=");
			});
	}

	@Test
	void aRequestThatAsksForTheWrongThingDoesNotMakeItDown(ComplianceSimulator simulator) {
		connected(simulator).run((context) -> {
			assertThatExceptionOfType(ComplianceException.class)
				.isThrownBy(() -> context.getBean(ComplianceClient.class)
					.activities()
					.list(ActivityListParams.builder().activityTypes("no_such_type").build())
					.firstPage());
			assertThat(health(context.getBean(HealthIndicator.class)).getStatus()).isEqualTo(Status.UP);
		});
	}

	@Test
	void itCanBeSwitchedOff(ComplianceSimulator simulator) {
		connected(simulator).withPropertyValues("management.health.compliance.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(HealthIndicator.class));
	}

	@Test
	void withoutAClientThereIsNone() {
		this.contextRunner.run((context) -> assertThat(context).doesNotHaveBean(HealthIndicator.class));
	}

	@Test
	void withoutActuatorItIsFilteredOutBeforeItsClassIsLoaded() throws IOException {
		Properties metadata = PropertiesLoaderUtils
			.loadProperties(new ClassPathResource("META-INF/spring-autoconfigure-metadata.properties"));
		assertThat(metadata
			.getProperty(ComplianceHealthContributorAutoConfiguration.class.getName() + ".ConditionalOnClass"))
			.contains(HealthIndicator.class.getName());
	}

	@Test
	void theUsersIndicatorOfThatNameWins(ComplianceSimulator simulator) {
		connected(simulator)
			.withBean("complianceHealthIndicator", HealthIndicator.class, () -> () -> Health.outOfService().build())
			.run((context) -> assertThat(health(context.getBean(HealthIndicator.class)).getStatus())
				.isEqualTo(Status.OUT_OF_SERVICE));
	}

	private ApplicationContextRunner connected(ComplianceSimulator simulator) {
		return this.contextRunner.withPropertyValues("compliance.api-key=" + simulator.apiKey(),
				"compliance.base-url=" + simulator.baseUrl());
	}

	private static Health health(HealthIndicator indicator) {
		return indicator.getHealth(true);
	}

}
