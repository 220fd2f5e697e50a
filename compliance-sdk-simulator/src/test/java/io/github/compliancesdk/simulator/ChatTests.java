package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.compliancesdk.simulator.SimulatorClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChatTests {

	private static final Tenant TENANT = Tenant.generated(11).chats(90);

	private static ComplianceSimulator simulator;

	private static SimulatorClient client;

	@BeforeAll
	static void start() {
		simulator = ComplianceSimulator.builder().tenant(TENANT).requestsPerMinute(0).accessRecords(false).start();
		client = SimulatorClient.of(simulator);
	}

	@AfterAll
	static void stop() {
		simulator.close();
	}

	@ParameterizedTest
	@CsvSource({ "created_at,1", "created_at,7", "created_at,1000", "updated_at,1", "updated_at,13", "updated_at,90" })
	void aWalkOverTheTenantShowsEachChatOnceInOrder(String field, String limit) {
		List<JsonNode> rows = walk("/apps/chats", "data", "order_by", field, "limit", limit);
		assertThat(ids(rows)).containsExactlyInAnyOrderElementsOf(TENANT.chatIds());
		assertThat(rows)
			.isSortedAccordingTo(Comparator.<JsonNode>comparingLong((row) -> Row.nanos(row.path(field).asText()))
				.thenComparing((row) -> row.path("id").asText()));
	}

	@Test
	void anEmptyPageHasNullCursors() {
		Answer page = client.fetch("/apps/chats", "created_at.gte", "2030-01-01T00:00:00Z");
		assertThat(page.data()).isEmpty();
		assertThat(page.hasMore()).isFalse();
		assertThat(page.json().get("first_id").isNull()).isTrue();
		assertThat(page.json().get("last_id").isNull()).isTrue();
	}

	@Test
	void theWalkOfUsersGoesBothWays() {
		String user = owners().iterator().next();
		List<JsonNode> all = walk("/apps/chats", "data", "user_ids[]", user, "limit", "2");
		assertThat(all).isNotEmpty()
			.allSatisfy((row) -> assertThat(row.path("user").path("id").asText()).isEqualTo(user));
		Answer last = client.fetch("/apps/chats", "user_ids[]", user, "limit", "1000");
		Answer before = client.fetch("/apps/chats", "user_ids[]", user, "before_id", last.text("last_id"), "limit",
				"1");
		assertThat(before.data().get(0)).isEqualTo(all.get(all.size() - 2));
		assertThat(before.hasMore()).isEqualTo(all.size() > 2);
		assertThat(client.fetch("/apps/chats", "user_ids[]", user, "before_id", last.text("first_id")).data())
			.isEmpty();
	}

	@Test
	void chatsAreFilteredByOrganizationInEitherFormAndByProject() {
		JsonNode inProject = walk("/apps/chats", "data").stream()
			.filter((row) -> row.path("project_id").isTextual() && row.path("user").isObject())
			.findFirst()
			.orElseThrow();
		for (String form : new String[] { "organization_id", "organization_uuid" }) {
			assertThat(walk("/apps/chats", "data", "organization_ids[]", inProject.path(form).asText())).isNotEmpty()
				.allMatch((row) -> row.path("organization_uuid").equals(inProject.path("organization_uuid")));
		}
		assertThat(walk("/apps/chats", "data", "user_ids[]", inProject.path("user").path("id").asText(),
				"project_ids[]", inProject.path("project_id").asText()))
			.contains(inProject);
		assertThat(TENANT.projectIds()).contains(inProject.path("project_id").asText());
	}

	@ParameterizedTest
	@CsvSource({ "'order_by=updated_at&user_ids[]=u', 'order_by=updated_at cannot be combined with user_ids[]'",
			"'user_ids[]=u&updated_at.gte=2026-01-01T00:00:00Z', 'updated_at bounds cannot be combined with user_ids[]'",
			"'before_id=x', 'before_id needs user_ids[]'", "'project_ids[]=x', 'project_ids[] needs user_ids[]'",
			"'updated_at.gt=2026-01-01T00:00:00Z', 'updated_at bounds need order_by=updated_at'",
			"'order_by=updated_at&created_at.gt=2026-01-01T00:00:00Z', 'created_at bounds need order_by=created_at'",
			"'order_by=name', 'order_by: Input should be ''created_at'' or ''updated_at'''",
			"'after_id=a&before_id=b&user_ids[]=u', 'only one of after_id and before_id may be set'",
			"'after_id=not-a-cursor', 'Invalid pagination cursor for ''after_id'''",
			"'limit=1001', 'limit: Input should be less than or equal to 1000'" })
	void whatCannotBeCombinedIsRefused(String query, String message) {
		List<String> parameters = new ArrayList<>();
		for (String pair : query.split("&", -1)) {
			parameters.addAll(List.of(pair.split("=", 2)));
		}
		Answer answer = client.fetch("/apps/chats", parameters.toArray(new String[0]));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.errorMessage()).isEqualTo(message);
	}

	@Test
	void moreThanTenUsersAreRefused() {
		List<String> parameters = new ArrayList<>();
		for (int i = 0; i < 11; i++) {
			parameters.addAll(List.of("user_ids[]", "user_" + i));
		}
		assertThat(client.fetch("/apps/chats", parameters.toArray(new String[0])).status()).isEqualTo(400);
	}

	@Test
	void aCursorOfAnotherOrderIsRefused() {
		String cursor = client.fetch("/apps/chats", "limit", "1").text("last_id");
		assertThat(client.fetch("/apps/chats", "order_by", "updated_at", "after_id", cursor).errorMessage())
			.isEqualTo("Invalid pagination cursor for 'after_id'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "2", "5", "1000" })
	void messagesComeInBothOrdersPageByPage(String limit) {
		for (String id : TENANT.chatIds().subList(0, 12)) {
			String path = "/apps/chats/" + id + "/messages";
			List<String> all = new ArrayList<>();
			client.fetch(path).json().path("chat_messages").forEach((row) -> all.add(row.path("id").asText()));
			assertThat(ids(walk(path, "chat_messages", "limit", limit))).isEqualTo(all);
			List<String> reversed = ids(walk(path, "chat_messages", "limit", limit, "order", "desc"));
			assertThat(reversed)
				.isEqualTo(all.stream().sorted(Comparator.comparingInt(all::indexOf).reversed()).toList());
		}
	}

	@Test
	void messagesStandBesideTheFieldsOfTheChat() {
		for (JsonNode row : walk("/apps/chats", "data")) {
			JsonNode page = client.fetch("/apps/chats/" + row.path("id").asText() + "/messages").json();
			row.properties().forEach((member) -> assertThat(page.get(member.getKey())).isEqualTo(member.getValue()));
		}
	}

	@Test
	void whatMessagesNameCanBeFoundById() {
		Set<String> kinds = new HashSet<>();
		for (String id : TENANT.chatIds()) {
			for (JsonNode message : client.fetch("/apps/chats/" + id + "/messages").json().path("chat_messages")) {
				for (JsonNode file : message.path("files")) {
					JsonNode metadata = client.fetch("/apps/chats/files/" + file.path("id").asText()).json();
					assertThat(metadata.path("claude_chat_ids").get(0).asText()).isEqualTo(id);
					assertThat(metadata.path("md5")).isEqualTo(file.path("md5"));
					kinds.add("file");
				}
				for (JsonNode file : message.path("generated_files")) {
					String fileId = file.path("id").asText();
					boolean own = fileId.startsWith("claude_gen_file_");
					assertThat(client.fetch("/apps/chats/" + (own ? "generated-files/" : "files/") + fileId).status())
						.isEqualTo(200);
					kinds.add(own ? "generated" : "generated as file");
				}
				for (JsonNode artifact : message.path("artifacts")) {
					String path = "/apps/artifacts/" + artifact.path("version_id").asText();
					JsonNode metadata = client.fetch(path).json();
					String content = client.fetch(path + "/content").json().path("content").asText();
					assertThat(metadata.path("claude_chat_id").asText()).isEqualTo(id);
					assertThat(metadata.path("md5").asText()).isEqualTo(GeneratedValues.md5(content));
					kinds.add("artifact");
				}
			}
		}
		assertThat(kinds).containsExactlyInAnyOrder("file", "generated", "generated as file", "artifact");
	}

	@Test
	void aChatItsUserDeletedKeepsItsRowAndEmptyMessages() {
		JsonNode deleted = walk("/apps/chats", "data").stream()
			.filter((row) -> row.path("deleted_at").isTextual())
			.findFirst()
			.orElseThrow();
		assertThat(deleted.path("name").asText()).isEmpty();
		JsonNode page = client.fetch("/apps/chats/" + deleted.path("id").asText() + "/messages").json();
		assertThat(page.path("chat_messages")).isNotEmpty().allSatisfy((message) -> {
			assertThat(message.path("content")).isEmpty();
			assertThat(message.get("files").isNull()).isTrue();
			assertThat(message.get("generated_files").isNull()).isTrue();
			assertThat(message.get("artifacts").isNull()).isTrue();
		});
	}

	@Test
	void longInputsAndResultsAreCutAtSoManyCharacters() {
		String message = "{\"id\":\"claude_chat_msg_01A\",\"role\":\"assistant\",\"created_at\":\"2026-01-01T00:00:00Z\","
				+ "\"content\":[{\"type\":\"tool_use\",\"id\":null,\"name\":\"t\",\"input\":\"{\\\"a\\\":\\\""
				+ "\ud83d\ude80".repeat(12_000) + "\\\"}\"},{\"type\":\"tool_result\",\"name\":\"t\",\"content\":["
				+ "{\"type\":\"text\",\"text\":\"abcdef\"},{\"type\":\"text\",\"text\":\"ab\"}]}]}";
		Tenant tenant = Tenant.empty().withChat(chat("claude_chat_01A"), message);
		try (ComplianceSimulator other = ComplianceSimulator.builder().tenant(tenant).start()) {
			SimulatorClient reader = SimulatorClient.of(other);
			String path = "/apps/chats/claude_chat_01A/messages";
			JsonNode usual = reader.fetch(path).json().path("chat_messages").get(0).path("content");
			String input = usual.get(0).path("input").asText();
			assertThat(input).endsWith(Truncation.SUFFIX);
			assertThat(input.codePointCount(0, input.length())).isEqualTo(10_000 + Truncation.SUFFIX.length());
			assertThat(usual.get(0).path("truncated").asBoolean()).isTrue();
			assertThat(usual.get(1).path("truncated").asBoolean()).isFalse();
			JsonNode free = reader.fetch(path, "tool_use_input_max_chars", "-1", "tool_result_max_chars", "3").json();
			JsonNode blocks = free.path("chat_messages").get(0).path("content");
			assertThat(blocks.get(0).has("truncated")).isFalse();
			assertThat(blocks.get(1).path("content").get(0).path("text").asText()).isEqualTo("abc" + Truncation.SUFFIX);
			assertThat(blocks.get(1).path("content").get(1).path("text").asText()).isEqualTo("ab");
			assertThat(reader.fetch(path, "tool_result_max_chars", "0").status()).isEqualTo(200);
			assertThat(reader.fetch(path, "tool_result_max_chars", "-2").status()).isEqualTo(400);
		}
	}

	@Test
	void whatDoesNotExistIsNotFoundInItsOwnWords() {
		assertThat(client.fetch("/apps/chats/claude_chat_01X/messages").errorMessage())
			.isEqualTo("Chat conversation not found: 'claude_chat_01X'");
		assertThat(client.fetch("/apps/chats/files/claude_file_01X").errorMessage())
			.matches("File not found: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
		assertThat(client.fetch("/apps/chats/generated-files/claude_gen_file_01X").errorMessage())
			.isEqualTo("Generated file not found: 'claude_gen_file_01X'");
		for (String path : new String[] { "/apps/artifacts/v", "/apps/artifacts/v/content" }) {
			assertThat(client.fetch(path).errorMessage()).isEqualTo("Artifact version not found: 'v'");
		}
		assertThat(client.fetch("/apps/projects/documents/d").errorMessage())
			.isEqualTo("No project document found with the provided id.");
		assertThat(client.fetch("/apps/projects/p").errorMessage())
			.isEqualTo("No project is found with the provided id.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "5", "100" })
	void projectsAndWhatBelongsToThemComeOnceEach(String limit) {
		List<JsonNode> projects = client.rows("/apps/projects", "limit", limit);
		assertThat(ids(projects)).containsExactlyInAnyOrderElementsOf(TENANT.projectIds());
		assertThat(projects)
			.isSortedAccordingTo(Comparator.comparingLong((row) -> Row.nanos(row.path("created_at").asText())));
		int attachments = 0;
		for (String id : TENANT.projectIds()) {
			JsonNode detail = client.fetch("/apps/projects/" + id).json();
			List<JsonNode> rows = client.rows("/apps/projects/" + id + "/attachments", "limit", limit);
			assertThat(ids(rows)).doesNotHaveDuplicates().hasSize(detail.path("attachments_count").asInt());
			for (JsonNode row : rows) {
				readAttachment(id, row);
				attachments++;
			}
			assertThat(client.rows("/apps/projects/" + id + "/collaborators", "limit", limit)).isNotEmpty()
				.isSortedAccordingTo(Comparator.comparingLong((row) -> Row.nanos(row.path("granted_at").asText())));
		}
		assertThat(attachments).isPositive();
	}

	private static void readAttachment(String project, JsonNode row) {
		String id = row.path("id").asText();
		if (row.path("type").asText().equals("project_file")) {
			assertThat(client.fetch("/apps/chats/files/" + id).status()).isEqualTo(200);
		}
		if (row.path("type").asText().equals("project_doc")) {
			JsonNode document = client.fetch("/apps/projects/documents/" + id).json();
			JsonNode metadata = client.fetch("/apps/projects/documents/" + id + "/metadata").json();
			assertThat(metadata.path("claude_project_id").asText()).isEqualTo(project);
			assertThat(metadata.path("md5").asText()).isEqualTo(GeneratedValues.md5(document.path("content").asText()));
		}
	}

	@Test
	void projectsAreFiltered() {
		JsonNode owned = client.rows("/apps/projects")
			.stream()
			.filter((row) -> row.path("user").isObject())
			.findFirst()
			.orElseThrow();
		assertThat(client.rows("/apps/projects", "user_ids[]", owned.path("user").path("id").asText(),
				"organization_ids[]", owned.path("organization_id").asText(), "created_at.lte",
				owned.path("created_at").asText(), "updated_at.gte", owned.path("updated_at").asText()))
			.contains(owned);
		assertThat(client.rows("/apps/projects", "created_at.lt", "2020-01-01T00:00:00Z")).isEmpty();
	}

	@Test
	void aTenantOfThousandsOfChatsIsServed() {
		try (ComplianceSimulator large = ComplianceSimulator.builder()
			.tenant(Tenant.generated(3).chats(5000))
			.start()) {
			assertThat(SimulatorClient.of(large).fetch("/apps/chats", "limit", "1000").data()).hasSize(1000);
		}
	}

	private static Set<String> owners() {
		Set<String> owners = new HashSet<>();
		int most = 0;
		List<JsonNode> rows = walk("/apps/chats", "data");
		for (String user : TENANT.userIds()) {
			int count = (int) rows.stream().filter((row) -> row.path("user").path("id").asText().equals(user)).count();
			if (count > most) {
				most = count;
				owners.clear();
				owners.add(user);
			}
		}
		return owners;
	}

	private static String chat(String id) {
		return "{\"id\":\"" + id + "\",\"name\":\"n\",\"created_at\":\"2026-01-01T00:00:00Z\","
				+ "\"updated_at\":\"2026-01-01T00:00:00Z\",\"href\":\"https://claude.ai/chat/x\","
				+ "\"organization_uuid\":\"3f0c6a52-8d1e-4b77-9a40-51c2d7e8b901\"}";
	}

	private static List<JsonNode> walk(String path, String member, String... parameters) {
		List<JsonNode> rows = new ArrayList<>();
		String cursor = null;
		boolean more = true;
		while (more) {
			List<String> all = new ArrayList<>(List.of(parameters));
			if (cursor != null) {
				all.addAll(List.of("after_id", cursor));
			}
			Answer page = client.fetch(path, all.toArray(new String[0]));
			assertThat(page.status()).as(page.body()).isEqualTo(200);
			page.json().path(member).forEach(rows::add);
			cursor = page.text("last_id");
			more = page.hasMore();
		}
		return rows;
	}

	private static List<String> ids(List<JsonNode> rows) {
		return rows.stream().map((row) -> row.path("id").asText()).toList();
	}

}
