package io.github.compliancesdk.spring.boot.health;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.config.KeyFingerprint;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.SimulatedKey;
import io.github.compliancesdk.simulator.junit.SimulatorExtension;
import io.github.compliancesdk.spring.boot.ComplianceAutoConfiguration;
import io.github.resilience4j.springboot3.ratelimiter.autoconfigure.RateLimiterAutoConfiguration;
import io.github.resilience4j.springboot3.retry.autoconfigure.RetryAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.actuate.autoconfigure.availability.AvailabilityHealthContributorAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.availability.AvailabilityProbesAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.health.HealthContributorAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.health.HealthEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.metrics.MetricsAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthEndpointGroups;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
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
	void aKeyThatMayNotReadThisIsAnAnswer() {
		try (ComplianceSimulator narrow = ComplianceSimulator.builder()
			.key(SimulatedKey.compliance("sk-ant-api01-narrow", "read:compliance_org_data"))
			.start()) {
			this.contextRunner
				.withPropertyValues("compliance.api-key=sk-ant-api01-narrow", "compliance.base-url=" + narrow.baseUrl())
				.run((context) -> {
					assertThatExceptionOfType(ComplianceException.class)
						.isThrownBy(() -> context.getBean(ComplianceClient.class).activities().list().firstPage());
					Health health = health(context.getBean(HealthIndicator.class));
					assertThat(health.getStatus()).isEqualTo(Status.UP);
					assertThat(health.getDetails().get("lastFailure")).asString()
						.contains("InsufficientScopeException");
				});
		}
	}

	@Test
	void failuresInARowMakeItDownAndASuccessUpAgain(ComplianceSimulator simulator) {
		connected(simulator).withPropertyValues("compliance.health.failures-before-down=2").run((context) -> {
			ComplianceClient client = context.getBean(ComplianceClient.class);
			HealthIndicator indicator = context.getBean(HealthIndicator.class);
			client.activities().list().firstPage();
			simulator.faults(FaultPlan.always(Fault.serverError()));
			fail(client);
			assertThat(health(indicator).getStatus()).isEqualTo(Status.UP);
			assertThat(health(indicator).getDetails()).containsEntry("failuresInARow", 1);
			fail(client);
			assertThat(health(indicator).getStatus()).isEqualTo(Status.DOWN);
			simulator.faults(FaultPlan.none());
			client.activities().list().firstPage();
			assertThat(health(indicator).getStatus()).isEqualTo(Status.UP);
			assertThat(health(indicator).getDetails()).containsEntry("failuresInARow", 0);
		});
	}

	@Test
	void aKeyThatIsRefusedLaterIsDownAtOnce(ComplianceSimulator simulator) {
		connected(simulator).run((context) -> {
			ComplianceClient client = context.getBean(ComplianceClient.class);
			client.activities().list().firstPage();
			simulator.faults(FaultPlan.always(Fault.status(401, Map.of(), "{}")));
			fail(client);
			assertThat(health(context.getBean(HealthIndicator.class)).getStatus()).isEqualTo(Status.DOWN);
			simulator.faults(FaultPlan.none());
		});
	}

	@Test
	void theKeyIsToldByItsFingerprintAlone(ComplianceSimulator simulator) {
		connected(simulator).run((context) -> {
			String shown = health(context.getBean(HealthIndicator.class)).toString();
			assertThat(shown).contains("keyFingerprint=" + KeyFingerprint.of(simulator.apiKey()));
			assertThat(shown).doesNotContain(simulator.apiKey().substring(simulator.apiKey().length() - 6));
		});
	}

	@Test
	void itIsNeverInTheLivenessGroupAndInThatOfReadinessIfSoConfigured(ComplianceSimulator simulator) {
		connected(simulator)
			.withConfiguration(AutoConfigurations.of(HealthContributorAutoConfiguration.class,
					HealthEndpointAutoConfiguration.class, AvailabilityHealthContributorAutoConfiguration.class,
					ApplicationAvailabilityAutoConfiguration.class, AvailabilityProbesAutoConfiguration.class))
			.withPropertyValues("management.endpoints.web.exposure.include=health",
					"management.endpoint.health.probes.enabled=true", "compliance.health.probe.enabled=true",
					"management.endpoint.health.group.readiness.include=readinessState,compliance")
			.run((context) -> {
				HealthEndpointGroups groups = context.getBean(HealthEndpointGroups.class);
				assertThat(Objects.requireNonNull(groups.get("liveness")).isMember("compliance")).isFalse();
				assertThat(Objects.requireNonNull(groups.get("readiness")).isMember("compliance")).isTrue();
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "failures-before-down=0", "probe.interval=0s", "probe.timeout=-1s" })
	void aValueThatCannotBeUsedIsRefusedByName(String property, ComplianceSimulator simulator) {
		connected(simulator).withPropertyValues("compliance.health." + property)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("compliance.health." + property.split("=")[0]));
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

	private static void fail(ComplianceClient client) {
		assertThatExceptionOfType(ComplianceException.class).isThrownBy(() -> client.activities().list().firstPage());
	}

	private ApplicationContextRunner connected(ComplianceSimulator simulator) {
		return this.contextRunner.withPropertyValues("compliance.api-key=" + simulator.apiKey(),
				"compliance.base-url=" + simulator.baseUrl());
	}

	private static Health health(HealthIndicator indicator) {
		return indicator.getHealth(true);
	}

}
