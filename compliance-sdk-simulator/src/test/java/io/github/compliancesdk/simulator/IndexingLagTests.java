package io.github.compliancesdk.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import io.github.compliancesdk.simulator.SimulatorClient.Answer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * Records that appear later than they were made, and records that are published.
 */
class IndexingLagTests {

	private static final Instant START = Instant.parse("2026-10-02T09:00:00Z");

	private static final String BEFORE = "created_at.lt";

	private final SimulatedClock clock = new SimulatedClock(START);

	@Test
	void aRecordAppearsWhenItsLagIsOver() {
		IndexingLag lag = IndexingLag.between(Duration.ofSeconds(30), Duration.ofSeconds(30), 1);
		try (ComplianceSimulator simulator = simulator(
				TestData.records("2026-10-02T09:00:10Z", "activity_a", "activity_b"), lag)) {
			assertThat(ids(simulator)).isEmpty();
			this.clock.set(Instant.parse("2026-10-02T09:00:39.999Z"));
			assertThat(ids(simulator)).isEmpty();
			this.clock.set(Instant.parse("2026-10-02T09:00:40Z"));
			assertThat(ids(simulator)).containsExactly("activity_a", "activity_b");
		}
	}

	@Test
	void withoutALagNothingIsHiddenAndWithOneTheFutureIs() {
		ActivityDataSet data = TestData.records("2026-10-02T09:00:01Z", "activity_a");
		try (ComplianceSimulator open = simulator(data, IndexingLag.none());
				ComplianceSimulator lagging = simulator(data,
						IndexingLag.withLate(IndexingLag.none(), 0, Duration.ZERO))) {
			assertThat(ids(open)).hasSize(1);
			assertThat(ids(lagging)).isEmpty();
			this.clock.advance(Duration.ofSeconds(1));
			assertThat(ids(lagging)).hasSize(1);
		}
	}

	@Test
	void lagsAreSpreadBetweenTheBoundsAndTheSameForASeed() {
		IndexingLag lag = IndexingLag.between(Duration.ofSeconds(10), Duration.ofSeconds(60), 5);
		long[] lags = IntStream.range(0, 5000).mapToLong((i) -> lag.lagNanos("activity_" + i)).toArray();

		for (int i = 0; i < lags.length; i++) {
			assertThat(lags[i]).isBetween(10_000_000_000L, 60_000_000_000L)
				.isEqualTo(IndexingLag.between(Duration.ofSeconds(10), Duration.ofSeconds(60), 5)
					.lagNanos("activity_" + i));
		}
		assertThat(IntStream.range(0, 5000).mapToDouble((i) -> lags[i] / 1e9).average().orElse(0)).isCloseTo(35,
				within(1.0));
		assertThat(IndexingLag.between(Duration.ofSeconds(10), Duration.ofSeconds(60), 6).lagNanos("activity_0"))
			.isNotEqualTo(lags[0]);
	}

	@Test
	void someRecordsAreMuchLater() {
		IndexingLag lag = IndexingLag.withLate(IndexingLag.between(Duration.ofSeconds(1), Duration.ofSeconds(2), 5),
				0.01, Duration.ofHours(1));
		long late = IntStream.range(0, 100_000)
			.filter((i) -> lag.lagNanos("activity_" + i) > Duration.ofMinutes(59).toNanos())
			.count();

		assertThat(late).isBetween(800L, 1200L);
	}

	@Test
	void generatedRecordsComeOutOfOrderAndBehindPositionsAlreadyRead() {
		ActivityDataSet data = ActivityDataSet.generated(3, 2000, START, START.plusSeconds(600));
		IndexingLag lag = IndexingLag.withLate(IndexingLag.between(Duration.ofSeconds(1), Duration.ofSeconds(50), 9),
				0.02, Duration.ofSeconds(100));
		try (ComplianceSimulator simulator = simulator(data, lag)) {
			SimulatorClient client = SimulatorClient.of(simulator);
			this.clock.set(START.plusSeconds(300));
			List<String> first = ids(simulator);
			String cursor = client.get("order", "asc", "limit", "5000").text("last_id");
			this.clock.set(START.plusSeconds(360));
			List<String> tail = client.walk("after_id", "last_id", cursor, "order", "asc", "limit", "100");
			List<String> second = ids(simulator);
			this.clock.set(START.plusSeconds(800));
			List<String> all = ids(simulator);

			assertThat(first).hasSizeBetween(500, 1000);
			assertThat(all).isEqualTo(TestData.ids(data)).containsSubsequence(first).containsSubsequence(second);
			assertThat(second).containsAll(first).containsAll(tail);
			Set<String> missedByTail = new HashSet<>(second);
			missedByTail.removeAll(first);
			missedByTail.removeAll(tail);
			assertThat(missedByTail).hasSizeGreaterThan(10);
			Set<String> late = new HashSet<>(all.subList(0, 900));
			late.removeAll(second);
			assertThat(late).isNotEmpty();
		}
	}

