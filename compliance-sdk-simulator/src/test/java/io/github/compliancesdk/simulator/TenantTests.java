package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TenantTests {

	@Test
	void theSameSeedGivesTheSameBytes() {
		assertThat(everything(Tenant.generated(9))).isEqualTo(everything(Tenant.generated(9)))
			.isNotEqualTo(everything(Tenant.generated(10)));
	}

	@Test
	void activitiesLeadToTheChatsFilesAndProjectsTheyName() {
		Tenant tenant = Tenant.generated(21);
		try (ComplianceSimulator simulator = ComplianceSimulator.builder()
			.tenant(tenant)
			.requestsPerMinute(0)
			.accessRecords(false)
			.start()) {
			SimulatorClient client = SimulatorClient.of(simulator);
			Set<String> types = new HashSet<>();
			for (JsonNode activity : client.fetch("/activities", "limit", "5000").data()) {
				types.add(activity.path("type").asText());
				follow(client, activity);
			}
			assertThat(types).contains("claude_chat_created", "claude_chat_deleted", "claude_file_uploaded",
					"claude_project_created", "claude_project_file_uploaded", "claude_project_document_uploaded",
					"claude_artifact_viewed");
		}
	}

	private static void follow(SimulatorClient client, JsonNode activity) {
		String chat = activity.path("claude_chat_id").asText("");
		if (!chat.isEmpty()) {
			JsonNode page = client.fetch("/apps/chats/" + chat + "/messages", "limit", "1").json();
			assertThat(page.path("organization_uuid")).isEqualTo(activity.path("organization_uuid"));
			assertThat(page.path("user").path("id")).isEqualTo(activity.path("actor").path("user_id"));
			assertThat(page.path("user").path("email_address")).isEqualTo(activity.path("actor").path("email_address"));
		}
		String file = activity.path("claude_file_id").asText("");
		if (!file.isEmpty()) {
			assertThat(client.fetch("/apps/chats/files/" + file).status()).isEqualTo(200);
			assertThat(activity.path("filename").asText("")).isIn("", "null");
		}
		String project = activity.path("claude_project_id").asText("null");
		if (!project.equals("null")) {
			assertThat(client.fetch("/apps/projects/" + project).status()).isEqualTo(200);
		}
		String document = activity.path("claude_project_document_id").asText("");
		if (!document.isEmpty()) {
			assertThat(client.fetch("/apps/projects/documents/" + document + "/metadata").status()).isEqualTo(200);
		}
		String version = activity.path("claude_artifact_version_id").asText("");
		if (!version.isEmpty()) {
			assertThat(client.fetch("/apps/artifacts/" + version + "/content").status()).isEqualTo(200);
		}
	}

	@Test
	void aTenantShowsItsActivitiesBesideTheDataSet() {
		ActivityDataSet data = TestData.records("2026-01-01T00:00:00Z", "activity_01Given");
		Tenant tenant = Tenant.generated(21);
		try (ComplianceSimulator simulator = ComplianceSimulator.builder()
			.data(data)
			.tenant(tenant)
			.accessRecords(false)
			.start()) {
			List<String> ids = SimulatorClient.of(simulator).get("limit", "5000").ids();
			assertThat(ids).contains("activity_01Given").hasSize((int) tenant.activities().size() + 1);
		}
	}

	@Test
	void withoutATenantTheFeedHoldsExactlyTheDataSet() {
		ActivityDataSet data = TestData.records("2026-01-01T00:00:00Z", "activity_01Given");
		try (ComplianceSimulator simulator = ComplianceSimulator.builder().data(data).accessRecords(false).start()) {
			SimulatorClient client = SimulatorClient.of(simulator);
			assertThat(client.get().ids()).containsExactly("activity_01Given");
			assertThat(client.rows("/organizations")).hasSize(3);
		}
	}

	@Test
	void peopleOfGeneratedActivitiesAreThoseOfTheTenant() {
		List<String> users = Tenant.generated(1).usersPerOrganization(300).userIds();
		List<JsonNode> activities = TestData.parsed(TestData.generated(300));
		assertThat(activities).filteredOn((row) -> row.path("actor").path("type").asText().equals("user_actor"))
			.isNotEmpty()
			.allMatch((row) -> users.contains(row.path("actor").path("user_id").asText()));
	}

	@Test
	void theDocumentedExamplesAreServedAsTheyArePublished() {
		Tenant tenant = Tenant.documentedExamples();
		try (ComplianceSimulator simulator = ComplianceSimulator.builder().tenant(tenant).start()) {
			SimulatorClient client = SimulatorClient.of(simulator);
			String organization = "/organizations/" + tenant.organizationUuids().get(0);
			assertRows(client, "/organizations", "listOrganizations");
			assertRows(client, organization + "/users", "listOrganizationUsers");
			assertRows(client, organization + "/user_preferences", "listUserPreferences");
			assertRows(client, organization + "/roles", "listRoles");
			assertRows(client, organization + "/roles/" + tenant.roleIds(tenant.organizationUuids().get(0)).get(0)
					+ "/permissions", "listRolePermissions");
			assertRows(client, "/groups", "listGroups");
			assertRows(client, "/groups/" + tenant.groupIds().get(0) + "/members", "listGroupMembers");
			assertRows(client, "/apps/projects", "listProjects");
			String project = "/apps/projects/" + tenant.projectIds().get(0);
			assertRows(client, project + "/attachments", "listProjectAttachments");
			assertRows(client, project + "/collaborators", "listProjectCollaborators");
			assertRows(client, "/apps/sessions/local", "listLocalSessions");
			assertRows(client, "/apps/sessions/remote", "listRemoteSessions");
			assertRows(client, "/apps/code/artifacts", "listCodeArtifacts");
			assertSame(client, organization + "/settings", "getEffectiveSettings");
			assertSame(client, project, "getProject");
			assertSame(client, "/apps/chats/files/" + tenant.fileIds().get(0), "getFile");
			assertSame(client, "/apps/chats/generated-files/" + tenant.generatedFileIds().get(0), "getGeneratedFile");
			String artifact = "/apps/artifacts/" + tenant.artifactVersionIds().get(0);
			assertSame(client, artifact, "getArtifact");
			assertSame(client, artifact + "/content", "getArtifactContent");
			String document = "/apps/projects/documents/" + tenant.projectDocumentIds().get(0);
			assertSame(client, document, "getProjectDocument");
			assertSame(client, document + "/metadata", "getProjectDocumentMetadata");
			assertSame(client, "/apps/sessions/local/" + tenant.localSessionIds().get(0), "getLocalSession");
			for (String[] messages : new String[][] {
					{ "/apps/sessions/local/" + tenant.localSessionIds().get(0), "listLocalSessionMessages" },
					{ "/apps/sessions/remote/" + tenant.remoteSessionIds().get(0), "listRemoteSessionMessages" } }) {
				assertRows(client, messages[0] + "/messages", messages[1]);
				assertThat(client.fetch(messages[0] + "/messages").json().path("session"))
					.isEqualTo(ActivityCatalogue.resource("examples/" + messages[1] + ".json").path("session"));
			}
			assertThat(client.fetch("/apps/chats").data())
				.isEqualTo(ActivityCatalogue.resource("examples/listChats.json").path("data"));
			assertThat(
					client.fetch("/apps/chats/" + tenant.chatIds().get(0) + "/messages").json().path("chat_messages"))
				.isEqualTo(ActivityCatalogue.resource("examples/getChatMessages.json").path("chat_messages"));
		}
	}

	@Test
	void rowsThatCannotBeFoundAreRefused() {
		Tenant empty = Tenant.empty();
		assertThatIllegalArgumentException().isThrownBy(() -> empty.withChat("{\"id\":\"claude_chat_01A\"}"))
			.withMessageContaining("created_at");
		assertThatIllegalArgumentException().isThrownBy(() -> empty.withGroup("{}")).withMessageContaining("id");
		assertThatIllegalArgumentException().isThrownBy(() -> empty.withGroup("{\"secret"))
			.withMessageNotContaining("secret");
		assertThatIllegalArgumentException().isThrownBy(() -> empty.withGroup("[]"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> empty.withOrganization("{\"uuid\":\"u\",\"created_at\":\"yesterday\"}"));
		assertThatIllegalArgumentException().isThrownBy(() -> empty
			.withLocalSession("{\"id\":\"clls_1\",\"created_at\":\"2026-01-01T00:00:00Z\"}", "{\"id\":\"clsm_1\"}"));
		assertThatIllegalArgumentException().isThrownBy(() -> Tenant.generated(1).chats(-1));
	}

	@Test
	void anEmptyTenantHasEmptyLists() {
		try (ComplianceSimulator simulator = ComplianceSimulator.builder().tenant(Tenant.empty()).start()) {
			SimulatorClient client = SimulatorClient.of(simulator);
			for (String path : new String[] { "/organizations", "/groups", "/apps/projects", "/apps/sessions/local",
					"/apps/sessions/remote", "/apps/code/artifacts", "/apps/chats" }) {
				assertThat(client.fetch(path).data()).isEmpty();
			}
		}
	}

	private static void assertRows(SimulatorClient client, String path, String example) {
		List<JsonNode> expected = new ArrayList<>();
		ActivityCatalogue.resource("examples/" + example + ".json").path("data").forEach(expected::add);
		assertThat(client.rows(path)).isEqualTo(expected);
	}

	private static void assertSame(SimulatorClient client, String path, String example) {
		assertThat(client.fetch(path).json()).isEqualTo(ActivityCatalogue.resource("examples/" + example + ".json"));
	}

	private static String everything(Tenant tenant) {
		StringBuilder all = new StringBuilder();
		TenantStore store = tenant.store();
		for (RowKind kind : RowKind.values()) {
			for (Row row : store.rows(kind)) {
				all.append(row.json()).append(row.messages().get()).append('\n');
			}
		}
		return all.append(String.join("\n", TestData.lines(tenant.activities()))).toString();
	}

}
