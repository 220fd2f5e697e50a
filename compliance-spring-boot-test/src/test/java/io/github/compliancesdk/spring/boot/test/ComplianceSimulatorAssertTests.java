package io.github.compliancesdk.spring.boot.test;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.error.NotFoundException;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.github.compliancesdk.spring.boot.test.ComplianceSimulatorAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ComplianceSimulatorAssertTests {

	private final ComplianceSimulator simulator = ComplianceSimulator.builder().requestsPerMinute(0).start();

	private final SimulatorConnectionDetails connection = new SimulatorConnectionDetails(this.simulator);

	private final ComplianceClient client = ComplianceClient.builder()
		.baseUrl(this.connection.getBaseUrl())
		.apiKeyProvider(this.connection.getApiKeyProvider())
		.maxAttempts(1)
		.build();

	@BeforeEach
	void send() {
		this.client.activities()
			.list(ActivityListParams.builder()
				.activityTypes("sso_login_failed", "magic_link_login_failed")
				.pageSize(5)
				.build())
			.firstPage();
		this.client.activities().list().firstPage();
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.client.chats().messages("claude_chat_none").firstPage());
	}

	@AfterEach
	void close() {
		this.client.close();
		this.simulator.close();
	}

	@Test
	void whatWasReceivedPasses() {
		assertThat(this.simulator).received("listActivities")
			.times(2)
			.withParameter("activity_types[]", "sso_login_failed", "magic_link_login_failed")
			.withParameter("limit", "5")
			.withStatus(200)
			.times(1);
		assertThat(this.simulator).received("listActivities").withoutParameter("limit").times(1);
		assertThat(this.simulator).received("getChatMessages").withId("claude_chat_none").withStatus(404).times(1);
		assertThat(this.simulator).neverReceived("deleteChat").receivedOnly("listActivities", "getChatMessages");
	}

	@Test
	void aMissingRequestIsShownWithThoseThatCame() {
		fails(() -> assertThat(this.simulator).received("listGroups"), "Expected a request for listGroups",
				"GET /v1/compliance/activities?", "limit=5", "-> 200 (listActivities)",
				"GET /v1/compliance/apps/chats/claude_chat_none/messages", "-> 404 (getChatMessages)");
	}

	@Test
	void aWrongNumberIsTold() {
		fails(() -> assertThat(this.simulator).received("listActivities").times(3),
				"Expected 3 requests for listActivities, but there were 2");
		fails(() -> assertThat(this.simulator).neverReceived("listActivities"),
				"Expected 0 requests for listActivities, but there were 2");
	}

	@Test
	void whatNarrowedTheRequestsIsTold() {
		fails(() -> assertThat(this.simulator).received("listActivities")
			.withParameter("limit", "5")
			.withParameter("activity_types[]", "sso_login_failed"),
				"listActivities with limit=[5] with activity_types[]=[sso_login_failed], but there was none");
		fails(() -> assertThat(this.simulator).received("getChatMessages").withoutParameter("after_id").withStatus(200),
				"with status 200");
		fails(() -> assertThat(this.simulator).received("getChatMessages").withId("claude_chat_other"),
				"with id claude_chat_other");
	}

	@Test
	void whatShouldNotHaveComeIsTold() {
		fails(() -> assertThat(this.simulator).receivedOnly("listActivities"), "[getChatMessages]");
		fails(() -> assertThat(this.simulator).receivedNothing(), "Expected no request. Received:");
	}

	@Test
	void aFaultIsToldAndSilenceToo() {
		this.simulator.reset();
		fails(() -> assertThat(this.simulator).received("listGroups"), "No request was received.");
		this.simulator.faults(FaultPlan.always(Fault.unknownEnumsAndMembers()));
		this.client.activities().list().firstPage();
		fails(() -> assertThat(this.simulator).receivedNothing(), "fault ");
	}

	@Test
	void ofManyRequestsTheLatestAreListed() {
		for (int i = 0; i < 20; i++) {
			this.client.groups().list().firstPage();
		}
		fails(() -> assertThat(this.simulator).received("getFile"), "and 3 before these");
	}

	@Test
	void noSimulatorIsAFailure() {
		fails(() -> assertThat((ComplianceSimulator) null).receivedNothing(), "not to be null");
	}

	private void fails(ThrowingCallable assertion, String... parts) {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion)
			.withMessageContainingAll(parts)
			.withMessageNotContaining(this.simulator.apiKey())
			.withMessageNotContaining("x-api-key");
	}

}
