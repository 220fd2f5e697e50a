package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The published examples as rows. What only a page of another chat or session shows is
 * left where it is.
 */
final class ExampleTenant {

	private static final String ORGANIZATION = "3f0c6a52-8d1e-4b77-9a40-51c2d7e8b901";

	private ExampleTenant() {
	}

	static Tenant plant(Tenant empty) {
		return withSessions(withProjects(withChats(withDirectory(empty))));
	}

	private static Tenant withDirectory(Tenant start) {
		Tenant tenant = start;
		for (JsonNode row : rows("listOrganizations")) {
			tenant = tenant.withOrganization(row.toString());
		}
		for (JsonNode row : rows("listOrganizationUsers")) {
			tenant = tenant.withUser(ORGANIZATION, row.toString());
		}
		for (JsonNode row : rows("listUserPreferences")) {
			tenant = tenant.withUserPreferences(ORGANIZATION, row.toString());
		}
		for (JsonNode row : rows("listRoles")) {
			tenant = tenant.withRole(ORGANIZATION, row.toString(), texts(rows("listRolePermissions")));
		}
		String[] members = texts(rows("listGroupMembers"));
		for (JsonNode row : rows("listGroups")) {
			boolean first = row.equals(rows("listGroups").get(0));
			tenant = tenant.withGroup(row.toString(), first ? members : new String[0]);
		}
		return tenant.withSettings(example("getEffectiveSettings").toString());
	}

	private static Tenant withChats(Tenant start) {
		Tenant tenant = start;
		List<JsonNode> pages = List.of(example("getChatMessages"), example("getChatMessages.user_deleted"));
		for (JsonNode row : rows("listChats")) {
			List<JsonNode> messages = new ArrayList<>();
			pages.stream()
				.filter((page) -> page.path("id").equals(row.path("id")))
				.forEach((page) -> page.path("chat_messages").forEach(messages::add));
			tenant = tenant.withChat(row.toString(), texts(messages));
		}
		return tenant.withFile(example("getFile").toString())
			.withGeneratedFile(example("getGeneratedFile").toString())
			.withArtifact(example("getArtifact").toString(), example("getArtifactContent").toString());
	}

	private static Tenant withProjects(Tenant start) {
		Tenant tenant = start;
		JsonNode detail = example("getProject");
		for (JsonNode row : rows("listProjects")) {
			tenant = tenant.withProject((row.path("id").equals(detail.path("id")) ? detail : row).toString());
		}
		String project = detail.path("id").asText();
		for (JsonNode row : rows("listProjectAttachments")) {
			tenant = tenant.withProjectAttachment(project, row.toString());
		}
		for (JsonNode row : rows("listProjectCollaborators")) {
			tenant = tenant.withProjectCollaborator(project, row.toString());
		}
		return tenant.withProjectDocument(project, example("getProjectDocument").toString())
			.withProjectDocumentMetadata(example("getProjectDocumentMetadata").toString());
	}

	private static Tenant withSessions(Tenant start) {
		Tenant tenant = start;
		for (JsonNode row : rows("listLocalSessions")) {
			tenant = tenant.withLocalSession(row.toString(), messages("listLocalSessionMessages", row));
		}
		for (JsonNode row : rows("listRemoteSessions")) {
			tenant = tenant.withRemoteSession(row.toString(), messages("listRemoteSessionMessages", row));
		}
		for (JsonNode row : rows("listCodeArtifacts")) {
			boolean document = row.path("artifact_type").asText().equals("claude_docs");
			tenant = document ? tenant.withCodeArtifact(row.toString(), CodeArtifactContent.document("tabA", "tabB"))
					: tenant.withCodeArtifact(row.toString());
		}
		return tenant;
	}

	private static String[] messages(String name, JsonNode session) {
		JsonNode page = example(name);
		return page.path("session").path("id").equals(session.path("id")) ? texts(rows(name)) : new String[0];
	}

	private static JsonNode example(String name) {
		return ActivityCatalogue.resource("examples/" + name + ".json");
	}

	private static List<JsonNode> rows(String name) {
		List<JsonNode> rows = new ArrayList<>();
		example(name).path("data").forEach(rows::add);
		return rows;
	}

	private static String[] texts(List<JsonNode> rows) {
		return rows.stream().map(JsonNode::toString).toArray(String[]::new);
	}

}
