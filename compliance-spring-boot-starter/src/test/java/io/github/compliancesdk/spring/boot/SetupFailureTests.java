package io.github.compliancesdk.spring.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ComplianceClientBuilder;
import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Condition;
import io.github.compliancesdk.simulator.RecordedRequest;
import io.github.compliancesdk.simulator.SimulatedKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * What a person reads when the application does not start.
 */
@ExtendWith(OutputCaptureExtension.class)
class SetupFailureTests {

	private static final String KEY = "sk-ant-api01-do-not-print";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"compliance.base-url=http://api.example.com | compliance.base-url cannot be used: Plain http would send the key",
			"compliance.base-url=api.example.com | compliance.base-url cannot be used: The base URL must have a scheme and a host",
			"compliance.base-url=https://user:secret@api.example.com | compliance.base-url cannot be used: The base URL must have no user",
			"compliance.call-timeout=-1s | compliance.call-timeout cannot be used: callTimeout must be positive",
			"compliance.max-response-size=0B | compliance.max-response-size cannot be used: maxResponseSize must be between",
			"compliance.max-download-size=5GB | compliance.max-download-size cannot be used: maxDownloadSize must be between",
			"compliance.anthropic-version= | compliance.anthropic-version cannot be used: anthropicVersion must not be blank",
			"compliance.rate-limit.requests-per-minute=1 | compliance.rate-limit.requests-per-minute cannot be used",
			"compliance.rate-limit.acquire-timeout=0s | compliance.rate-limit.acquire-timeout cannot be used",
			"compliance.proxy.host=http://proxy | compliance.proxy cannot be used: The proxy's host must be a name",
			"compliance.ssl.bundle=missing | compliance.ssl.bundle cannot be used: SSL bundle name 'missing' cannot be found" })
	void aValueThatCannotBeUsedIsNamedWithThePlaceWhereItWasSet(String property, String message,
			CapturedOutput output) {
		fails(NeedsClient.class, "--compliance.api-key=" + KEY, "--" + property);
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("The property " + message)
			.contains("Correct compliance.")
			.doesNotContain("secret@")
			.doesNotContain(KEY);
		if (!property.contains("proxy")) {
			assertThat(output).contains("It was set in \"" + property.substring(0, property.indexOf('=')) + "\"");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"compliance.api-key=sk-ant-api01-do not print | compliance.api-key cannot be used: The API key is malformed",
			"compliance.api-key=sk-ant-api03-do-not-print | compliance.api-key is a key of the Claude API",
			"compliance.delete-api-key=sk-ant-api01-do not print | compliance.delete-api-key cannot be used",
			"compliance.delete-api-key=sk-ant-admin01-do-not-print | compliance.delete-api-key, which is an Admin API key" })
	void aKeyThatCannotWorkIsExplainedAndNotShown(String property, String message, CapturedOutput output) {
		List<String> arguments = new ArrayList<>(List.of("--" + property));
		if (property.contains("delete")) {
			arguments.add("--compliance.api-key=sk-ant-api01-of-reads");
		}
		fails(NeedsClient.class, arguments.toArray(String[]::new));
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains(message)
			.contains("Compliance Access Key", "sk-ant-api01-")
			.doesNotContain("do not print", "do-not-print");
	}

	@Test
	void deletesWithAnAdminKeyFailAtTheStart(CapturedOutput output) {
		fails(NeedsClient.class, "--compliance.api-key=sk-ant-admin01-do-not-print",
				"--compliance.deletion.enabled=true");
		assertThat(output).contains("Set compliance.delete-api-key to a Compliance Access Key")
			.doesNotContain("do-not-print");
	}

	@Test
	void anAdminKeyStartsWithAWarning(CapturedOutput output) {
		start(NeedsClient.class, "--compliance.api-key=sk-ant-admin01-do-not-print");
		assertThat(output).contains("is an Admin API key: it reads the activity feed").doesNotContain("do-not-print");
	}

	@Test
	void aKeyAndAFileTogetherAreOneTooMany(@TempDir Path folder, CapturedOutput output) throws IOException {
		Path file = Files.writeString(folder.resolve("key"), KEY);
		fails(NeedsClient.class, "--compliance.api-key=" + KEY, "--compliance.api-key-file=" + file);
		assertThat(output).contains("Both compliance.api-key and compliance.api-key-file are set.").doesNotContain(KEY);
	}

	@Test
	void aFileThatIsNotThereIsNamed(@TempDir Path folder, CapturedOutput output) {
		Path file = folder.resolve("missing");
		fails(NeedsClient.class, "--compliance.api-key-file=" + file);
		assertThat(output).contains("The API key file " + file + " cannot be read");
	}

	@Test
	void twoClientsOfWhichNoneIsMeantAreNamed(CapturedOutput output) {
		fails(TwoClients.class, "--compliance.api-key=" + KEY);
		assertThat(output).contains("One ComplianceClient is needed, but there are 2: [one, other].")
			.contains("@Bean(defaultCandidate = false)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "delete:compliance_user_data", "read:everything" })
	void aScopeThatCannotBeCheckedIsRefused(String scope, CapturedOutput output) {
		fails(NeedsClient.class, "--compliance.api-key=" + KEY, "--compliance.required-scopes=" + scope);
		assertThat(output).contains("The scope " + scope + " in compliance.required-scopes cannot be checked");
	}

	@Test
	void aMissingScopeFailsTheStart(CapturedOutput output) {
		try (ComplianceSimulator simulator = ComplianceSimulator.builder()
			.key(SimulatedKey.compliance(KEY, "read:compliance_activities"))
			.start()) {
			fails(NeedsClient.class, "--compliance.api-key=" + KEY, "--compliance.base-url=" + simulator.baseUrl(),
					"--compliance.required-scopes=read:compliance_activities,read:compliance_user_data");
			assertThat(simulator.requests()).extracting(RecordedRequest::status).containsExactly(200, 403);
		}
		assertThat(output).contains("may not do what read:compliance_user_data allows")
			.contains("the key has [read:compliance_activities]");
	}

	@Test
	void aKeyThatIsRefusedFailsTheCheckOfScopes(CapturedOutput output) {
		try (ComplianceSimulator simulator = ComplianceSimulator.builder().start()) {
			fails(NeedsClient.class, "--compliance.api-key=" + KEY, "--compliance.base-url=" + simulator.baseUrl(),
					"--compliance.required-scopes=read:compliance_activities");
		}
		assertThat(output).contains("may not do what read:compliance_activities allows")
			.contains("API key is invalid.");
	}

	@Test
	void anApiThatIsSwitchedOffFailsTheCheckOfScopes(CapturedOutput output) {
		try (ComplianceSimulator simulator = ComplianceSimulator.builder().start()) {
			simulator.begin(Condition.COMPLIANCE_API_NOT_ENABLED);
			fails(NeedsClient.class, "--compliance.api-key=" + simulator.apiKey(),
					"--compliance.base-url=" + simulator.baseUrl(), "--compliance.required-scopes=read:org_audit");
		}
		assertThat(output).contains("Compliance API is not enabled for this organization");
	}

	@Test
	void scopesThatAreThereAndAServerThatIsNotLetTheApplicationStart(CapturedOutput output) {
		try (ComplianceSimulator simulator = ComplianceSimulator.builder().start()) {
			start(NeedsClient.class, "--compliance.api-key=" + simulator.apiKey(),
					"--compliance.base-url=" + simulator.baseUrl(), "--compliance.required-scopes=read:org_audit");
			assertThat(simulator.requestCount()).isEqualTo(3);
		}
		start(NeedsClient.class, "--compliance.api-key=" + KEY, "--compliance.base-url=http://127.0.0.1:1",
				"--compliance.retry.max-attempts=1", "--compliance.required-scopes=read:compliance_activities");
		assertThat(output).contains("could not be checked: activities.list: the server cannot be reached");
	}

	private static void fails(Class<?> application, String... arguments) {
		assertThatException().isThrownBy(() -> start(application, arguments));
	}

	private static void start(Class<?> application, String... arguments) {
		SpringApplication spring = new SpringApplication(application);
		spring.setWebApplicationType(WebApplicationType.NONE);
		spring.run(arguments).close();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(Service.class)
	static class NeedsClient {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(Service.class)
	static class TwoClients {

		@Bean
		ComplianceClient one(ComplianceClientBuilder builder) {
			return builder.build();
		}

		@Bean
		ComplianceClient other(ComplianceClientBuilder builder) {
			return builder.build();
		}

		@Bean
		ReactiveComplianceClient reactive(ComplianceClientBuilder builder) {
			return builder.buildReactive();
		}

	}

	record Service(ComplianceClient client) {

	}

}
