package io.github.compliancesdk.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.compliancesdk.simulator.SimulatorClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ActivityFilterTests {

	private static final ActivityDataSet DATA = TestData.generated(4_900);

	private static final List<JsonNode> RECORDS = TestData.parsed(DATA);

	private static ComplianceSimulator simulator;

	private static SimulatorClient client;

	@BeforeAll
	static void start() {
		// the calls of these tests are logged before the oldest record
		simulator = ComplianceSimulator.builder()
			.data(DATA)
			.clock(new SimulatedClock(Instant.parse("2022-01-01T00:00:00Z")))
			.requestsPerMinute(0)
			.start();
		client = SimulatorClient.of(simulator);
	}

	@AfterAll
	static void stop() {
		simulator.close();
	}

	@Test
	void typesAreKept() {
		assertThat(ids("activity_types[]", "sso_login_failed", "activity_types[]", "claude_chat_created"))
			.isEqualTo(expected((activity) -> List.of("sso_login_failed", "claude_chat_created")
				.contains(activity.path("type").asText())));
	}

	@Test
	void typesAreDropped() {
		assertThat(ids("exclude_activity_types[]", "claude_chat_viewed", "exclude_activity_types[]",
				"claude_chat_created"))
			.isEqualTo(expected((activity) -> !List.of("claude_chat_viewed", "claude_chat_created")
				.contains(activity.path("type").asText())));
	}

	@Test
	void encodedBracketsAreTheSameAsPlainOnes() {
		assertThat(client.getRaw("activity_types%5B%5D=claude_chat_viewed&limit=3").ids())
			.isEqualTo(client.getRaw("activity_types%5b%5d=claude_chat_viewed&limit=3").ids())
			.hasSize(3);
	}

	@Test
	void bothListsOfPeopleAreMerged() {
		String one = person(0);
		String other = person(1000);

		assertThat(ids("actor_ids[]", one, "user_ids[]", other)).isEqualTo(
				expected((activity) -> List.of(one, other).contains(activity.path("actor").path("user_id").asText())));
		assertThat(ids("user_ids[]", one))
			.isEqualTo(expected((activity) -> activity.path("actor").path("user_id").asText().equals(one)));
		assertThat(ids("actor_ids[]", "user_01nobody")).isEmpty();
	}

	@Test
	void organizationsAreKnownByBothTheirNames() {
		JsonNode withOrganization = RECORDS.stream()
			.filter((activity) -> activity.path("organization_id").isTextual())
			.findFirst()
			.orElseThrow();
		String id = withOrganization.path("organization_id").asText();
		String uuid = withOrganization.path("organization_uuid").asText();
		List<String> expected = expected((activity) -> activity.path("organization_id").asText().equals(id));

		assertThat(ids("organization_ids[]", id)).isEqualTo(expected).isNotEmpty();
		assertThat(ids("organization_ids[]", uuid)).isEqualTo(expected);
		assertThat(ids("organization_ids[]", "org_01nowhere")).isEmpty();
	}

	@Test
	void timeBoundsAreExact() {
		String time = tiedTime();

		assertThat(ids("created_at.gte", time)).isEqualTo(from(firstAt(time)));
		assertThat(ids("created_at.gt", time)).isEqualTo(from(firstAfter(time)));
		assertThat(ids("created_at.lt", time, "created_at.gte", "2023-01-01T00:00:00Z"))
			.isEqualTo(allIds().subList(0, firstAt(time)));
		assertThat(ids("created_at.lte", time, "created_at.gte", "2023-01-01T00:00:00Z"))
			.isEqualTo(allIds().subList(0, firstAfter(time)));
		assertThat(ids("created_at.gte", time, "created_at.lte", time))
			.isEqualTo(allIds().subList(firstAt(time), firstAfter(time)))
			.hasSizeGreaterThan(1);
		assertThat(ids("created_at.gt", time, "created_at.lt", time)).isEmpty();
	}

	@Test
	void timeBoundsMayCarryAnyOffset() {
		assertThat(ids("created_at.gte", "2026-01-01T02:30:00.000+02:30"))
			.isEqualTo(ids("created_at.gte", "2026-01-01T00:00:00Z"))
			.isNotEmpty();
	}

	@Test
	void theStricterOfTwoBoundsCounts() {
		assertThat(ids("created_at.gte", "2026-01-01T00:00:00Z", "created_at.gt", "2026-06-01T00:00:00Z"))
			.isEqualTo(ids("created_at.gt", "2026-06-01T00:00:00Z"));
	}

	@Test
	void filtersApplyTogetherAndToWalks() {
		String organization = RECORDS.stream()
			.map((activity) -> activity.path("organization_id").asText(""))
			.filter((id) -> id.startsWith("org_"))
			.findFirst()
			.orElseThrow();
		List<String> expected = RECORDS.stream()
			.filter((activity) -> activity.path("type").asText().equals("claude_chat_viewed")
					&& activity.path("organization_id").asText().equals(organization)
					&& activity.path("created_at").asText().compareTo("2024") > 0)
			.map((activity) -> activity.path("id").asText())
			.toList();

		assertThat(client.walk("after_id", "last_id", null, "order", "asc", "limit", "17", "activity_types[]",
				"claude_chat_viewed", "organization_ids[]", organization, "created_at.gte", "2024-01-01T00:00:00Z"))
			.isEqualTo(expected)
			.hasSizeGreaterThan(50);
	}

	@Test
	void moreMeansMoreThatMatch() {
		List<String> rare = expected((activity) -> activity.path("type").asText().equals("tunnel_archived"));
		Answer answer = client.get("order", "asc", "activity_types[]", "tunnel_archived", "limit",
				Integer.toString(rare.size()));

		assertThat(answer.ids()).isEqualTo(rare).isNotEmpty();
		assertThat(answer.hasMore()).isFalse();
	}

	/* All matching records of the data set: whatever was logged in 2022 is left out. */
	private static List<String> ids(String... parameters) {
		List<String> all = new ArrayList<>(List.of("order", "asc", "limit", "5000"));
		all.addAll(List.of(parameters));
		if (!all.contains("created_at.gte") && !all.contains("created_at.gt")) {
			all.addAll(List.of("created_at.gte", "2023-01-01T00:00:00Z"));
		}
		return client.get(all.toArray(new String[0])).ids();
	}

	private static List<String> expected(Predicate<JsonNode> filter) {
		return RECORDS.stream().filter(filter).map((activity) -> activity.path("id").asText()).toList();
	}

	private static List<String> allIds() {
		return expected((activity) -> true);
	}

	private static List<String> from(int index) {
		return allIds().subList(index, RECORDS.size());
	}

	private static String person(int start) {
		return RECORDS.subList(start, RECORDS.size())
			.stream()
			.map((activity) -> activity.path("actor").path("user_id").asText())
			.filter((id) -> id.startsWith("user_"))
			.findFirst()
			.orElseThrow();
	}

	private static String tiedTime() {
		for (int i = 1000; i < RECORDS.size(); i++) {
			String time = RECORDS.get(i).path("created_at").asText();
			if (time.equals(RECORDS.get(i - 1).path("created_at").asText())) {
				return time;
			}
		}
		throw new IllegalStateException("no tie");
	}

	private static int firstAt(String time) {
		int index = 0;
		while (!RECORDS.get(index).path("created_at").asText().equals(time)) {
			index++;
		}
		return index;
	}

	private static int firstAfter(String time) {
		int index = firstAt(time);
		while (RECORDS.get(index).path("created_at").asText().equals(time)) {
			index++;
		}
		return index;
	}

}
