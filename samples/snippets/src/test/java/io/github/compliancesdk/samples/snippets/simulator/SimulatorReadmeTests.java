package io.github.compliancesdk.samples.snippets.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.CodeArtifactContent;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Condition;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.IndexingLag;
import io.github.compliancesdk.simulator.RateWindow;
import io.github.compliancesdk.simulator.RecordedRequest;
import io.github.compliancesdk.simulator.SimulatedClock;
import io.github.compliancesdk.simulator.Tenant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Code of the simulator's readme; any HTTP client will do.
 */
class SimulatorReadmeTests {

	private static final String ACTIVITY = """
			{"id":"activity_1","type":"sso_login_failed","created_at":"2026-10-02T08:00:00Z"}""";

	@Test
	void plantedActivitiesStandBesideTheDocumentedOnes() throws Exception {
		String json = ACTIVITY;
		Clock testClock = Clock.systemUTC();
		try (ComplianceSimulator simulator = ComplianceSimulator.builder()
			.data(ActivityDataSet.documentedExamples().and(ActivityDataSet.of(List.of(json))))
			.clock(testClock)
			.start()) {
			read(simulator, "/v1/compliance/activities");
			assertThat(simulator.requests()).hasSize(1);
		}
	}

	@Test
	void idsJoin() throws Exception {
		String chatJson = """
				{"id":"claude_chat_1","created_at":"2026-10-02T08:00:00Z","updated_at":"2026-10-02T08:00:00Z"}""";
		String messageJson = """
				{"id":"claude_chat_msg_1","role":"user","created_at":"2026-10-02T08:00:00Z","content":[]}""";
		String groupJson = """
				{"id":"rbac_group_1","name":"Invented","created_at":"2026-10-02T08:00:00Z"}""";
		String memberJson = """
				{"user_id":"user_1","created_at":"2026-10-02T08:00:00Z"}""";
		Tenant tenant = Tenant.generated(42)
			.usersPerOrganization(50)
			.chats(500)
			.withChat(chatJson, messageJson)
			.withGroup(groupJson, memberJson);
		ComplianceSimulator simulator = ComplianceSimulator.builder().tenant(tenant).start();
		read(simulator, "/v1/compliance/apps/chats/" + tenant.chatIds().get(0) + "/messages");
		simulator.begin(Condition.LOCAL_SESSIONS_NOT_AVAILABLE);
		simulator.end(Condition.LOCAL_SESSIONS_NOT_AVAILABLE);
		assertThat(simulator.requests()).extracting(RecordedRequest::status).containsExactly(200);
		simulator.close();
	}

	@Test
	void filesHoldWhatTheyAreGiven() throws IOException {
		String json = """
				{"id":"claude_file_1","filename":"invented.bin"}""";
		String artifactJson = """
				{"id":"cart_1"}""";
		String largeJson = """
				{"id":"claude_file_2","filename":"large.bin"}""";
		String generatedJson = """
				{"id":"claude_gen_file_1"}""";
		byte[] bytes = { 1, 2, 3 };
		Tenant tenant = Tenant.empty()
			.withFile(json, bytes) // these bytes
			.withFile(largeJson, 2L << 30) // 2 GiB made from the id, never in memory
			.withGeneratedFile(generatedJson, bytes)
			.withCodeArtifact(artifactJson, CodeArtifactContent.document("tabA", "tabB"))
			.withCodeArtifactVersion("cart_1", "1790000000-ab12",
					CodeArtifactContent.files()
						.with("index.html", bytes)
						.with("../../outside", bytes)
						.entriesNamedAsGiven());
		try (InputStream expected = tenant.content("claude_file_1")) {
			assertThat(expected.readAllBytes()).isEqualTo(bytes);
		}
	}

	@Test
	void deletionsAreExecuted() throws Exception {
		Tenant tenant = Tenant.generated(42);
		String chatId = tenant.chatIds().get(0);
		ComplianceSimulator simulator = ComplianceSimulator.builder().tenant(tenant).start();
		delete(simulator, "/v1/compliance/apps/chats/" + chatId);
		assertThat(simulator.contains(chatId)).isFalse();
		simulator.close();
	}

	@Test
	void faultsAreMetInTurn() throws Exception {
		ComplianceSimulator simulator = ComplianceSimulator.builder().start();
		simulator.faults(FaultPlan.script(Fault.tooManyRequests(Duration.ofSeconds(2)), null, Fault.resetAfter(1000)));
		read(simulator, "/v1/compliance/activities");
		read(simulator, "/v1/compliance/activities");
		assertThat(simulator.requests()).extracting(RecordedRequest::fault).containsExactly("too-many-requests", null);
		simulator.close();
	}

	@Test
	void timeIsThatOfTheClock() {
		String json = ACTIVITY;
		SimulatedClock clock = new SimulatedClock(Instant.parse("2026-10-02T09:00:00Z"));
		IndexingLag usual = IndexingLag.between(Duration.ofSeconds(5), Duration.ofMinutes(1), 42);
		ComplianceSimulator simulator = ComplianceSimulator.builder()
			.clock(clock)
			.window(RateWindow.SLIDING)
			.indexingLag(IndexingLag.withLate(usual, 0.001, Duration.ofMinutes(10)))
			.start();
		clock.advance(Duration.ofSeconds(90));
		// one activity more
		simulator.publish(json);
		// a stranger with a key of the same organization
		simulator.consumeBudget(550);
		simulator.close();
	}

	private static int read(ComplianceSimulator simulator, String path) throws Exception {
		return send(HttpRequest.newBuilder(simulator.baseUrl().resolve(path))
			.header("x-api-key", simulator.apiKey())
			.build());
	}

	private static int delete(ComplianceSimulator simulator, String path) throws Exception {
		return send(HttpRequest.newBuilder(simulator.baseUrl().resolve(path))
			.header("x-api-key", simulator.deleteApiKey())
			.DELETE()
			.build());
	}

	private static int send(HttpRequest request) throws Exception {
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
	}

}
