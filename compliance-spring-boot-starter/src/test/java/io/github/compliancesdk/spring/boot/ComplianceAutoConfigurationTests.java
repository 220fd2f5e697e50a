package io.github.compliancesdk.spring.boot;

import java.net.URI;
import java.time.Duration;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.config.ApiKeyProvider;
import io.github.compliancesdk.error.ComplianceApiException;
import io.github.compliancesdk.error.DeletionDisabledException;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.RecordedRequest;
import io.github.compliancesdk.simulator.junit.SimulatorExtension;
import io.github.resilience4j.springboot3.ratelimiter.autoconfigure.RateLimiterAutoConfiguration;
import io.github.resilience4j.springboot3.retry.autoconfigure.RetryAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.web.reactive.function.client.WebClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.web.reactive.function.client.WebClientCustomizer;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

/**
 * Tests for {@link ComplianceAutoConfiguration}.
 */
@ExtendWith(SimulatorExtension.class)
class ComplianceAutoConfigurationTests {

	private static final String KEY = "sk-ant-api01-do-not-print";

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ComplianceAutoConfiguration.class, RateLimiterAutoConfiguration.class,
				RetryAutoConfiguration.class));

	@Test
	void withAKeyBothClientsAreThere() {
		this.contextRunner.withPropertyValues("compliance.api-key=" + KEY)
			.run((context) -> assertThat(context).hasSingleBean(ComplianceClient.class)
				.hasSingleBean(ReactiveComplianceClient.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "unrelated=true", "compliance.api-key=", "compliance.api-key=   ",
			"ANTHROPIC_COMPLIANCE_ACCESS_KEY= " })
	void withoutAKeyThereIsNoClientAndTheApplicationStarts(String property) {
		this.contextRunner.withPropertyValues(property)
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(ComplianceClient.class)
				.doesNotHaveBean(ReactiveComplianceClient.class)
				.doesNotHaveBean(ComplianceConnectionDetails.class));
	}

	@ParameterizedTest
	@CsvSource({ "explicit,access,api,explicit", "'',access,api,access", "'','',api,api", "' ',' ',api,api" })
	void theKeyIsTakenFromThePropertyElseFromTheEnvironment(String property, String access, String api,
			String expected) {
		this.contextRunner
			.withPropertyValues("compliance.api-key=" + property, "ANTHROPIC_COMPLIANCE_ACCESS_KEY=" + access,
					"ANTHROPIC_COMPLIANCE_API_KEY=" + api)
			.run((context) -> assertThat(
					context.getBean(ComplianceConnectionDetails.class).getApiKeyProvider().apiKey())
				.isEqualTo(expected));
	}

	@Test
	void switchedOffThereIsNothing() {
		this.contextRunner.withPropertyValues("compliance.api-key=" + KEY, "compliance.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(ComplianceClient.class)
				.doesNotHaveBean(ComplianceProperties.class)
				.doesNotHaveBean(ResilienceDefaults.class));
	}

	@Test
	void theUsersBlockingClientWinsAndGivesTheReactiveOne() {
		ComplianceClient mine = mock(ComplianceClient.class);
		ReactiveComplianceClient face = mock(ReactiveComplianceClient.class);
		given(mine.reactive()).willReturn(face);
		this.contextRunner.withPropertyValues("compliance.api-key=" + KEY)
			.withBean(ComplianceClient.class, () -> mine)
			.run((context) -> {
				assertThat(context).getBean(ComplianceClient.class).isSameAs(mine);
				assertThat(context).getBean(ReactiveComplianceClient.class).isSameAs(face);
			});
	}

	@Test
	void theUsersReactiveClientWins() {
		ReactiveComplianceClient mine = mock(ReactiveComplianceClient.class);
		this.contextRunner.withPropertyValues("compliance.api-key=" + KEY)
			.withBean(ReactiveComplianceClient.class, () -> mine)
			.run((context) -> {
				assertThat(context).getBean(ReactiveComplianceClient.class).isSameAs(mine);
				assertThat(context).doesNotHaveBean(ComplianceClient.class);
			});
	}

	@Test
	void theUsersConnectionDetailsWinOverTheProperties(ComplianceSimulator simulator) {
		this.contextRunner.withPropertyValues("compliance.api-key=" + KEY, "compliance.base-url=https://not.asked")
			.withBean(ComplianceConnectionDetails.class, () -> connectionTo(simulator))
			.run((context) -> {
				assertThat(context).doesNotHaveBean(PropertiesComplianceConnectionDetails.class);
				assertThat(context.getBean(ComplianceClient.class).activities().list().firstPage().items())
					.hasSize(100);
			});
	}

	@Test
	void theClientIsClosedWithTheContext() {
		ComplianceClient mine = mock(ComplianceClient.class);
		this.contextRunner.withBean(ComplianceClient.class, () -> mine).run((context) -> context.close());
		verify(mine).close();
	}

	@Test
	void bothFacesShareOneBudget(ComplianceSimulator simulator) {
		connected(simulator).run((context) -> {
			context.getBean(ComplianceClient.class).activities().list().firstPage();
			assertThat(context.getBean(ReactiveComplianceClient.class).rateLimit()).isPresent();
		});
	}

	@Test
	void propertiesReachTheRequest(ComplianceSimulator simulator) {
		connected(simulator).withPropertyValues("compliance.anthropic-version=2026-10-21").run((context) -> {
			context.getBean(ComplianceClient.class).activities().list().firstPage();
			RecordedRequest last = simulator.requests().get(simulator.requests().size() - 1);
			assertThat(last.anthropicVersion()).isEqualTo("2026-10-21");
		});
	}

	@Test
	void theApplicationsWebClientBuilderIsUsedAndNotChanged(ComplianceSimulator simulator) {
		connected(simulator).withConfiguration(AutoConfigurations.of(WebClientAutoConfiguration.class))
			.withBean(WebClientCustomizer.class,
					() -> (builder) -> builder.defaultHeader("User-Agent", "mine").defaultHeader("X-Mine", "1"))
			.run((context) -> {
				context.getBean(ComplianceClient.class).activities().list().firstPage();
				RecordedRequest last = simulator.requests().get(simulator.requests().size() - 1);
				assertThat(last.headerNames()).anyMatch("x-mine"::equalsIgnoreCase);
				assertThat(context.getBean(WebClient.Builder.class))
					.isNotSameAs(context.getBean(WebClient.Builder.class));
			});
	}

	@Test
	void deletingIsOffUnlessItIsSwitchedOn(ComplianceSimulator simulator) {
		connected(simulator).run((context) -> assertThatExceptionOfType(DeletionDisabledException.class)
			.isThrownBy(() -> context.getBean(ComplianceClient.class).chats().delete("claude_chat_1")));
		connected(simulator).withPropertyValues("compliance.deletion.enabled=true")
			.run((context) -> assertThatExceptionOfType(ComplianceApiException.class)
				.isThrownBy(() -> context.getBean(ComplianceClient.class).chats().delete("claude_chat_1")));
	}

	@Test
	void theKeyOfDeletesIsShownNowhere(ComplianceSimulator simulator) {
		connected(simulator).withPropertyValues("compliance.delete-api-key=" + KEY)
			.run((context) -> assertThat(context.getBean(ComplianceProperties.class)).asString().doesNotContain(KEY));
	}

	@Test
	void customizersRunInOrderAfterTheProperties(ComplianceSimulator simulator) {
		connected(simulator)
			.withBean(ComplianceClientBuilderCustomizer.class,
					() -> (builder) -> builder.anthropicVersion("customized"))
			.run((context) -> {
				context.getBean(ComplianceClient.class).activities().list().firstPage();
				RecordedRequest last = simulator.requests().get(simulator.requests().size() - 1);
				assertThat(last.anthropicVersion()).isEqualTo("customized");
			});
	}

	@ParameterizedTest
	@CsvSource({ "compliance.base-url=http://api.example.com,Plain http would send the key",
			"compliance.base-url=api.example.com,must have a scheme and a host",
			"compliance.max-response-size=0B,maxResponseSize must be between",
			"compliance.call-timeout=-1s,callTimeout must be positive",
			"compliance.rate-limit.requests-per-minute=1,requestsPerMinute must be" })
	void aBadValueFailsAtStartWithAMessageThatNamesIt(String property, String message) {
		this.contextRunner.withPropertyValues("compliance.api-key=" + KEY, property)
			.run((context) -> assertThat(NestedExceptionUtils.getMostSpecificCause(context.getStartupFailure()))
				.hasMessageContaining(message));
	}

	@Test
	void aMalformedKeyFailsAtStartWithoutBeingShown() {
		this.contextRunner.withPropertyValues("compliance.api-key=sk-ant-api01-do not-print").run((context) -> {
			assertThat(context).getFailure().rootCause().hasMessageContaining("The API key is malformed");
			assertThat(context).getFailure().satisfies(ComplianceAutoConfigurationTests::doesNotShowTheKey);
		});
	}

	@Test
	void theKeyIsNotInTheTextOfAnyBean() {
		this.contextRunner.withPropertyValues("compliance.api-key=" + KEY).run((context) -> {
			for (String name : context.getBeanDefinitionNames()) {
				assertThat(String.valueOf(context.getBean(name))).doesNotContain("do-not-print");
			}
			assertThat(context.getBean(ComplianceConnectionDetails.class).getApiKeyProvider().toString())
				.doesNotContain("do-not-print");
		});
	}

	@Test
	void defaultsAreTheDocumentedOnes() {
		this.contextRunner.run((context) -> {
			ComplianceProperties properties = context.getBean(ComplianceProperties.class);
			assertThat(properties.baseUrl()).isEqualTo(URI.create("https://api.anthropic.com"));
			assertThat(properties.anthropicVersion()).isEqualTo("2023-06-01");
			assertThat(properties.retry().maxAttempts()).isEqualTo(4);
			assertThat(properties.retry().initialBackoff()).isEqualTo(Duration.ofSeconds(1));
			assertThat(properties.retry().maxBackoff()).isEqualTo(Duration.ofSeconds(60));
			assertThat(properties.rateLimit().requestsPerMinute()).isEqualTo(600);
		});
	}

	private ApplicationContextRunner connected(ComplianceSimulator simulator) {
		return this.contextRunner.withPropertyValues("compliance.api-key=" + simulator.apiKey(),
				"compliance.base-url=" + simulator.baseUrl());
	}

	private static ComplianceConnectionDetails connectionTo(ComplianceSimulator simulator) {
		return new ComplianceConnectionDetails() {

			@Override
			public URI getBaseUrl() {
				return simulator.baseUrl();
			}

			@Override
			public ApiKeyProvider getApiKeyProvider() {
				return simulator::apiKey;
			}

		};
	}

	private static void doesNotShowTheKey(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			assertThat(cause.toString()).doesNotContain("do not-print");
		}
	}

}
