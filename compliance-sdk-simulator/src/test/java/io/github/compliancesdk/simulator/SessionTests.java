package io.github.compliancesdk.simulator;

import java.time.Duration;
import java.time.Instant;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SessionTests {

	private static final String LOCAL = "/apps/sessions/local";

	private static final String REMOTE = "/apps/sessions/remote";

	private static final String ARTIFACTS = "/apps/code/artifacts";

	private static final Tenant TENANT = Tenant.generated(5).localSessions(60).remoteSessions(40).codeArtifacts(70);

	private static final SimulatedClock CLOCK = new SimulatedClock(Instant.parse("2026-11-22T09:00:00Z"));

	private static ComplianceSimulator simulator;

	private static SimulatorClient client;

	@BeforeAll
	static void start() {
		simulator = ComplianceSimulator.builder()
			.tenant(TENANT)
			.clock(CLOCK)
			.requestsPerMinute(0)
			.accessRecords(false)
			.start();
		client = SimulatorClient.of(simulator);
	}

	@AfterAll
	static void stop() {
		simulator.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "3", "10", "100" })
	void listsShowEachRowOnceInOrderWhateverTheLimit(String limit) {
		List<JsonNode> local = client.rows(LOCAL, "limit", limit);
		assertThat(ids(local)).containsExactlyInAnyOrderElementsOf(TENANT.localSessionIds());
		List<JsonNode> remote = client.rows(REMOTE, "limit", limit);
		assertThat(ids(remote)).containsExactlyInAnyOrderElementsOf(TENANT.remoteSessionIds());
		for (List<JsonNode> rows : List.of(local, remote)) {
			assertThat(rows.stream().map((row) -> -Row.nanos(row.path("created_at").asText()))).isSorted();
		}
		List<JsonNode> artifacts = client.rows(ARTIFACTS, "limit", limit);
		assertThat(ids(artifacts)).isSorted().containsExactlyInAnyOrderElementsOf(TENANT.codeArtifactIds());
	}

	@ParameterizedTest
	@ValueSource(strings = { LOCAL, REMOTE, ARTIFACTS })
	void pagesInTheMiddleAreShortOrEmptyNowAndThen(String path) {
		List<Answer> pages = client.pages(path, "limit", "2");
		assertThat(pages).anySatisfy((page) -> assertThat(page.data()).isEmpty());
		assertThat(pages.subList(0, pages.size() - 1)).anySatisfy((page) -> assertThat(page.data()).hasSize(1));
		assertThat(pages.get(0).data()).isNotEmpty();
		assertThat(client.pages(path, "limit", "2")).extracting(Answer::body)
			.isEqualTo(pages.stream().map(Answer::body).toList());
	}

	@Test
	void theLastPageOfLocalSessionsHasNoNextPageAtAll() {
		assertThat(client.pages(LOCAL, "limit", "500").get(0).json().has("has_more")).isFalse();
		List<Answer> pages = client.pages(LOCAL);
		assertThat(pages.get(pages.size() - 1).json().has("next_page")).isFalse();
		pages = client.pages(REMOTE);
		assertThat(pages.get(pages.size() - 1).json().get("next_page").isNull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "3", "1000" })
	void messagesComeOnceEachInBothOrders(String limit) {
		List<String> paths = new ArrayList<>();
		TENANT.localSessionIds().subList(0, 8).forEach((id) -> paths.add(LOCAL + "/" + id + "/messages"));
		client.rows(REMOTE)
			.stream()
			.filter((row) -> !row.path("status").asText().equals("pending"))
			.limit(8)
			.forEach((row) -> paths.add(REMOTE + "/" + row.path("id").asText() + "/messages"));
		for (String path : paths) {
			List<String> all = ids(client.rows(path, "limit", "1000"));
			assertThat(all).isNotEmpty().doesNotHaveDuplicates();
			assertThat(ids(client.rows(path, "limit", limit))).isEqualTo(all);
			List<String> reversed = ids(client.rows(path, "limit", limit, "order", "desc"));
			assertThat(reversed).hasSameSizeAs(all);
			for (int i = 0; i < all.size(); i++) {
				assertThat(reversed.get(all.size() - 1 - i)).isEqualTo(all.get(i));
			}
		}
	}

	@Test
	void theSessionBesideItsMessagesHasNoAddress() {
		for (JsonNode row : client.rows(LOCAL)) {
			String path = LOCAL + "/" + row.path("id").asText();
			assertThat(client.fetch(path).json()).isEqualTo(row);
			JsonNode session = client.fetch(path + "/messages").json().path("session");
			assertThat(session.path("user").path("id")).isEqualTo(row.path("user").path("id"));
			assertThat(session.path("user").get("email_address").isNull()).isTrue();
		}
	}

	@Test
	void everyProvenanceOccursAndOnlyVerifiedAnswersNameAModel() {
		Set<String> kinds = new HashSet<>();
		for (String id : TENANT.localSessionIds()) {
			for (JsonNode message : client.rows(LOCAL + "/" + id + "/messages")) {
				JsonNode provenance = message.path("provenance");
				kinds.add(provenance.isNull() ? "verified"
						: provenance.path("type").asText() + provenance.path("reason").asText(""));
				if (message.path("model").isTextual()) {
					assertThat(provenance.isNull()).isTrue();
					assertThat(message.path("role").asText()).isEqualTo("assistant");
				}
			}
		}
		assertThat(kinds).contains("verified", "client_asserted", "synthetic_marker", "provenance_added_later",
				"content_unavailablenot_captured", "content_unavailableclient_aborted",
				"content_unavailableretention_elapsed", "content_unavailableoversize",
				"content_unavailablecmek_key_revoked", "content_unavailablereason_added_later");
	}

	@Test
	void remoteSessionsAreOwnedByAUserOrAnAgent() {
		List<JsonNode> rows = client.rows(REMOTE);
		assertThat(rows)
			.allSatisfy((row) -> assertThat(row.path("user").isNull()).isEqualTo(row.path("agent_id").isTextual()));
		assertThat(rows).anyMatch((row) -> row.path("agent_id").isTextual());
		String user = rows.stream()
			.map((row) -> row.path("user").path("id").asText(""))
			.filter((id) -> !id.isEmpty())
			.findFirst()
			.orElseThrow();
		assertThat(client.rows(REMOTE, "user_ids[]", user)).isNotEmpty()
			.allMatch((row) -> row.path("user").path("id").asText().equals(user));
		String organization = TENANT.organizationUuids().get(0);
		assertThat(client.rows(REMOTE, "organization_ids[]", organization)).isNotEmpty()
			.allMatch((row) -> row.path("organization_uuid").asText().equals(organization));
	}

	@Test
	void messagesOfAPendingSessionAreNotFoundYet() {
		String pending = client.rows(REMOTE)
			.stream()
			.filter((row) -> row.path("status").asText().equals("pending"))
			.findFirst()
			.orElseThrow()
			.path("id")
			.asText();
		assertThat(client.fetch(REMOTE + "/" + pending + "/messages").errorMessage())
			.isEqualTo("Remote session not found.");
		assertThat(client.fetch(REMOTE + "/cse_01X/messages").errorMessage()).isEqualTo("Remote session not found.");
		assertThat(client.fetch(LOCAL + "/clls_01X").errorMessage()).isEqualTo("Local session not found.");
		assertThat(client.fetch(LOCAL + "/clls_01X/messages").errorMessage()).isEqualTo("Local session not found.");
		for (String path : new String[] { LOCAL + "/cse_01X", LOCAL + "/x/messages", REMOTE + "/clls_01X/messages" }) {
			assertThat(client.fetch(path).status()).isEqualTo(400);
			assertThat(client.fetch(path).errorMessage()).isEqualTo("session id is not well formed");
		}
	}

	@ParameterizedTest
	@CsvSource({ "created_at.gte, 2026-01-01T00:00:00, 'created_at.gte: Input should have timezone info'",
			"updated_at.gte, 2026-01-01T00:00:00.5, 'updated_at.gte: Input should have timezone info'",
			"created_at.gt, now, 'created_at.gt: Input should be a valid datetime or date, invalid character in year'",
			"limit, 501, 'limit: Input should be less than or equal to 500'",
			"updated_at.lt, 2026-01-01T00:00:00Z, 'Unknown query parameter: ''updated_at.lt''. Did you mean ''updated_at.gte''?'",
			"page, page_x, 'The page parameter is not a valid cursor for this request.'" })
	void theListOfLocalSessionsRefusesInItsOwnWords(String name, String value, String message) {
		Answer answer = client.fetch(LOCAL, name, value);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.errorMessage()).isEqualTo(message);
	}

	@Test
	void aWindowMustNotBeEmpty() {
		for (String end : new String[] { "2026-01-01T00:00:00Z", "2025-01-01T00:00:00Z" }) {
			assertThat(
					client.fetch(LOCAL, "created_at.gte", "2026-01-01T00:00:00Z", "created_at.lt", end).errorMessage())
				.isEqualTo("created_at.lt must be strictly after created_at.gte.");
		}
	}

	@ParameterizedTest
	@CsvSource({ "tool_use_input_max_bytes,0,400", "tool_result_max_bytes,0,400", "tool_result_max_bytes,-2,400",
			"tool_result_max_bytes,-1,200", "tool_use_input_max_bytes,2147483647,200",
			"tool_use_input_max_bytes,2147483648,400", "limit,1001,400", "order,up,400" })
	void capsOfSessionMessagesAreChecked(String name, String value, int status) {
		String path = LOCAL + "/" + TENANT.localSessionIds().get(0) + "/messages";
		assertThat(client.fetch(path, name, value).status()).isEqualTo(status);
		assertThat(client.fetch(path, "tool_use_input_max_bytes", "0").errorMessage())
			.isEqualTo("tool_use_input_max_bytes: value 0 is not accepted");
	}

	@Test
	void capsOfSessionMessagesCountBytesAndLeaveCharactersWhole() {
		String message = "{\"id\":\"clsm_01A\",\"role\":\"assistant\",\"created_at\":\"2026-01-01T00:00:00Z\","
				+ "\"content\":[{\"type\":\"tool_use\",\"name\":\"t\",\"input\":\"a\u00fc\u8a08\ud83d\ude80\"}]}";
		Tenant tenant = Tenant.empty()
			.withLocalSession(
					"{\"id\":\"clls_01A\",\"created_at\":\"2026-01-01T00:00:00Z\"," + "\"user\":{\"id\":\"user_01A\"}}",
					message);
		try (ComplianceSimulator other = ComplianceSimulator.builder().tenant(tenant).clock(CLOCK).start()) {
			SimulatorClient reader = SimulatorClient.of(other);
			String path = LOCAL + "/clls_01A/messages";
			String[] starts = { "", "a", "a", "a\u00fc", "a\u00fc", "a\u00fc", "a\u00fc\u8a08", "a\u00fc\u8a08",
					"a\u00fc\u8a08", "a\u00fc\u8a08" };
			for (int cap = 1; cap < starts.length; cap++) {
				JsonNode block = reader.fetch(path, "tool_use_input_max_bytes", Integer.toString(cap))
					.data()
					.get(0)
					.path("content")
					.get(0);
				assertThat(block.path("input").asText()).isEqualTo(starts[cap] + Truncation.SUFFIX);
				assertThat(block.path("truncated").asBoolean()).isTrue();
			}
			assertThat(reader.fetch(path, "tool_use_input_max_bytes", "10").body()).doesNotContain("truncated\":true");
		}
	}

	@Test
	void aTokenOfLocalMessagesHoldsForItsSessionAndOrderAndForADay() {
		List<String> longOnes = TENANT.localSessionIds()
			.stream()
			.filter((id) -> client.rows(LOCAL + "/" + id + "/messages").size() > 4)
			.toList();
		String path = LOCAL + "/" + longOnes.get(0) + "/messages";
		String token = client.fetch(path, "limit", "1").text("next_page");
		String refusal = "The page parameter is not a valid cursor for this request.";
		assertThat(client.fetch(path, "page", token, "order", "desc").errorMessage()).isEqualTo(refusal);
		assertThat(client.fetch(LOCAL + "/" + longOnes.get(1) + "/messages", "page", token).errorMessage())
			.isEqualTo(refusal);
		assertThat(client.fetch(LOCAL, "page", token).errorMessage()).isEqualTo(refusal);
		String listToken = client.fetch(LOCAL, "limit", "1").text("next_page");
		CLOCK.advance(Duration.ofHours(23));
		String second = client.fetch(path, "limit", "1", "page", token).text("next_page");
		CLOCK.advance(Duration.ofHours(2));
		for (String old : new String[] { token, second }) {
			assertThat(client.fetch(path, "limit", "1", "page", old).errorMessage())
				.isEqualTo("The page cursor has expired. Restart the walk without a page parameter.");
		}
		assertThat(client.fetch(LOCAL, "page", listToken).status()).isEqualTo(200);
	}

	@Test
	void callsAgeOutAndTheSessionSeemsToBeginLater() {
		SimulatedClock clock = new SimulatedClock(Instant.parse("2026-02-01T00:00:00Z"));
		String[] messages = new String[3];
		for (int i = 0; i < messages.length; i++) {
			messages[i] = "{\"id\":\"clsm_" + i + "\",\"role\":\"user\",\"created_at\":\"2026-01-0" + (i + 1)
					+ "T00:00:00Z\",\"content\":[]}";
		}
		Tenant tenant = Tenant.empty()
			.withLocalSession(
					"{\"id\":\"clls_01A\",\"created_at\":\"2026-01-01T00:00:00Z\",\"user\":{\"id\":\"user_01A\"}}",
					messages);
		try (ComplianceSimulator other = ComplianceSimulator.builder()
			.tenant(tenant)
			.clock(clock)
			.localSessionRetention(Duration.ofDays(60))
			.start()) {
			SimulatorClient reader = SimulatorClient.of(other);
			assertThat(reader.fetch(LOCAL + "/clls_01A").text("created_at")).isEqualTo("2026-01-01T00:00:00Z");
			clock.advance(Duration.ofDays(31));
			assertThat(reader.fetch(LOCAL + "/clls_01A").text("created_at")).isEqualTo("2026-01-03T00:00:00Z");
			assertThat(ids(reader.rows(LOCAL + "/clls_01A/messages"))).containsExactly("clsm_2");
			assertThat(ids(reader.rows(LOCAL + "/clls_01A/messages", "order", "desc"))).containsExactly("clsm_2");
			assertThat(reader.rows(LOCAL, "created_at.lt", "2026-01-02T00:00:00Z")).isEmpty();
			clock.advance(Duration.ofDays(31));
			assertThat(reader.rows(LOCAL)).isEmpty();
			assertThat(reader.fetch(LOCAL + "/clls_01A").status()).isEqualTo(404);
		}
	}

	@Test
	void remoteSessionsHaveASecondBudgetThatPromisesNothing() {
		SimulatedClock clock = new SimulatedClock(Instant.parse("2026-11-22T09:00:10Z"));
		try (ComplianceSimulator other = ComplianceSimulator.builder()
			.tenant(TENANT)
			.clock(clock)
			.requestsPerMinute(100)
			.remoteSessionRequestsPerMinute(2)
			.start()) {
			SimulatorClient reader = SimulatorClient.of(other);
			assertThat(reader.fetch(REMOTE).status()).isEqualTo(200);
			assertThat(reader.fetch(REMOTE).status()).isEqualTo(200);
			Answer refused = reader.fetch(REMOTE);
			assertThat(refused.status()).isEqualTo(429);
			assertThat(refused.header("retry-after")).isEqualTo("1");
			assertThat(refused.header("anthropic-ratelimit-requests-remaining")).isEqualTo("97");
			assertThat(reader.fetch(LOCAL).status()).isEqualTo(200);
			clock.advance(Duration.ofMinutes(1));
			assertThat(reader.fetch(REMOTE).status()).isEqualTo(200);
		}
	}

	@Test
	void codeArtifactsAreFiltered() {
		JsonNode owned = client.rows(ARTIFACTS)
			.stream()
			.filter((row) -> row.path("owner_user_id").isTextual() && row.path("updated_at").isTextual())
			.findFirst()
			.orElseThrow();
		assertThat(TENANT.userIds()).contains(owned.path("owner_user_id").asText());
		assertThat(client.rows(ARTIFACTS, "user_ids[]", owned.path("owner_user_id").asText(), "organization_ids[]",
				owned.path("organization_uuid").asText(), "updated_at.gte", owned.path("updated_at").asText()))
			.contains(owned);
		assertThat(client.rows(ARTIFACTS, "updated_at.lt", "2030-01-01T00:00:00Z"))
			.allMatch((row) -> row.path("updated_at").isTextual());
	}

	@ParameterizedTest
	@CsvSource({ ARTIFACTS + ",user_ids[],200", ARTIFACTS + ",organization_ids[],500", REMOTE + ",user_ids[],10",
			REMOTE + ",organization_ids[],500" })
	void tooManyIdsAreRefused(String path, String name, int most) {
		List<String> parameters = new ArrayList<>();
		for (int i = 0; i < most; i++) {
			parameters.addAll(List.of(name, "id" + i));
		}
		assertThat(client.fetch(path, parameters.toArray(new String[0])).status()).isEqualTo(200);
		parameters.addAll(List.of(name, "one-more"));
		assertThat(client.fetch(path, parameters.toArray(new String[0])).status()).isEqualTo(400);
	}

	private static List<String> ids(List<JsonNode> rows) {
		return rows.stream().map((row) -> row.path("id").asText()).toList();
	}

}