	@Test
	void everyWalkOverLaggingRecordsFindsThoseVisible() {
		ActivityDataSet data = ActivityDataSet.generated(3, 1000, START, START.plusSeconds(100))
			.and(TestData.records("2026-10-02T09:00:20Z", "activity_x", "activity_x", "activity_y"));
		IndexingLag lag = IndexingLag.between(Duration.ZERO, Duration.ofSeconds(60), 2);
		try (ComplianceSimulator simulator = simulator(data, lag)) {
			this.clock.set(START.plusSeconds(60));
			SimulatorClient client = SimulatorClient.of(simulator);
			List<String> ascending = client.walk("after_id", "last_id", null, "order", "asc", "limit", "7");
			List<String> descending = new ArrayList<>(client.walk("after_id", "last_id", null, "limit", "13"));
			Collections.reverse(descending);

			assertThat(ascending).hasSizeBetween(100, 600).isEqualTo(descending);
			assertThat(client.walk("after_id", "last_id", null, "order", "asc", "limit", "5", "activity_types[]",
					"claude_chat_created"))
				.isEqualTo(
						client.get("order", "asc", "limit", "5000", "activity_types[]", "claude_chat_created").ids());
		}
	}

	@Test
	void aFeedOfMillionsThatGoesOnIntoTheFutureStaysFast() {
		ActivityDataSet data = TestData.generated(10_000_000);
		this.clock.set(Instant.parse("2025-01-01T00:00:00Z"));
		IndexingLag lag = IndexingLag.withLate(IndexingLag.between(Duration.ZERO, Duration.ofMinutes(1), 2), 0.001,
				Duration.ofDays(2));
		try (ComplianceSimulator simulator = simulator(data, lag)) {
			SimulatorClient client = SimulatorClient.of(simulator);
			client.get();
			long start = System.nanoTime();
			for (int i = 0; i < 20; i++) {
				Answer answer = client.get("limit", "100");
				assertThat(answer.ids()).hasSize(100);
				assertThat(answer.members("created_at").get(0)).startsWith("2024-12-31T23:");
			}
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
		}
	}

	@Test
	void loggedCallsLagToo() {
		IndexingLag lag = IndexingLag.between(Duration.ofSeconds(5), Duration.ofSeconds(5), 1);
		try (ComplianceSimulator simulator = ComplianceSimulator.builder()
			.data(TestData.records("2026-10-02T08:00:00Z", "activity_a"))
			.clock(this.clock)
			.indexingLag(lag)
			.start()) {
			assertThat(ids(simulator)).containsExactly("activity_a");
			this.clock.advance(Duration.ofSeconds(4));
			assertThat(ids(simulator)).containsExactly("activity_a");
			this.clock.advance(Duration.ofSeconds(1));
			assertThat(ids(simulator)).hasSize(2);
		}
	}

	@Test
	void publishedRecordsShowInTheirPlace() {
		try (ComplianceSimulator simulator = simulator(TestData.records("2026-10-02T08:00:00Z", "activity_b"),
				IndexingLag.none())) {
			SimulatorClient client = SimulatorClient.of(simulator);
			String cursor = client.get("order", "asc").text("last_id");
			simulator.publish(TestData.record("activity_c", "2026-10-02T09:00:00Z"));
			simulator.publish(TestData.record("activity_a", "2026-10-02T07:00:00Z"));

			assertThat(ids(simulator)).containsExactly("activity_a", "activity_b", "activity_c");
			assertThat(client.get("order", "asc", "after_id", cursor).ids()).containsExactly("activity_c");
			assertThat(client.get(BEFORE, "2026-10-02T09:00:00Z").body())
				.contains(TestData.record("activity_a", "2026-10-02T07:00:00Z"));
			assertThatIllegalArgumentException().isThrownBy(() -> simulator.publish("{}"));
		}
	}

	@Test
	void manyPublishersLoseNothing() {
		try (ComplianceSimulator simulator = simulator(ActivityDataSet.of(List.of()), IndexingLag.none())) {
			IntStream.range(0, 2000)
				.parallel()
				.forEach((i) -> simulator.publish(TestData.record("activity_" + (10_000 + i),
						START.plusSeconds(Math.floorMod(Dice.mix(i), 500)).toString())));
			Answer answer = SimulatorClient.of(simulator).get("order", "asc", "limit", "5000");

			assertThat(new HashSet<>(answer.ids())).hasSize(2000);
			assertThat(answer.members("created_at"))
				.isSortedAccordingTo((a, b) -> Instant.parse(a).compareTo(Instant.parse(b)));
		}
	}

	@Test
	void impossibleLagsAreRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> IndexingLag.between(Duration.ofSeconds(-1), Duration.ZERO, 1));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> IndexingLag.between(Duration.ofSeconds(2), Duration.ofSeconds(1), 1));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> IndexingLag.between(Duration.ZERO, Duration.ofDays(3651), 1));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> IndexingLag.withLate(IndexingLag.none(), 2, Duration.ofSeconds(1)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> IndexingLag.withLate(IndexingLag.none(), 0.5, Duration.ofSeconds(-1)));
	}

	private ComplianceSimulator simulator(ActivityDataSet data, IndexingLag lag) {
		return ComplianceSimulator.builder()
			.data(data)
			.clock(this.clock)
			.requestsPerMinute(0)
			.indexingLag(lag)
			.accessRecords(false)
			.start();
	}

	private static List<String> ids(ComplianceSimulator simulator) {
		return SimulatorClient.of(simulator).get("order", "asc", "limit", "5000").ids();
	}

}
