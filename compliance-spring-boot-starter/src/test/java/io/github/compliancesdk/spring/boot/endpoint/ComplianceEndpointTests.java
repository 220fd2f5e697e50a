package io.github.compliancesdk.spring.boot.endpoint;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.config.KeyFingerprint;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.ActivityHandler;
import io.github.compliancesdk.feed.FeedState;
import io.github.compliancesdk.feed.file.FileCheckpointStore;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.web.reactive.context.AnnotationConfigReactiveWebServerApplicationContext;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link ComplianceEndpointAutoConfiguration} and who may write.
 */
class ComplianceEndpointTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withInitializer(ComplianceEndpointTests::convertAsSpringBootDoes)
		.withConfiguration(AutoConfigurations.of(ComplianceEndpointAutoConfiguration.class));

	@Test
	void itIsNotThereUnlessExposed() {
		this.contextRunner.run((context) -> assertThat(context).doesNotHaveBean(ComplianceEndpoint.class));
	}

	@Test
	void itIsNotThereWithoutAccess() {
		this.contextRunner
			.withPropertyValues("management.endpoints.web.exposure.include=compliance",
					"management.endpoint.compliance.access=none")
			.run((context) -> assertThat(context).doesNotHaveBean(ComplianceEndpoint.class));
	}

	@Test
	void itIsNotThereWhenTheClientsAreSwitchedOff() {
		this.contextRunner
			.withPropertyValues("management.endpoints.web.exposure.include=compliance", "compliance.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(ComplianceEndpoint.class));
	}

	@Test
	void withoutFeedsAndClientItIsEmpty() {
		this.contextRunner.withPropertyValues("management.endpoints.web.exposure.include=compliance").run((context) -> {
			ComplianceEndpoint.ComplianceDescriptor shown = context.getBean(ComplianceEndpoint.class).compliance();
			assertThat(shown.feeds()).isEmpty();
			assertThat(shown.budget()).isNull();
			assertThat(shown.client()).isNull();
			assertThat(shown.calls()).isEmpty();
			assertThat(shown.lastErrors()).isEmpty();
		});
	}

	@ParameterizedTest
	@CsvSource({ ",405", "read-only,405", "unrestricted,200" })
	void onlyUnrestrictedAccessWrites(String access, int status) {
		new ReactiveWebApplicationContextRunner(AnnotationConfigReactiveWebServerApplicationContext::new)
			.withInitializer(ComplianceEndpointTests::convertAsSpringBootDoes)
			.withUserConfiguration(Application.class)
			.withPropertyValues("server.port=0", "management.endpoints.web.exposure.include=compliance",
					"compliance.api-key=sk-ant-api01-test", "compliance.base-url=http://127.0.0.1:1",
					"spring.datasource.generate-unique-name=true", "compliance.feed.shutdown-timeout=0s",
					(access != null) ? "management.endpoint.compliance.access=" + access : "unrelated=true")
			.run((context) -> WebTestClient.bindToApplicationContext(context)
				.build()
				.post()
				.uri("/actuator/compliance/activities")
				.bodyValue(Map.of("action", "pause"))
				.exchange()
				.expectStatus()
				.isEqualTo(status));
	}

	@Test
	void aFeedThatStandsByIsNotPausedAndTheAnswerSaysWhere(@TempDir Path directory) {
		FileCheckpointStore store = new FileCheckpointStore(directory);
		store.tryAcquire("activities", "another", Duration.ofMinutes(5));
		try (ComplianceClient client = ComplianceClient.builder().apiKey("sk-ant-api01-test").build();
				ActivityFeed feed = ActivityFeed.builder(client, store).handler((batch) -> {
				}).build()) {
			feed.start();
			await().until(() -> feed.status().state() == FeedState.STANDBY);
			this.contextRunner.withBean(ActivityFeed.class, () -> feed)
				.withPropertyValues("management.endpoints.web.exposure.include=compliance")
				.run((context) -> assertThatExceptionOfType(InvalidEndpointRequestException.class)
					.isThrownBy(() -> context.getBean(ComplianceEndpoint.class)
						.change("activities", ComplianceEndpoint.Action.PAUSE, null))
					.satisfies((refusal) -> assertThat(refusal.getReason())
						.isEqualTo("Feed 'activities' stands by here: another has the checkpoint")));
		}
	}

	@ParameterizedTest
	@CsvSource({ "read-only,health,404", "none,compliance,404", "unrestricted,compliance,200" })
	void itIsReadWhereItIsExposedAndAccessible(String access, String exposed, int status) {
		web()
			.withPropertyValues("compliance.base-url=http://127.0.0.1:1", "compliance.api-key=sk-ant-api01-test",
					"management.endpoints.web.exposure.include=" + exposed,
					"management.endpoint.compliance.access=" + access)
			.run((context) -> WebTestClient.bindToApplicationContext(context)
				.build()
				.get()
				.uri("/actuator/compliance")
				.exchange()
				.expectStatus()
				.isEqualTo(status));
	}

	@Test
	void itTellsConfigurationCallsErrorsAndBudgetButNoSecret() {
		try (ComplianceSimulator simulator = ComplianceSimulator.builder().start()) {
			web()
				.withPropertyValues("compliance.api-key=" + simulator.apiKey(),
						"compliance.base-url=" + simulator.baseUrl(), "compliance.deletion.enabled=true",
						"compliance.retry.initial-backoff=1ms", "compliance.rate-limit.requests-per-minute=120",
						"resilience4j.retry.instances.compliance.max-attempts=2",
						"management.endpoints.web.exposure.include=compliance")
				.run((context) -> {
					ComplianceClient client = context.getBean(ComplianceClient.class);
					client.activities().list().firstPage();
					client.reactive().chats().list().items().subscribe().dispose();
					for (int i = 0; i < 21; i++) {
						fail(() -> client.activities().list().startingAt("planted-cursor").firstPage());
					}
					simulator.faults(FaultPlan.always(Fault.resetBeforeHeaders()));
					fail(() -> client.chats().delete("claude_chat_planted"));
					JsonNode shown = shown(context);
					assertThat(shown.at("/client/baseUrl").asText()).isEqualTo(simulator.baseUrl().toString());
					assertThat(shown.at("/client/keyFingerprint").asText())
						.isEqualTo(KeyFingerprint.of(simulator.apiKey()));
					assertThat(shown.at("/client/deletesAllowed").asBoolean()).isTrue();
					assertThat(shown.at("/client/callTimeout").asText()).isEqualTo("PT10M");
					assertThat(shown.at("/client/maxResponseSize").asLong()).isEqualTo(32 * 1024 * 1024);
					assertThat(shown.at("/client/retry").toString())
						.isEqualTo("{\"maxAttempts\":2,\"initialBackoff\":\"PT0.001S\",\"maxBackoff\":\"PT1M\"}");
					assertThat(shown.at("/client/rateLimit/limitForPeriod").asInt()).isPositive();
					assertThat(shown.at("/client/rateLimit/acquireTimeout").asText()).isEqualTo("PT2M");
					assertThat(shown.at("/budget/limit").asInt()).isEqualTo(600);
					assertThat(shown.at("/feeds").isObject()).isTrue();
					assertThat(shown.at("/calls/activities.list").toString())
						.isEqualTo("{\"succeeded\":1,\"failed\":21,\"cancelled\":0}");
					assertThat(shown.at("/calls/chats.list/cancelled").asInt()).isOne();
					assertThat(shown.at("/lastErrors")).hasSize(20);
					assertThat(shown.at("/lastErrors/0/operation").asText()).isEqualTo("chats.delete");
					assertThat(shown.at("/lastErrors/0/error").asText()).isEqualTo("DeletionOutcomeUnknownException");
					assertThat(shown.at("/lastErrors/0").has("status")).isFalse();
					assertThat(shown.at("/lastErrors/1/status").asInt()).isEqualTo(400);
					assertThat(shown.at("/lastErrors/1/requestId").asText()).startsWith("req_");
					assertThat(shown.toString()).doesNotContain("planted").doesNotContain(simulator.apiKey());
				});
		}
	}

	private static void fail(ThrowingCallable call) {
		assertThatExceptionOfType(ComplianceException.class).isThrownBy(call);
	}

	private static JsonNode shown(ApplicationContext context) {
		return Objects.requireNonNull(WebTestClient.bindToApplicationContext(context)
			.build()
			.get()
			.uri("/actuator/compliance")
			.exchange()
			.expectBody(JsonNode.class)
			.returnResult()
			.getResponseBody());
	}

	private static ReactiveWebApplicationContextRunner web() {
		return new ReactiveWebApplicationContextRunner(AnnotationConfigReactiveWebServerApplicationContext::new)
			.withInitializer(ComplianceEndpointTests::convertAsSpringBootDoes)
			.withUserConfiguration(Plain.class)
			.withPropertyValues("server.port=0", "spring.datasource.generate-unique-name=true");
	}

	private static void convertAsSpringBootDoes(ConfigurableApplicationContext context) {
		context.getEnvironment().setConversionService(new ApplicationConversionService());
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Plain {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@Bean
		ActivityHandler handler() {
			return (batch) -> {
			};
		}

	}

}
