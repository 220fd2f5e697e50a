package io.github.compliancesdk.simulator;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DeletionTests {

	private static final String TIMES = "\"created_at\":\"2026-08-01T00:00:00Z\",\"updated_at\":\"2026-08-01T00:00:00Z\"";

	private static final String ORGANIZATION = "\"organization_uuid\":\"3f0c6a52-8d1e-4b77-9a40-51c2d7e8b901\"";

	private static final String ARTIFACT = "cart_01Planted";

	private static final String READ_KEY = "sk-ant-api01-read";

	private static final String AUDIT_KEY = "sk-ant-api01-audit";

	private final SimulatedClock clock = new SimulatedClock(Instant.parse("2026-11-22T09:00:00Z"));

	private ComplianceSimulator simulator;

	private SimulatorClient reader;

	private SimulatorClient deleter;

	@BeforeEach
	void start() {
		String message = "{\"id\":\"claude_chat_msg_1\",\"role\":\"assistant\",\"created_at\":\"2026-08-01T00:00:00Z\","
				+ "\"content\":[],\"files\":[{\"id\":\"claude_file_1\",\"filename\":\"f\"}],"
				+ "\"generated_files\":[{\"id\":\"claude_gen_file_1\",\"filename\":\"g\"}],"
				+ "\"artifacts\":[{\"id\":\"claude_artifact_1\",\"version_id\":\"claude_artifact_version_1\"}]}";
		Tenant tenant = CodeArtifactDownloadTests.tenant(CodeArtifactContent.file("text/plain", 3))
			.withProject("{\"id\":\"claude_proj_1\",\"name\":\"p\",\"is_private\":true," + TIMES + "," + ORGANIZATION
					+ ",\"organization_id\":\"org_1\",\"user\":null,\"description\":\"\",\"instructions\":\"\"}")
			.withProjectAttachment("claude_proj_1",
					"{\"type\":\"project_file\",\"id\":\"claude_file_p\",\"filename\":\"f\",\"mime_type\":\"a/b\","
							+ "\"created_at\":\"2026-08-01T00:00:00Z\"}")
			.withFile("{\"id\":\"claude_file_p\",\"filename\":\"f\"}", 100)
			.withProjectAttachment("claude_proj_1",
					"{\"type\":\"project_doc\",\"id\":\"claude_proj_doc_1\",\"filename\":\"d\","
							+ "\"mime_type\":\"text/plain\",\"created_at\":\"2026-08-01T00:00:00Z\",\"updated_at\":null}")
			.withProjectDocument("claude_proj_1",
					"{\"id\":\"claude_proj_doc_1\",\"filename\":\"d\",\"content\":\"text\","
							+ "\"created_at\":\"2026-08-01T00:00:00Z\",\"user\":null}")
			.withProjectCollaborator("claude_proj_1",
					"{\"type\":\"user\",\"user_id\":\"user_1\",\"role\":\"owner\",\"granted_at\":\"2026-08-01T00:00:00Z\"}")
			.withChat("{\"id\":\"claude_chat_1\",\"name\":\"c\"," + TIMES + "," + ORGANIZATION
					+ ",\"organization_id\":\"org_1\",\"project_id\":\"claude_proj_1\","
					+ "\"href\":\"https://claude.ai/chat/1\",\"user\":null}", message);
		this.simulator = ComplianceSimulator.builder()
			.tenant(tenant)
			.clock(this.clock)
			.requestsPerMinute(0)
			.key(SimulatedKey.compliance(READ_KEY, "read:compliance_user_data", "read:compliance_activities"))
			.key(SimulatedKey.compliance(AUDIT_KEY, "read:org_audit"))
			.key(SimulatedKey.compliance("sk-ant-api01-delete", "delete:compliance_user_data"))
			.start();
		this.reader = SimulatorClient.of(this.simulator);
		this.deleter = this.reader.withKey(this.simulator.deleteApiKey());
	}

	@AfterEach
	void stop() {
		this.simulator.close();
	}

	@Test
	void aChatGoesWithAllThatItsMessagesName() {
		assertDeleted("/apps/chats/claude_chat_1", "claude_chat_1", "claude_chat_deleted");

		assertThat(this.reader.fetch("/apps/chats").data()).isEmpty();
		for (String path : List.of("/apps/chats/claude_chat_1/messages", "/apps/chats/files/claude_file_1",
				"/apps/chats/files/claude_file_1/content", "/apps/chats/generated-files/claude_gen_file_1",
				"/apps/chats/generated-files/claude_gen_file_1/content", "/apps/artifacts/claude_artifact_version_1",
				"/apps/artifacts/claude_artifact_version_1/content")) {
			assertThat(this.reader.fetch(path).status()).as(path).isEqualTo(404);
		}
		assertThat(List.of("claude_chat_1", "claude_file_1", "claude_gen_file_1", "claude_artifact_version_1"))
			.noneMatch(this.simulator::contains);
		assertThat(this.simulator.contains("claude_file_p")).isTrue();
		SimulatorClient.Answer again = this.deleter.delete("/apps/chats/claude_chat_1");
		assertThat(again.status()).isEqualTo(404);
		assertThat(again.errorMessage()).isEqualTo("Chat conversation not found: 'claude_chat_1'");
		// the files of a chat go in silence
		assertThat(told("claude_file_deleted")).isEmpty();
		JsonNode activity = told("claude_chat_deleted").get(0);
		assertThat(activity.path("claude_chat_id").asText()).isEqualTo("claude_chat_1");
		assertThat(activity.path("claude_project_id").asText()).isEqualTo("claude_proj_1");
		assertThat(activity.path("organization_id").asText()).isEqualTo("org_1");
		assertThat(activity.path("created_at").asText()).startsWith("2026-11-22T09:00:00");
		assertThat(activity.path("actor").path("type").asText()).isEqualTo("api_actor");
		assertThat(activity.path("actor").path("user_agent").asText()).isEqualTo("simulator-tests/1");
		assertThat(activity.path("actor").path("api_key_id").asText()).startsWith("apikey_");
		assertThat(told("compliance_api_accessed"))
			.filteredOn((call) -> call.path("request_method").asText().equals("DELETE"))
			.extracting((call) -> call.path("status_code").intValue())
			.containsExactlyInAnyOrder(200, 404);
	}

	@Test
	void aFileGoesAloneAndFromItsProject() {
		assertDeleted("/apps/chats/files/claude_file_p", "claude_file_p", "claude_file_deleted");
		assertThat(this.reader.fetch("/apps/projects/claude_proj_1/attachments").ids())
			.containsExactly("claude_proj_doc_1");
		assertThat(this.deleter.delete("/apps/chats/files/claude_file_p").errorMessage())
			.matches("File not found: [0-9a-f-]{36}");
		assertDeleted("/apps/chats/files/claude_file_1", "claude_file_1", "claude_file_deleted");
		assertThat(this.simulator.contains("claude_chat_1")).isTrue();
		assertThat(told("claude_file_deleted")).extracting((file) -> file.path("claude_file_id").asText())
			.containsExactlyInAnyOrder("claude_file_p", "claude_file_1");
		assertThat(told("claude_file_deleted"))
			.allMatch((file) -> file.path("organization_id").asText().equals("org_1"));
	}

	@Test
	void aProjectStaysWhileAChatIsInItAndThenGoesWithAllItHolds() {
		SimulatorClient.Answer refused = this.deleter.delete("/apps/projects/claude_proj_1");
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.errorType()).isEqualTo("invalid_request_error");
		assertThat(refused.errorMessage())
			.startsWith("The \"claude_proj_1\" project cannot be deleted as it has chats");
		assertThat(this.simulator.contains("claude_proj_1")).isTrue();
		assertThat(told("claude_project_deleted")).isEmpty();

		assertThat(this.deleter.delete("/apps/chats/claude_chat_1").status()).isEqualTo(200);
		assertDeleted("/apps/projects/claude_proj_1", "claude_proj_1", "claude_project_deleted");
		assertThat(List.of("claude_proj_1", "claude_file_p", "claude_proj_doc_1")).noneMatch(this.simulator::contains);
		assertThat(this.reader.fetch("/apps/projects/claude_proj_1/collaborators").status()).isEqualTo(404);
		assertThat(this.reader.fetch("/apps/projects/claude_proj_1").errorMessage())
			.isEqualTo("No project is found with the provided id.");
		assertThat(this.deleter.delete("/apps/projects/claude_proj_1").errorMessage())
			.isEqualTo("No project found with provided id, or it has already been deleted.");
		assertThat(told("claude_project_deleted")).hasSize(1);
	}

	@Test
	void aDocumentGoesFromItsProject() {
		assertDeleted("/apps/projects/documents/claude_proj_doc_1", "claude_proj_doc_1",
				"claude_project_document_deleted");
		assertThat(this.reader.fetch("/apps/projects/documents/claude_proj_doc_1/metadata").status()).isEqualTo(404);
		assertThat(this.reader.fetch("/apps/projects/claude_proj_1/attachments").ids())
			.containsExactly("claude_file_p");
		assertThat(this.deleter.delete("/apps/projects/documents/claude_proj_doc_1").errorMessage())
			.isEqualTo("No project document found with the provided id, or it has already been deleted.");
		assertThat(told("claude_project_document_deleted").get(0).path("claude_project_id").asText())
			.isEqualTo("claude_proj_1");
	}

	@Test
	void aCodeArtifactIsAcceptedAtOnceAndGoneLater() {
		String path = "/apps/code/artifacts/" + ARTIFACT;
		assertDeleted(path, ARTIFACT, "code_artifact_deleted");
		SimulatorClient.Answer again = this.deleter.delete(path);
		assertThat(again.status()).isEqualTo(404);
		assertThat(again.errorMessage()).isEqualTo("code artifact not found");
		assertThat(this.reader.fetch(path + "/content").status()).isEqualTo(200);
		assertThat(this.reader.fetch("/apps/code/artifacts").ids()).containsExactly(ARTIFACT);
		assertThat(this.simulator.contains(ARTIFACT)).isTrue();

		this.clock.advance(Duration.ofSeconds(3));
		assertThat(this.simulator.contains(ARTIFACT)).isFalse();
		assertThat(this.reader.fetch(path + "/content").status()).isEqualTo(404);
		assertThat(this.reader.fetch(path + "/versions/1790000000-ab12").status()).isEqualTo(404);
		assertThat(this.reader.fetch("/apps/code/artifacts").ids()).isEmpty();
		assertThat(this.deleter.delete(path).status()).isEqualTo(404);
	}

	@Test
	void onlyTheScopeToDeleteIsGoodForItAndForNothingElse() {
		for (String path : List.of("/apps/chats/claude_chat_1", "/apps/chats/files/claude_file_1",
				"/apps/projects/claude_proj_1", "/apps/projects/documents/claude_proj_doc_1",
				"/apps/code/artifacts/" + ARTIFACT)) {
			SimulatorClient.Answer refused = this.reader.withKey(AUDIT_KEY).delete(path);
			assertThat(refused.status()).as(path).isEqualTo(403);
			assertThat(refused.errorMessage())
				.isEqualTo("Missing required scopes. Got: ['read:org_audit'] Needed: ['delete:compliance_user_data']");
			assertThat(this.reader.delete(path).status()).isEqualTo(403);
		}
		assertThat(this.deleter.fetch("/apps/chats").status()).isEqualTo(403);
		assertThat(this.simulator.contains("claude_chat_1")).isTrue();
		assertThat(this.deleter.send("DELETE", "/v1/compliance/apps/chats/claude_chat_1?force=true").status())
			.isEqualTo(400);
		assertThat(this.reader.withoutKey().delete("/apps/chats/claude_chat_1").errorMessage()).isEqualTo("Not found");
		assertThat(this.simulator.contains("claude_chat_1")).isTrue();
	}

	@Test
	void thereIsABuiltInKeyThatMayDeleteUnlessKeysAreGiven() {
		try (ComplianceSimulator usual = ComplianceSimulator.builder().tenant(Tenant.generated(42)).start()) {
			SimulatorClient client = SimulatorClient.of(usual);
			String chat = Tenant.generated(42).chatIds().get(0);
			assertThat(client.delete("/apps/chats/" + chat).status()).isEqualTo(403);
			assertThat(client.withKey(usual.deleteApiKey()).delete("/apps/chats/" + chat).status()).isEqualTo(200);
		}
		try (ComplianceSimulator readOnly = ComplianceSimulator.builder()
			.key(SimulatedKey.compliance(READ_KEY, "read:org_audit"))
			.start()) {
			assertThatIllegalStateException().isThrownBy(readOnly::deleteApiKey);
		}
	}

	@Test
	void theTypeOfAConfirmationIsAbsentNowAndThen() {
		Tenant tenant = Tenant.generated(42);
		Set<Boolean> present = new HashSet<>();
		try (ComplianceSimulator generated = ComplianceSimulator.builder()
			.tenant(tenant)
			.requestsPerMinute(0)
			.start()) {
			SimulatorClient client = SimulatorClient.of(generated).withKey(generated.deleteApiKey());
			for (String chat : tenant.chatIds()) {
				present.add(client.delete("/apps/chats/" + chat).json().has("type"));
			}
			for (String project : tenant.projectIds()) {
				assertThat(client.delete("/apps/projects/" + project).status()).isEqualTo(200);
			}
			assertThat(tenant.fileIds()).noneMatch(generated::contains);
			assertThat(tenant.projectDocumentIds()).noneMatch(generated::contains);
			assertThat(tenant.artifactVersionIds()).noneMatch(generated::contains);
		}
		assertThat(present).containsExactlyInAnyOrder(true, false);
		try (ComplianceSimulator another = ComplianceSimulator.builder().tenant(tenant).start()) {
			assertThat(tenant.chatIds()).allMatch(another::contains);
		}
	}

	@Test
	void ofManyDeletionsAtOnceOneSucceeds() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			List<Callable<Integer>> calls = new ArrayList<>();
			for (int i = 0; i < 16; i++) {
				calls.add(() -> this.deleter.delete("/apps/chats/claude_chat_1").status());
				calls.add(() -> this.reader.fetch("/apps/chats").status());
			}
			List<Integer> statuses = new ArrayList<>();
			for (Future<Integer> call : threads.invokeAll(calls)) {
				statuses.add(call.get());
			}
			assertThat(statuses).filteredOn((status) -> status == 200).hasSize(17);
			assertThat(statuses).filteredOn((status) -> status == 404).hasSize(15);
			assertThat(told("claude_chat_deleted")).hasSize(1);
		}
		finally {
			threads.shutdown();
		}
	}

	@Test
	void aDeletionThatFailsIsNotExecutedUnlessTheFaultSaysSo() {
		List<Fault> unexecuted = List.of(Fault.tooManyRequests(), Fault.serviceUnavailable(), Fault.overloaded(),
				Fault.serverError(), Fault.deterministicServerError(), Fault.badGatewayWithHtml(),
				Fault.gatewayTimeout(), Fault.resetBeforeHeaders(), Fault.closeBeforeHeaders());
		for (Fault fault : unexecuted) {
			assertThat(deletedWith(fault)).as(fault.name()).isFalse();
		}
		assertThat(told("claude_chat_deleted")).isEmpty();
		assertThat(this.simulator.requests()).filteredOn((request) -> request.method().equals("DELETE"))
			.allMatch((request) -> request.status() >= 429);
	}

	@Test
	void aDeletionCanBeExecutedThoughItSeemsToFail() {
		List<Function<String, Fault>> executed = List.of((id) -> Fault.resetAfterExecution(),
				(id) -> Fault.serverError().afterExecution(), (id) -> Fault.badGatewayWithHtml().afterExecution(),
				(id) -> Fault.gatewayTimeout().afterExecution(), (id) -> Fault.closeBeforeHeaders().afterExecution(),
				(id) -> Fault.resetAfter(1), (id) -> Fault.truncatedJson());
		for (Function<String, Fault> fault : executed) {
			stop();
			start();
			assertThat(deletedWith(fault.apply(""))).as(fault.apply("").name()).isTrue();
			this.simulator.faults(FaultPlan.none());
			assertThat(this.deleter.delete("/apps/chats/claude_chat_1").status()).isEqualTo(404);
			assertThat(told("claude_chat_deleted")).hasSize(1);
		}
		assertThat(Fault.gatewayTimeout().afterExecution().name()).isEqualTo("gateway-timeout-after-execution");
		assertThat(Fault.resetAfterExecution().name()).isEqualTo("reset-after-execution");
		for (Fault refusal : List.of(Fault.tooManyRequests(), Fault.serviceUnavailable(), Fault.overloaded())) {
			assertThatIllegalStateException().isThrownBy(refusal::afterExecution);
		}
	}

	private boolean deletedWith(Fault fault) {
		this.simulator.faults(FaultPlan.script(fault));
		try {
			this.deleter.send("DELETE", "/v1/compliance/apps/chats/claude_chat_1");
		}
		catch (UncheckedIOException ex) {
			// no answer, as asked for
		}
		return !this.simulator.contains("claude_chat_1");
	}

	private void assertDeleted(String path, String id, String type) {
		SimulatorClient.Answer answer = this.deleter.delete(path);
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		assertThat(answer.text("id")).isEqualTo(id);
		assertThat(answer.json().path("type").asText(type)).isEqualTo(type);
	}

	private List<JsonNode> told(String type) {
		List<JsonNode> activities = new ArrayList<>();
		this.reader.get("activity_types[]", type, "limit", "5000").data().forEach(activities::add);
		return activities;
	}

}
