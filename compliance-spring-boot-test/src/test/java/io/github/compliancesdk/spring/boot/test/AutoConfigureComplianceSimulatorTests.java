package io.github.compliancesdk.spring.boot.test;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.config.ApiKeyProvider;
import io.github.compliancesdk.error.PermissionDeniedException;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Condition;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.SimulatedKey;
import io.github.compliancesdk.simulator.Tenant;
import io.github.compliancesdk.spring.boot.ComplianceConnectionDetails;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static io.github.compliancesdk.spring.boot.test.ComplianceSimulatorAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest(properties = { "compliance.retry.initial-backoff=1ms", "compliance.api-key=sk-ant-api01-real",
		"compliance.base-url=https://api.example.com", "compliance.deletion.enabled=true" })
@AutoConfigureComplianceSimulator
class AutoConfigureComplianceSimulatorTests {

	private static final Set<ComplianceSimulator> SIMULATORS = new HashSet<>();

	@Autowired
	private ComplianceSimulator simulator;

	@Autowired
	private ComplianceClient client;

	@Autowired
	private ReactiveComplianceClient reactive;

	@Autowired
	private Tenant tenant;

	@Test
	void bothFacesTalkToTheSimulatorWhateverKeyAndUrlAreSet() {
		this.client.activities().list().firstPage();
		this.reactive.activities().list().firstPage().block();
		assertThat(this.simulator).received("listActivities").times(2).withStatus(200).times(2);
	}

	@Test
	void theTenantNamesWhatIsThere() {
		String chatId = this.tenant.chatIds().get(0);
		assertThat(this.client.chats().messages(chatId).firstPage().chat().id()).isEqualTo(chatId);
		assertThat(this.simulator).received("getChatMessages").withId(chatId).times(1);
	}

	@Test
	void deletesHaveTheirKey() {
		this.client.files().delete(this.tenant.fileIds().get(0));
		assertThat(this.simulator).received("deleteFile").withStatus(200);
	}

	@RepeatedTest(2)
	void aTestSeesNothingOfTheTrafficOfTheOneBefore() {
		assertThat(this.simulator).receivedNothing();
		this.client.activities().list().firstPage();
		assertThat(this.simulator).received("listActivities").times(1);
		this.simulator.faults(FaultPlan.always(Fault.overloaded()));
		this.simulator.begin(Condition.COMPLIANCE_API_NOT_ENABLED);
	}

	@Test
	void theClientsDoNotPaceThemselves(@Value("${compliance.rate-limit.requests-per-minute}") int requestsPerMinute) {
		assertThat(requestsPerMinute).isZero();
	}

	@Nested
	class InANestedClass {

		@RepeatedTest(2)
		void theSimulatorIsTheOneOfTheOuterClassAndForgetsToo(@Autowired ComplianceSimulator inner) {
			assertThat(inner).isSameAs(AutoConfigureComplianceSimulatorTests.this.simulator);
			assertThat(inner).receivedNothing();
			AutoConfigureComplianceSimulatorTests.this.client.groups().list().firstPage();
			assertThat(inner).receivedOnly("listGroups");
		}

	}

	@Nested
	@AutoConfigureComplianceSimulator(tenant = SimulatedTenant.EMPTY, activities = 7)
	class WithActivitiesAlone {

		@Test
		void thereAreThoseAndNothingElse(@Autowired ComplianceClient client) {
			assertThat(client.activities().list().stream()).hasSize(7);
			assertThat(client.organizations().list().stream()).isEmpty();
			assertThat(client.activities().list().stream()).as("calls are not logged").hasSize(7);
		}

	}

	@Nested
	@AutoConfigureComplianceSimulator(tenant = SimulatedTenant.EMPTY, activities = 7, seed = 43)
	class WithAnotherSeed {

		@Test
		void theActivitiesAreOthers(@Autowired ComplianceClient client) {
			assertThat(client.activities().list().stream().map(Activity::id)).hasSize(7)
				.doesNotContainAnyElementsOf(firstIds());
		}

		private static Iterable<String> firstIds() {
			try (ComplianceSimulator other = new SimulatorSettings(42, SimulatedTenant.EMPTY, 7, 0, false)
				.builder(Tenant.empty())
				.start();
					ComplianceClient client = ComplianceClient.builder()
						.baseUrl(other.baseUrl())
						.apiKey(other.apiKey())
						.build()) {
				return client.activities().list().stream().map(Activity::id).toList();
			}
		}

	}

	@Nested
	@AutoConfigureComplianceSimulator(tenant = SimulatedTenant.DOCUMENTED_EXAMPLES)
	class WithTheDocumentedExamples {

