package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.compliancesdk.simulator.SimulatorClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ConditionsTests {

	private static final String ADMIN = "sk-ant-admin01-reader";

	private static final String AUDITOR = "sk-ant-api01-auditor";

	private static final String USER_DATA = "sk-ant-api01-user-data";

	private static final String ORGANIZATION_DATA = "sk-ant-api01-org-data";

	private static final String RETIRED = "sk-ant-api01-retired";

	private static final Tenant TENANT = Tenant.generated(3);

	private static final String LOCAL = "/apps/sessions/local";

	private static final String TRANSCRIPT = LOCAL + "/" + TENANT.localSessionIds().get(0) + "/messages";

	private static final String SETTINGS = "/organizations/" + TENANT.organizationUuids().get(0) + "/settings";

	private static ComplianceSimulator simulator;

	private static SimulatorClient client;

	@BeforeAll
	static void start() {
		simulator = ComplianceSimulator.builder()
			.tenant(TENANT)
			.requestsPerMinute(100_000)
			.key(SimulatedKey.compliance(AUDITOR, "read:org_audit"))
			.key(SimulatedKey.compliance(USER_DATA, "read:compliance_user_data"))
			.key(SimulatedKey.compliance(ORGANIZATION_DATA, "read:compliance_org_data"))
			.key(SimulatedKey.compliance(RETIRED, "read:compliance_org_settings"))
			.key(SimulatedKey.admin(ADMIN))
			.start();
		client = SimulatorClient.of(simulator);
	}

	@AfterAll
	static void stop() {
		simulator.close();
	}

	@AfterEach
	void endAll() {
		for (Condition condition : Condition.values()) {
			simulator.end(condition);
		}
	}

	@ParameterizedTest
	@CsvSource({ "LOCAL_SESSIONS_NOT_AVAILABLE,list,404_local_sessions_not_available",
			"LOCAL_SESSIONS_NOT_AVAILABLE,messages,404_local_sessions_not_available",
			"LOCAL_INDEX_UNAVAILABLE,list,503_local_index_unavailable",
			"RETENTION_OVERRIDES_UNDETERMINABLE,list,503_retention_overrides_page",
			"RETENTION_OVERRIDES_UNDETERMINABLE,messages,503_retention_overrides_session",
			"CAPTURED_CONTENT_UNAVAILABLE,messages,503_captured_content_unavailable",
			"TRANSCRIPT_READ_SERVER_BUSY,messages,429_server_busy_large_transcripts",
			"TRANSCRIPTS_TOO_LARGE,backwards,400_transcript_page_too_large",
			"COMPLIANCE_API_NOT_ENABLED,list,400_compliance_api_not_enabled" })
	void aConditionIsAnsweredAsDocumentedWhileItHolds(Condition condition, String what, String example) {
		simulator.begin(condition);
		Answer answer = ask(what);
		JsonNode expected = ActivityCatalogue.resource("examples/errors/" + example + ".json");
		assertThat(answer.status()).isEqualTo(expected.path("status").asInt());
		assertThat(answer.json().path("error")).isEqualTo(expected.path("body").path("error"));
		assertThat(answer.header("retry-after")).isEqualTo(expected.path("headers").path("retry-after").asText(""));
		simulator.end(condition);
		assertThat(ask(what).status()).isEqualTo(200);
	}

	private static Answer ask(String what) {
		return switch (what) {
			case "list" -> client.fetch(LOCAL);
			case "backwards" -> client.fetch(TRANSCRIPT, "order", "desc");
			default -> client.fetch(TRANSCRIPT);
		};
	}

	@Test
	void transcriptsTooLargeFromTheirEndCanBeReadFromTheirStart() {
		simulator.begin(Condition.TRANSCRIPTS_TOO_LARGE);
		assertThat(client.fetch(TRANSCRIPT).status()).isEqualTo(200);
	}

	@Test
	void settingsCanBeSwitchedOff() {
		simulator.begin(Condition.SETTINGS_NOT_ENABLED);
		assertThat(client.fetch(SETTINGS).errorMessage()).isEqualTo(
				"organization `" + TENANT.organizationUuids().get(0) + "` not found in this organization's hierarchy");
	}

	@Test
	void aDisabledApiCostsNothing() {
		String before = client.fetch("/groups").header("anthropic-ratelimit-requests-remaining");
		simulator.begin(Condition.COMPLIANCE_API_NOT_ENABLED);
		assertThat(client.fetch("/groups").header("anthropic-ratelimit-requests-remaining")).isEmpty();
		simulator.end(Condition.COMPLIANCE_API_NOT_ENABLED);
		String after = client.fetch("/groups").header("anthropic-ratelimit-requests-remaining");
		assertThat(Integer.parseInt(after)).isGreaterThanOrEqualTo(Integer.parseInt(before) - 1);
	}

	@Test
	void withoutAKeySettingsAreUnauthorizedAndAllElseIsNotFound() {
		for (SimulatorClient stranger : List.of(client.withoutKey(), client.withKey("sk-ant-api03-other"))) {
			assertThat(stranger.fetch(SETTINGS).status()).isEqualTo(401);
			assertThat(stranger.fetch(SETTINGS).errorType()).isEqualTo("authentication_error");
			for (String path : everyPath()) {
				if (!path.equals(SETTINGS)) {
					assertThat(stranger.fetch(path).errorMessage()).as(path).isEqualTo("Not found");
				}
			}
		}
		assertThat(client.withKey("sk-ant-api01-nobody").fetch(SETTINGS).errorMessage())
			.isEqualTo("API key is invalid.");
	}

	@Test
	void anAdminKeyReadsActivitiesAndNothingElse() {
		SimulatorClient admin = client.withKey(ADMIN);
		assertThat(admin.fetch("/activities").status()).isEqualTo(200);
		for (String path : everyPath()) {
			Answer refused = admin.fetch(path);
			assertThat(refused.status()).as(path).isEqualTo(403);
			assertThat(refused.errorMessage()).matches("Missing required scopes\\. Got: \\[] "
					+ "Needed one of: \\['read:compliance_[a-z_]+', 'read:org_audit']");
		}
	}

	@Test
	void theAuditScopeReadsEverything() {
		SimulatorClient auditor = client.withKey(AUDITOR);
		for (String path : everyPath()) {
			assertThat(auditor.fetch(path).status()).as(path).isNotIn(401, 403);
		}
	}

	@Test
	void scopesOpenWhatTheyAreFor() {
		for (String path : new String[] { "/organizations", "/groups", SETTINGS }) {
			assertThat(client.withKey(ORGANIZATION_DATA).fetch(path).status()).isEqualTo(200);
			assertThat(client.withKey(USER_DATA).fetch(path).errorMessage())
				.isEqualTo("Missing required scopes. Got: ['read:compliance_user_data'] "
						+ "Needed one of: ['read:compliance_org_data', 'read:org_audit']");
		}
		for (String path : new String[] { LOCAL, "/apps/chats", "/groups/" + TENANT.groupIds().get(0) + "/members" }) {
			assertThat(client.withKey(USER_DATA).fetch(path).status()).isEqualTo(200);
			assertThat(client.withKey(ORGANIZATION_DATA).fetch(path).status()).isEqualTo(403);
		}
		assertThat(client.withKey(RETIRED).fetch(SETTINGS).errorMessage())
			.startsWith("Missing required scopes. Got: ['read:compliance_org_settings'] Needed one of: ");
		assertThat(client.withKey(USER_DATA).fetch("/transparency_log/keys").status()).isEqualTo(403);
	}

	@Test
	void whatAUserDeletesLeavesARowAndEmptyMessages() {
		try (ComplianceSimulator other = ComplianceSimulator.builder().tenant(TENANT).requestsPerMinute(0).start()) {
			SimulatorClient reader = SimulatorClient.of(other);
			String file = TENANT.fileIds()
				.stream()
				.filter((id) -> !reader.fetch("/apps/chats/files/" + id).json().path("claude_chat_ids").isEmpty())
				.findFirst()
				.orElseThrow();
			String chat = reader.fetch("/apps/chats/files/" + file).json().path("claude_chat_ids").get(0).asText();
			other.userDeletesChat(chat);
			JsonNode page = reader.fetch("/apps/chats/" + chat + "/messages").json();
			assertThat(page.path("name").asText()).isEmpty();
			assertThat(page.path("deleted_at").asText()).isEqualTo(page.path("updated_at").asText()).isNotEmpty();
			page.path("chat_messages").forEach((message) -> assertThat(message.path("content")).isEmpty());
			assertThat(reader.fetch("/apps/chats/files/" + file).status()).isEqualTo(404);
			List<JsonNode> deletions = new ArrayList<>();
			reader.fetch("/activities", "activity_types[]", "claude_chat_deleted").data().forEach(deletions::add);
			assertThat(deletions).anyMatch((row) -> row.path("claude_chat_id").asText().equals(chat));
			assertThatIllegalArgumentException().isThrownBy(() -> other.userDeletesChat("claude_chat_01X"));
		}
		assertThat(client.fetch("/apps/chats/files/" + TENANT.fileIds().get(0)).status()).isEqualTo(200);
	}

	@Test
	void faultsOfPagesLeaveAnswersAloneThatAreNone() {
		List<Fault> faults = List.of(Fault.emptyPageWithMore(), Fault.nullLastIdWithMore(), Fault.repeatedCursor(),
				Fault.endlessHasMore(), Fault.unknownEnumsAndMembers(), Fault.undecodableRecord(0));
		String log = "/transparency_log/checkpoint?organization_id=" + TENANT.organizationUuids().get(0);
		for (String path : new String[] { log, "/groups/" + TENANT.groupIds().get(0), SETTINGS, TRANSCRIPT }) {
			String usual = client.send("GET", "/v1/compliance" + path).body();
			for (Fault fault : faults) {
				simulator.faults(FaultPlan.always(fault));
				assertThat(client.send("GET", "/v1/compliance" + path).body()).as(fault + path).isEqualTo(usual);
			}
			simulator.faults(FaultPlan.none());
		}
	}

	@Test
	void aRepeatedTokenLeadsToTheSamePageForEver() {
		for (String path : new String[] { "/groups", LOCAL, "/apps/projects" }) {
			String token = client.fetch(path, "limit", "1").text("next_page");
			simulator.faults(FaultPlan.always(Fault.repeatedCursor()));
			assertThat(client.fetch(path, "limit", "1", "page", token).text("next_page")).isEqualTo(token);
			simulator.faults(FaultPlan.none());
		}
	}

	private static List<String> everyPath() {
		String organization = "/organizations/" + TENANT.organizationUuids().get(0);
		String role = organization + "/roles/" + TENANT.roleIds(TENANT.organizationUuids().get(0)).get(0);
		String group = "/groups/" + TENANT.groupIds().get(0);
		String project = "/apps/projects/" + TENANT.projectIds().get(0);
		String document = "/apps/projects/documents/" + TENANT.projectDocumentIds().get(0);
		String artifact = "/apps/artifacts/" + TENANT.artifactVersionIds().get(0);
		return List.of("/organizations", organization + "/users", organization + "/user_preferences",
				organization + "/roles", role, role + "/permissions", SETTINGS, "/groups", group, group + "/members",
				"/apps/chats", "/apps/chats/" + TENANT.chatIds().get(0) + "/messages",
				"/apps/chats/files/" + TENANT.fileIds().get(0),
				"/apps/chats/generated-files/" + TENANT.generatedFileIds().get(0), "/apps/projects", project,
				project + "/attachments", project + "/collaborators", document, document + "/metadata", artifact,
				artifact + "/content", LOCAL, LOCAL + "/" + TENANT.localSessionIds().get(0), TRANSCRIPT,
				"/apps/sessions/remote", "/apps/sessions/remote/" + TENANT.remoteSessionIds().get(0) + "/messages",
				"/apps/code/artifacts", "/transparency_log/checkpoint", "/transparency_log/keys",
				"/transparency_log/inclusion", "/transparency_log/consistency", "/transparency_log/tile/0/000",
				"/transparency_log/tile/entries/000");
	}

}
