package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.compliancesdk.simulator.SimulatorClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DirectoryTests {

	private static final Tenant TENANT = Tenant.generated(7).usersPerOrganization(25).rolesPerOrganization(4).groups(9);

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

	@Test
	void organizationsAreListedOldestFirst() {
		List<JsonNode> rows = client.rows("/organizations", "limit", "1");
		assertThat(texts(rows, "uuid")).hasSize(3).containsExactlyInAnyOrderElementsOf(TENANT.organizationUuids());
		assertThat(rows).extracting((row) -> Row.nanos(row.path("created_at").asText())).isSorted();
		assertThat(client.fetch("/organizations").hasMore()).isFalse();
		assertThat(client.fetch("/organizations").json().path("next_page").isNull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "7", "25", "1000" })
	void usersComeOnceEachInTheOrderTheyJoined(String limit) {
		List<String> ids = new ArrayList<>();
		for (String organization : TENANT.organizationUuids()) {
			ids.addAll(texts(client.rows("/organizations/" + organization + "/users", "limit", limit), "id"));
		}
		assertThat(ids).isEqualTo(TENANT.userIds()).hasSize(75).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "2", "3", "10", "100" })
	void preferencesOfAllMembersComeOnPagesThatMayBeShortOrEmpty(String limit) {
		String organization = TENANT.organizationUuids().get(0);
		String path = "/organizations/" + organization + "/user_preferences";
		List<JsonNode> all = client.rows(path, "include_unset", "true", "limit", limit);
		List<String> members = texts(client.rows("/organizations/" + organization + "/users"), "id");
		assertThat(texts(all, "user_id")).isEqualTo(members);
		List<JsonNode> set = client.rows(path, "limit", limit);
		assertThat(set).isNotEmpty().hasSizeLessThan(all.size());
		assertThat(all).containsAll(set);
	}

	@Test
	void aPageInTheMiddleCanBeEmpty() {
		String path = "/organizations/" + TENANT.organizationUuids().get(0) + "/user_preferences";
		assertThat(client.pages(path, "limit", "1")).anySatisfy((page) -> {
			assertThat(page.data()).isEmpty();
			assertThat(page.text("next_page")).isNotNull();
		});
	}

	@Test
	void rolesPermissionsAndGroupsNameEachOther() {
		Set<String> roles = new HashSet<>();
		for (String organization : TENANT.organizationUuids()) {
			String path = "/organizations/" + organization + "/roles";
			List<JsonNode> rows = client.rows(path, "limit", "3");
			assertThat(texts(rows, "id")).isEqualTo(TENANT.roleIds(organization)).hasSize(4);
			for (JsonNode row : rows) {
				roles.add(row.path("id").asText());
				assertThat(client.fetch(path + "/" + row.path("id").asText()).json()).isEqualTo(row);
				client.rows(path + "/" + row.path("id").asText() + "/permissions", "limit", "1");
			}
		}
		List<String> users = TENANT.userIds();
		List<JsonNode> groups = client.rows("/groups", "limit", "4");
		assertThat(texts(groups, "id")).isEqualTo(TENANT.groupIds()).hasSize(9);
		for (JsonNode group : groups) {
			group.path("roles").forEach((role) -> assertThat(roles).contains(role.asText()));
			assertThat(client.fetch("/groups/" + group.path("id").asText()).json()).isEqualTo(group);
			assertThat(users)
				.containsAll(texts(client.rows("/groups/" + group.path("id").asText() + "/members"), "user_id"));
		}
	}

	@Test
	void someTimesOfOldRowsHaveNoZoneAndSomeAreMissing() {
		List<String> times = new ArrayList<>();
		client.rows("/groups").forEach((group) -> times.add(group.path("created_at").asText("absent")));
		for (String organization : TENANT.organizationUuids()) {
			client.rows("/organizations/" + organization + "/roles")
				.forEach((role) -> times.add(role.path("created_at").asText("absent")));
		}
		assertThat(times).anyMatch((time) -> time.matches(".*[0-9]")).anyMatch((time) -> time.endsWith("Z"));
	}

	@Test
	void groupsAreFoundByThePrefixOfTheirName() {
		assertThat(texts(client.rows("/groups", "name_prefix", "Legal"), "name")).isNotEmpty()
			.allMatch((name) -> name.startsWith("Legal"));
		assertThat(client.rows("/groups", "name_prefix", "")).hasSize(9);
		assertThat(client.rows("/groups", "name_prefix", "Nobody")).isEmpty();
	}

	@Test
	void settingsHaveEveryKindOfRow() {
		JsonNode settings = client.fetch("/organizations/" + TENANT.organizationUuids().get(0) + "/settings").json();
		Set<String> kinds = new HashSet<>();
		settings.path("settings").forEach((row) -> kinds.add(row.path("type").asText("absent")));
		assertThat(kinds).containsExactlyInAnyOrder("absent", "boolean", "integer", "string", "string_list",
				"provisioning_mode", "data_retention", "kind_added_later");
		assertThat(settings.path("api_keys")).hasSize(3);
	}

	@Test
	void whatDoesNotExistIsNotFoundInItsOwnWords() {
		String organization = TENANT.organizationUuids().get(0);
		String elsewhere = "b71e2d94-0c35-4f68-8e12-6a9d03f5c7ab";
		String unknown = "The \"" + elsewhere
				+ "\" organization does not exist or the requester is not authorized to access it.";
		assertNotFound("/organizations/" + elsewhere + "/users", unknown);
		assertNotFound("/organizations/" + elsewhere + "/roles", unknown);
		assertNotFound("/organizations/" + elsewhere + "/user_preferences", unknown);
		assertNotFound("/organizations/" + organization + "/roles/rbac_role_01Nobody", "Role not found.");
		assertNotFound("/organizations/" + organization + "/roles/rbac_role_01Nobody/permissions", "Role not found.");
		assertNotFound("/groups/rbac_group_01Nobody", "Group not found.");
		assertNotFound("/groups/rbac_group_01Nobody/members", "Group not found.");
		assertNotFound("/organizations/" + elsewhere + "/settings",
				"organization `" + elsewhere + "` not found in this organization's hierarchy");
		assertThat(client.send("GET", "/v1/compliance/organisations").errorMessage()).isEqualTo("Not found");
		assertThat(client.send("GET", "/v1/compliance/organizations/" + organization).errorMessage())
			.isEqualTo("Not found");
	}

	@Test
	void idsInPathsArePercentDecoded() {
		String organization = TENANT.organizationUuids().get(0).replace("-", "%2D");
		assertThat(client.fetch("/organizations/" + organization + "/users").status()).isEqualTo(200);
	}

	@Test
	void pageTokensHoldForTheirListOnly() {
		String organization = TENANT.organizationUuids().get(0);
		String token = client.fetch("/organizations/" + organization + "/users", "limit", "1").text("next_page");
		assertThat(token).startsWith("page_");
		for (String path : new String[] { "/organizations/" + organization + "/roles", "/groups", "/organizations",
				"/organizations/" + TENANT.organizationUuids().get(1) + "/users" }) {
			Answer refused = client.fetch(path, "page", token);
			assertThat(refused.status()).isEqualTo(400);
			assertThat(refused.errorMessage()).isEqualTo("page: token could not be read");
		}
		String altered = token.substring(0, 12) + ((token.charAt(12) == 'A') ? 'B' : 'A') + token.substring(13);
		assertThat(client.fetch("/organizations/" + organization + "/users", "page", altered).status()).isEqualTo(400);
		assertThat(client.fetch("/groups", "page", "").status()).isEqualTo(400);
	}

	@Test
	void limitsAndParametersAreRefusedAsDocumented() {
		String organization = "/organizations/" + TENANT.organizationUuids().get(0);
		assertThat(client.fetch("/groups", "limit", "1001").errorMessage())
			.isEqualTo("limit: Input should be less than or equal to 1000");
		assertThat(client.fetch(organization + "/user_preferences", "limit", "101").status()).isEqualTo(400);
		assertThat(client.fetch(organization + "/user_preferences", "include_unset", "maybe").status()).isEqualTo(400);
		assertThat(client.fetch("/organizations", "limit", "0").status()).isEqualTo(400);
		assertThat(client.fetch("/groups", "name", "x").errorMessage()).startsWith("Unknown query parameter: 'name'");
		assertThat(client.fetch(organization + "/settings", "limit", "1").status()).isEqualTo(400);
	}

	@Test
	void plantedRowsStandBehindGeneratedOnes() {
		String organization = TENANT.organizationUuids().get(0);
		Tenant planted = TENANT.withUser(organization, "{\"id\":\"user_01Planted\",\"email\":\"p@example.com\"}")
			.withGroup("{\"id\":\"rbac_group_01Planted\",\"name\":\"Planted\"}", "{\"user_id\":\"user_01Planted\"}")
			.withRole(organization, "{\"id\":\"rbac_role_01Planted\"}", "{\"action\":\"act\"}");
		try (ComplianceSimulator other = ComplianceSimulator.builder().tenant(planted).start()) {
			SimulatorClient reader = SimulatorClient.of(other);
			assertThat(texts(reader.rows("/organizations/" + organization + "/users"), "id")).endsWith("user_01Planted")
				.hasSize(26);
			assertThat(texts(reader.rows("/groups/rbac_group_01Planted/members"), "user_id"))
				.containsExactly("user_01Planted");
			assertThat(reader.rows("/organizations/" + organization + "/roles/rbac_role_01Planted/permissions"))
				.hasSize(1);
		}
	}

	private static void assertNotFound(String path, String message) {
		Answer answer = client.fetch(path);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.errorType()).isEqualTo("not_found_error");
		assertThat(answer.errorMessage()).isEqualTo(message);
	}

	private static List<String> texts(List<JsonNode> rows, String member) {
		return rows.stream().map((row) -> row.path(member).asText()).toList();
	}

}
