package io.github.compliancesdk.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.compliancesdk.simulator.SimulatorClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ActivityFeedTests {

	private static final int COUNT = 6_000;

	/*
	 * Calls are logged; all reads of these tests end before the first of those records.
	 */
	private static final String BEFORE_CALLS = "2026-11-01T00:00:00Z";

	private static ComplianceSimulator simulator;

	private static SimulatorClient client;

	private static List<String> ascending;

	@BeforeAll
	static void start() {
		ActivityDataSet data = TestData.generated(COUNT);
		simulator = ComplianceSimulator.builder().data(data).clock(TestData.AFTERWARDS).requestsPerMinute(0).start();
		client = SimulatorClient.of(simulator);
		ascending = TestData.ids(data);
	}

	@AfterAll
	static void stop() {
		simulator.close();
	}

	@Test
	void newestComesFirstByDefaultAndAHundredOfThem() {
		Answer answer = client.get("created_at.lt", BEFORE_CALLS);

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.ids()).isEqualTo(descending().subList(0, 100));
		assertThat(answer.hasMore()).isTrue();
	}

	@Test
	void orderCanBeTurned() {
		assertThat(client.get("order", "asc", "limit", "5000").ids()).isEqualTo(ascending.subList(0, 5000));
		assertThat(client.get("order", "desc", "limit", "7", "created_at.lt", BEFORE_CALLS).ids())
			.isEqualTo(descending().subList(0, 7));
	}

	@Test
	void recordsOfOneInstantAreOrderedById() {
		try (ComplianceSimulator ties = ComplianceSimulator.builder()
			.clock(TestData.AFTERWARDS)
			.data(TestData.records("2026-01-01T00:00:00Z", "activity_c", "activity_a", "activity_b"))
			.start()) {
			SimulatorClient tieClient = SimulatorClient.of(ties);

			assertThat(tieClient.get("order", "asc", "limit", "3").ids()).containsExactly("activity_a", "activity_b",
					"activity_c");
			assertThat(tieClient.get("created_at.lt", "2026-01-02T00:00:00Z").ids()).containsExactly("activity_c",
					"activity_b", "activity_a");
		}
	}

	@Test
	void instantsAreComparedNotTheirText() {
		ActivityDataSet data = ActivityDataSet.of(List.of(TestData.record("activity_1", "2026-01-01T00:00:00.5Z"),
				TestData.record("activity_2", "2026-01-01T00:00:00Z"),
				TestData.record("activity_3", "2026-01-01T02:00:00.25+02:00"),
				TestData.record("activity_4", "2026-01-01T00:00:00.250000001Z")));

		assertThat(TestData.ids(data)).containsExactly("activity_2", "activity_3", "activity_4", "activity_1");
	}

	@Test
	void walkingOnReachesEveryRecordOnceInBothOrders() {
		assertThat(walkOn("asc", "997")).isEqualTo(ascending);
		assertThat(walkOn("desc", "1000")).isEqualTo(descending());
	}

	@Test
	void walkingBackReachesTheSameRecords() {
		for (String order : List.of("asc", "desc")) {
			Answer last = client.get("order", order.equals("asc") ? "desc" : "asc", "limit", "1", "created_at.lt",
					BEFORE_CALLS);
			List<String> walked = client.walk("before_id", "first_id", last.text("first_id"), "order", order, "limit",
					"499", "created_at.lt", BEFORE_CALLS);
			walked.add(last.ids().get(0));

			assertThat(walked).isEqualTo(order.equals("asc") ? ascending : descending());
		}
	}

	@Test
	void repeatedCursorWalksNeverSkipATie() {
		String[] ids = new String[50];
		for (int i = 0; i < ids.length; i++) {
			ids[i] = "activity_" + (char) ('A' + i / 26) + (char) ('a' + i % 26);
		}
		try (ComplianceSimulator ties = ComplianceSimulator.builder()
			.clock(TestData.AFTERWARDS)
			.data(TestData.records("2026-01-01T00:00:00Z", ids))
			.requestsPerMinute(0)
			.start()) {
			for (int limit = 1; limit <= 12; limit++) {
				assertThat(SimulatorClient.of(ties)
					.walk("after_id", "last_id", null, "limit", Integer.toString(limit), "order", "asc",
							"created_at.lt", "2026-01-02T00:00:00Z"))
					.containsExactly(ids);
			}
		}
	}

	@Test
	void theSameRecordTwiceIsServedTwice() {
		ActivityDataSet once = TestData.records("2026-01-01T00:00:00Z", "activity_a", "activity_a", "activity_b");
		try (ComplianceSimulator twice = ComplianceSimulator.builder()
			.clock(TestData.AFTERWARDS)
			.data(once.and(once))
			.start()) {
			for (String order : List.of("asc", "desc")) {
				List<String> walked = SimulatorClient.of(twice)
					.walk("after_id", "last_id", null, "limit", "1", "order", order, "created_at.lt",
							"2026-01-02T00:00:00Z");
				Collections.sort(walked);
				assertThat(walked).containsExactly("activity_a", "activity_a", "activity_a", "activity_a", "activity_b",
						"activity_b");
			}
		}
	}

	@Test
	void pageBeforeACursorIsTheNearestOneInTheOrderAskedFor() {
		Answer third = client.get("order", "asc", "limit", "10", "after_id",
				client.get("order", "asc", "limit", "20").text("last_id"));
		Answer second = client.get("order", "asc", "limit", "10", "before_id", third.text("first_id"));
		Answer first = client.get("order", "asc", "limit", "10", "before_id", second.text("first_id"));

		assertThat(second.ids()).isEqualTo(ascending.subList(10, 20));
		assertThat(second.hasMore()).isTrue();
		assertThat(first.ids()).isEqualTo(ascending.subList(0, 10));
		assertThat(first.hasMore()).isFalse();
	}

	@Test
	void emptyPageHasNoCursors() {
		Answer answer = client.get("created_at.gte", "2200-01-01T00:00:00Z");

		assertThat(answer.body()).isEqualTo("{\"data\":[],\"has_more\":false,\"first_id\":null,\"last_id\":null}");
	}

	@Test
	void lastPageSaysSoEvenIfItIsFull() {
		Answer answer = client.get("order", "desc", "limit", "100", "created_at.lt", BEFORE_CALLS, "after_id",
				client.get("order", "asc", "limit", "101").text("last_id"));

		assertThat(answer.ids()).hasSize(100);
		assertThat(answer.hasMore()).isFalse();
	}

	@Test
	void cursorsAreNoIds() {
		Answer answer = client.get("order", "asc", "limit", "2");

		assertThat(answer.text("first_id")).doesNotContain("activity").matches("[A-Za-z0-9_-]+");
		assertThat(answer.text("first_id")).isNotEqualTo(answer.text("last_id"));
		assertThat(answer.ids()).doesNotContain(answer.text("first_id"), answer.text("last_id"));
	}

	@Test
	void cursorsStayValidWhileRecordsArriveAroundThem() {
		SimulatedClock clock = new SimulatedClock(Instant.parse("2024-06-01T00:00:00Z"));
		try (ComplianceSimulator live = ComplianceSimulator.builder()
			.data(TestData.generated(3000))
			.clock(clock)
			.start()) {
			SimulatorClient liveClient = SimulatorClient.of(live);
			String saved = liveClient.get("limit", "300").text("last_id");
			List<String> next = liveClient.get("limit", "300", "after_id", saved).ids();
			for (int i = 0; i < 20; i++) {
				liveClient.get("limit", "1");
			}
			clock.set(Instant.parse("2027-01-01T00:00:00Z"));
			liveClient.get("limit", "1");

			assertThat(liveClient.get("limit", "300", "after_id", saved).ids()).isEqualTo(next);
		}
	}

	@Test
	void cursorsOutliveTheServer() {
		String saved = client.get("order", "asc", "limit", "10").text("last_id");
		try (ComplianceSimulator restarted = ComplianceSimulator.builder()
			.clock(TestData.AFTERWARDS)
			.data(TestData.generated(COUNT))
			.start()) {
			assertThat(SimulatorClient.of(restarted).get("order", "asc", "limit", "5", "after_id", saved).ids())
				.isEqualTo(ascending.subList(10, 15));
		}
	}

	@Test
	void pagesHoldTheBytesOfTheDataSet() {
		StringBuilder pages = new StringBuilder();
		String cursor = null;
		for (int i = 0; i < 2; i++) {
			Answer answer = (cursor == null) ? client.get("order", "asc", "limit", "3000")
					: client.get("order", "asc", "limit", "3000", "after_id", cursor);
			String body = answer.body();
			pages.append((i > 0) ? "," : "").append(body, body.indexOf('[') + 1, body.indexOf("],\"has_more\""));
			cursor = answer.text("last_id");
		}

		assertThat(pages.toString()).isEqualTo(String.join(",", TestData.lines(TestData.generated(COUNT))));
	}

	@Test
	void bothFormsOfAuthenticationAreAccepted() {
		assertThat(client.withBearer(simulator.apiKey()).get("limit", "1").status()).isEqualTo(200);
	}

	@Test
	void documentedExamplesAreServed() {
		try (ComplianceSimulator examples = ComplianceSimulator.builder()
			.clock(TestData.AFTERWARDS)
			.data(ActivityDataSet.documentedExamples())
			.start()) {
			Answer answer = SimulatorClient.of(examples).get();

			List<String> served = new ArrayList<>();
			answer.data().forEach((activity) -> served.add(activity.toString()));
			List<String> published = new ArrayList<>();
			ActivityCatalogue.resource("examples/listActivities.json")
				.path("data")
				.forEach((activity) -> published.add(activity.toString()));
			assertThat(served).containsExactlyInAnyOrderElementsOf(published);
			assertThat(answer.hasMore()).isFalse();
		}
	}

	@Test
	void limitReachesFromOneToFiveThousand() {
		assertThat(client.get("limit", "1").ids()).hasSize(1);
		assertThat(client.get("limit", "5000").ids()).hasSize(5000);
	}

	private static List<String> walkOn(String order, String limit) {
		return client.walk("after_id", "last_id", null, "order", order, "limit", limit, "created_at.lt", BEFORE_CALLS);
	}

	private static List<String> descending() {
		List<String> descending = new ArrayList<>(ascending);
		Collections.reverse(descending);
		return descending;
	}

}
