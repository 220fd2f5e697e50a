package io.github.compliancesdk.spring.boot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ComplianceClientBuilder;
import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.config.ApiKeyProvider;
import io.github.compliancesdk.error.AuthenticationException;
import io.github.compliancesdk.error.ComplianceApiException;
import io.github.compliancesdk.error.ComplianceTransportException;
import io.github.compliancesdk.error.DeletionDisabledException;
import io.github.compliancesdk.error.NotFoundException;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.RecordedRequest;
import io.github.compliancesdk.simulator.junit.SimulatorExtension;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.springboot3.ratelimiter.autoconfigure.RateLimiterAutoConfiguration;
import io.github.resilience4j.springboot3.retry.autoconfigure.RetryAutoConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.http.client.reactive.ClientHttpConnectorAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.autoconfigure.web.reactive.function.client.WebClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.web.reactive.function.client.WebClientCustomizer;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.web.reactive.function.client.WebClient;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
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
	void theKeyOfAFileIsReadAgainForEachRequest(ComplianceSimulator simulator, @TempDir Path folder)
			throws IOException {
		Path file = Files.writeString(folder.resolve("key"), "sk-ant-api01-of-yesterday\n");
		this.contextRunner
			.withPropertyValues("compliance.api-key-file=" + file, "compliance.base-url=" + simulator.baseUrl(),
					"ANTHROPIC_COMPLIANCE_ACCESS_KEY=" + KEY)
			.run((context) -> {
				ComplianceClient client = context.getBean(ComplianceClient.class);
				assertThatExceptionOfType(AuthenticationException.class)
					.isThrownBy(() -> client.activities().list().firstPage());
				Files.writeString(file, simulator.apiKey());
				assertThat(client.activities().list().firstPage().items()).isNotEmpty();
			});
	}

	@Test
	void theKeyOfDeletesCanBeInAFileOfItsOwn(ComplianceSimulator simulator, @TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("key"), simulator.deleteApiKey());
		connected(simulator)
			.withPropertyValues("compliance.delete-api-key-file=" + file, "compliance.deletion.enabled=true")
			.run((context) -> assertThatExceptionOfType(NotFoundException.class)
				.isThrownBy(() -> context.getBean(ComplianceClient.class).chats().delete("claude_chat_1")));
	}

	@Test
	void theUsersKeyProviderWinsOverTheProperties(ComplianceSimulator simulator) {
		this.contextRunner.withPropertyValues("compliance.api-key=" + KEY, "compliance.base-url=" + simulator.baseUrl())
			.withBean(ApiKeyProvider.class, () -> simulator::apiKey)
			.run((context) -> assertThat(
					context.getBean(ComplianceClient.class).activities().list().firstPage().items())
				.isNotEmpty());
	}

	@Test
	void theUsersKeyProviderIsAKeyEvenIfNoneIsSet() {
		this.contextRunner.withBean(ApiKeyProvider.class, () -> () -> KEY)
			.run((context) -> assertThat(context).hasSingleBean(ComplianceClient.class));
	}

	@Test
	void aSecondClientForAnotherOrganizationStandsBesideTheFirst(ComplianceSimulator simulator) {
		try (ComplianceSimulator other = ComplianceSimulator.builder()
			.data(ActivityDataSet.documentedExamples())
			.accessRecords(false)
			.start()) {
			connected(simulator).withPropertyValues("other.url=" + other.baseUrl(), "other.key=" + other.apiKey())
				.withUserConfiguration(SecondClient.class)
				.run((context) -> {
					ComplianceClient first = context.getBean("complianceClient", ComplianceClient.class);
					assertThat(context.getBean(Service.class).client()).isSameAs(first);
					ComplianceClient second = context.getBean("otherOrganization", ComplianceClient.class);
					assertThat(second.activities().list().stream()).hasSize(20);
					assertThat(first.rateLimit()).isEmpty();
					assertThat(context.getBean(RateLimiterRegistry.class)
						.rateLimiter(ResilienceDefaults.INSTANCE)
						.getMetrics()
						.getAvailablePermissions()).isEqualTo(10);
				});
		}
	}

	@Test
	void theClientWorksUntilEverythingElseHasStopped(ComplianceSimulator simulator) {
		List<Integer> rows = new ArrayList<>();
		connected(simulator).withBean(LastWords.class, () -> new LastWords(rows)).run((context) -> {
			context.getBean(LastWords.class).client = context.getBean(ComplianceClient.class);
			context.close();
		});
		assertThat(rows).containsExactly(1);
	}

	@Test
	void theBundleOfCertificatesIsUsed(@TempDir Path folder) throws Exception {
		Path serverKey = keytool(folder.resolve("server.p12"), "-genkeypair", "-alias", "key", "-keyalg", "EC",
				"-dname", "CN=localhost", "-ext", "SAN=ip:127.0.0.1");
		WireMockServer server = new WireMockServer(WireMockConfiguration.options()
			.dynamicPort()
			.dynamicHttpsPort()
			.keystorePath(serverKey.toString())
			.keystoreType("PKCS12")
			.keystorePassword("changeit")
			.keyManagerPassword("changeit"));
		server.start();
		try {
			server.stubFor(any(anyUrl())
				.willReturn(okJson("{\"data\":[],\"has_more\":false,\"first_id\":null,\"last_id\":null}")));
			ApplicationContextRunner runner = this.contextRunner
				.withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
				.withPropertyValues("compliance.api-key=" + KEY, "compliance.retry.max-attempts=1",
						"compliance.base-url=https://127.0.0.1:" + server.httpsPort());
			runner.run((context) -> assertThatExceptionOfType(ComplianceTransportException.class)
				.isThrownBy(() -> context.getBean(ComplianceClient.class).activities().list().firstPage()));
			runner
				.withPropertyValues("compliance.ssl.bundle=compliance",
						"spring.ssl.bundle.jks.compliance.truststore.location=file:" + serverKey,
						"spring.ssl.bundle.jks.compliance.truststore.type=PKCS12",
						"spring.ssl.bundle.jks.compliance.truststore.password=changeit")
				.run((context) -> assertThat(
						context.getBean(ComplianceClient.class).activities().list().firstPage().items())
					.isEmpty());
		}
		finally {
			server.stop();
		}
	}

	@Test
	void theProxyIsUsedAndItsPasswordNotShown() throws IOException {
		try (ServerSocket proxy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			CompletableFuture<String> asked = CompletableFuture.supplyAsync(() -> firstLine(proxy));
			this.contextRunner
				.withPropertyValues("compliance.api-key=" + KEY, "compliance.base-url=https://api.example.invalid",
						"compliance.retry.max-attempts=1", "compliance.proxy.host=127.0.0.1",
						"compliance.proxy.port=" + proxy.getLocalPort(), "compliance.proxy.username=auditor",
						"compliance.proxy.password=do-not-print")
				.run((context) -> {
					assertThatExceptionOfType(ComplianceTransportException.class)
						.isThrownBy(() -> context.getBean(ComplianceClient.class).activities().list().firstPage());
					assertThat(asked.get()).isEqualTo("CONNECT api.example.invalid:443 HTTP/1.1");
					assertThat(context.getBean(ComplianceProperties.class).toString()).contains("127.0.0.1")
						.doesNotContain("do-not-print", "auditor");
				});
		}
	}

	@Test
	void propertiesOfSpringBootsHttpClientsDoNotReachTheClient(ComplianceSimulator simulator) {
		connected(simulator)
			.withConfiguration(
					AutoConfigurations.of(ClientHttpConnectorAutoConfiguration.class, WebClientAutoConfiguration.class))
			.withPropertyValues("spring.http.reactiveclient.read-timeout=1ns",
					"spring.http.reactiveclient.connect-timeout=1ns", "spring.http.reactiveclient.redirects=follow")
			.run((context) -> assertThat(
					context.getBean(ComplianceClient.class).activities().list().firstPage().items())
				.isNotEmpty());
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

	private static String firstLine(ServerSocket server) {
		try (Socket client = server.accept()) {
			return new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))
				.readLine();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path keytool(Path store, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
		command.addAll(List.of(arguments));
		command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", "changeit"));
		assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
		return store;
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

	record Service(ComplianceClient client) {

	}

	@Configuration(proxyBeanMethods = false)
	@Import(Service.class)
	static class SecondClient {

		@Bean(defaultCandidate = false)
		ComplianceClient otherOrganization(ComplianceClientBuilder builder, Environment environment) {
			return builder.apiKey(environment.getRequiredProperty("other.key"))
				.baseUrl(URI.create(environment.getRequiredProperty("other.url")))
				.requestsPerMinute(600)
				.build();
		}

	}

	/**
	 * Reads while the context stops, as a server does which lets its last requests end.
	 */
	static final class LastWords implements SmartLifecycle {

		private final List<Integer> rows;

		private @Nullable ComplianceClient client;

		private boolean running;

		LastWords(List<Integer> rows) {
			this.rows = rows;
		}

		@Override
		public void start() {
			this.running = true;
		}

		@Override
		public void stop() {
			this.running = false;
			if (this.client != null) {
				this.rows.add(this.client.activities()
					.list(ActivityListParams.builder().pageSize(1).build())
					.firstPage()
					.items()
					.size());
			}
		}

		@Override
		public boolean isRunning() {
			return this.running;
		}

	}

}