		@Test
		void theirActivitiesAndRowsAreThere(@Autowired ComplianceClient client, @Autowired Tenant tenant) {
			assertThat(client.activities().list().stream().map((activity) -> activity.type().value()))
				.contains("cmek_preserve");
			assertThat(client.chats().list().stream()).hasSameSizeAs(tenant.chatIds()).isNotEmpty();
		}

	}

	@Nested
	@AutoConfigureComplianceSimulator(requestsPerMinute = 1000)
	class WithALimit {

		@RepeatedTest(2)
		void eachTestHasTheWholeBudget(@Autowired ComplianceClient client) {
			client.groups().list().firstPage();
			assertThat(client.rateLimit()).hasValueSatisfying((seen) -> {
				assertThat(seen.limit()).isEqualTo(1000);
				assertThat(seen.remaining()).isEqualTo(999);
			});
		}

	}

	@Nested
	@AutoConfigureComplianceSimulator(accessRecords = true, tenant = SimulatedTenant.EMPTY)
	class WithAccessRecords {

		@Test
		void eachCallIsAnActivity(@Autowired ComplianceClient client) {
			client.groups().list().firstPage();
			assertThat(client.activities().list().stream().map((activity) -> activity.type().value()))
				.containsExactly("compliance_api_accessed");
		}

	}

	@Nested
	@SpringBootTest(properties = "compliance.rate-limit.requests-per-minute=300")
	class InAnApplicationWithPacing {

		@Test
		void itsPropertyWins(@Value("${compliance.rate-limit.requests-per-minute}") int requestsPerMinute) {
			assertThat(requestsPerMinute).isEqualTo(300);
		}

	}

	@Nested
	class WithBeansOfTheTest {

		@Test
		void theyDescribeTheSimulator(@Autowired ComplianceSimulator simulator, @Autowired ComplianceClient client) {
			assertThat(client.organizations().list().stream()).hasSize(2);
			assertThat(simulator.apiKey()).isEqualTo("sk-ant-api01-of-the-test");
			assertThatExceptionOfType(PermissionDeniedException.class)
				.isThrownBy(() -> client.files().delete("claude_file_1"));
		}

		@TestConfiguration(proxyBeanMethods = false)
		static class Beans {

			@Bean
			Tenant twoOrganizations() {
				return Tenant.generated(1).organizations(2).usersPerOrganization(1);
			}

			@Bean
			ComplianceSimulatorBuilderCustomizer keyThatReads() {
				return (simulator) -> simulator
					.key(SimulatedKey.compliance("sk-ant-api01-of-the-test", "read:org_audit"));
			}

		}

	}

	@Nested
	class InAnApplicationWithASimulatorOfItsOwn {

		@Test
		void theOneOfTheTestIsUsed(@Autowired ComplianceSimulator simulator, @Autowired ComplianceClient client) {
			client.activities().list().firstPage();
			assertThat(simulator).received("listActivities");
		}

		@TestConfiguration(proxyBeanMethods = false)
		static class OwnSimulator {

			@Bean
			ComplianceSimulator complianceSimulator() {
				return ComplianceSimulator.builder().start();
			}

			@Bean
			ComplianceConnectionDetails ownConnectionDetails() {
				return new ComplianceConnectionDetails() {

					@Override
					public URI getBaseUrl() {
						return URI.create("https://api.example.com");
					}

					@Override
					public ApiKeyProvider getApiKeyProvider() {
						return ApiKeyProvider.of("sk-ant-api01-real");
					}

				};
			}

		}

	}

	@Nested
	@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
	@AutoConfigureComplianceSimulator(tenant = SimulatedTenant.EMPTY)
	class WithADirtyContext {

		@RepeatedTest(2)
		void theSimulatorEndsWithItsContext(@Autowired ComplianceSimulator simulator,
				@Autowired ComplianceClient client) {
			client.activities().list().firstPage();
			assertThat(simulator).received("listActivities").times(1);
			assertThat(SIMULATORS).allSatisfy(AutoConfigureComplianceSimulatorTests::isClosed);
			assertThat(SIMULATORS.add(simulator)).isTrue();
		}

	}

	@Nested
	@SpringJUnitConfig(WithoutSpringBoot.Nothing.class)
	@AutoConfigureComplianceSimulator
	class WithoutSpringBoot {

		@Test
		void theClientsAreThereAllTheSame(@Autowired ComplianceSimulator simulator,
				@Autowired ReactiveComplianceClient client) {
			client.activities().list().firstPage().block();
			assertThat(simulator).received("listActivities");
		}

		@Configuration(proxyBeanMethods = false)
		static class Nothing {

		}

	}

	private static void isClosed(ComplianceSimulator simulator) {
		assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> connect(simulator));
	}

	private static void connect(ComplianceSimulator simulator) throws IOException {
		new Socket(InetAddress.getLoopbackAddress(), simulator.baseUrl().getPort()).close();
	}

}
