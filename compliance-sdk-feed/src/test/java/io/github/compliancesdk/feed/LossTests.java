package io.github.compliancesdk.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.error.PaginationException;
import io.github.compliancesdk.feed.checkpoint.Arrival;
import io.github.compliancesdk.feed.checkpoint.Segment;
import io.github.compliancesdk.feed.support.Collected;
import io.github.compliancesdk.feed.support.MemoryCheckpointStore;
import io.github.compliancesdk.feed.support.RewritingServer;
import io.github.compliancesdk.feed.support.Rows;
import io.github.compliancesdk.feed.support.World;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.IndexingLag;
import io.github.compliancesdk.simulator.SimulatedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The ways in which collectors of this feed lose activities or deliver them twice, one
 * test each.
 */
@Timeout(60)
class LossTests {

	private static final Instant DAY = World.DAY;

	private static final Instant NOON = DAY.plus(Duration.ofHours(12));

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 7, 10, 50 })
	void anInstantCutByTheEdgeOfAPageIsDeliveredWhole(int pageSize) {
		List<String> rows = new ArrayList<>();
		for (int second = 0; second < 10; second++) {
			rows.addAll(Rows.tie("activity_" + second, 1 + second % 5, DAY.plusSeconds(second / 2)));
		}
		try (World world = World.of(NOON, rows)) {
			world.run((feed) -> feed.pageSize(pageSize));
			assertDelivered(world.collected, Rows.ids(rows));
			assertInOrder(world.collected);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 7, 10, 50 })
	void anInstantCutByTheEdgeOfABatchIsDeliveredWhole(int batchSize) {
		List<String> rows = new ArrayList<>();
		for (int second = 0; second < 10; second++) {
			rows.addAll(Rows.tie("activity_" + second, 1 + second % 5, DAY.plusSeconds(second / 2)));
		}
		try (World world = World.of(NOON, rows)) {
			world.run((feed) -> feed.batchSize(batchSize));
			assertDelivered(world.collected, Rows.ids(rows));
			assertThat(world.collected.batches()).allMatch((batch) -> batch.activities().size() <= batchSize);
			assertInOrder(world.collected);
		}
	}

	@Test
	void anInstantCutByTheEndOfTheWindowIsDeliveredWholeWhenTheWindowMoves() {
		List<String> rows = Rows.tie("activity_", 6, NOON.minusSeconds(60));
		try (World world = World.of(NOON, rows); ActivityFeed feed = world.feed().handler(world.collected).build()) {
			feed.runOnce();
			assertThat(world.collected.ids()).isEmpty();
			world.simulator.publish(Rows.row("activity_x", NOON.minusSeconds(60)));
			world.clock.advance(Duration.ofNanos(1000));
			feed.runOnce();
			assertThat(world.collected.ids()).hasSize(7);
		}
	}

	@Test
	void anInstantLargerThanAPageIsWalkedToItsEnd() {
		List<String> rows = new ArrayList<>(Rows.tie("activity_a", 3, DAY.plusSeconds(1)));
		rows.addAll(Rows.tie("activity_b", 37, DAY.plusSeconds(2)));
		rows.addAll(Rows.tie("activity_c", 3, DAY.plusSeconds(3)));
		try (World world = World.of(NOON, rows)) {
			world.run((feed) -> feed.pageSize(5));
			assertDelivered(world.collected, Rows.ids(rows));
			assertInOrder(world.collected);
		}
	}

	@Test
	void aRestartWithinAnInstantLargerThanAPageDeliversTheRestOnce() {
		List<String> rows = Rows.tie("activity_", 23, DAY.plusSeconds(2));
		try (World world = World.of(NOON, rows)) {
			for (int i = 0; i < 10; i++) {
				failAfter(world, 1, (feed) -> feed.pageSize(5));
			}
			world.run((feed) -> feed.pageSize(5));
			assertDelivered(world.collected, Rows.ids(rows));
		}
	}

	@Test
	void anEmptyPageIsNotTheEnd() {
		List<String> rows = tenSeconds();
		try (World world = World.of(NOON, rows)) {
			world.run((feed) -> feed.pageSize(3));
			world.simulator.faults(FaultPlan.onRequest(1, Fault.emptyPageWithMore()));
			world.simulator.publish(Rows.row("activity_next", NOON.plusSeconds(600)));
			world.clock.advance(Duration.ofHours(1));
			assertThatExceptionOfType(ComplianceException.class).isThrownBy(() -> world.run((feed) -> feed));
			world.run((feed) -> feed.pageSize(3));
			assertThat(world.collected.ids()).hasSize(11).doesNotHaveDuplicates();
		}
	}

	@Test
	void pagesWithoutACursorLeadOnByTime() {
		assertSurvives(Fault.nullLastIdWithMore());
	}

	@Test
	void repeatedCursorsLeadOnByTime() {
		assertSurvives(Fault.repeatedCursor());
	}

	@Test
	void moreThanThereIsMayBePromisedOnTheLastPage() {
		assertSurvives(Fault.endlessHasMore());
	}

	@Test
	void aRepeatedCursorWithinAnInstantFailsAndNothingIsLost() {
		List<String> rows = Rows.tie("activity_", 23, DAY.plusSeconds(2));
		try (World world = World.of(NOON, rows)) {
			world.simulator.faults(FaultPlan.onRequest(7, Fault.repeatedCursor()));
			assertThatExceptionOfType(ComplianceException.class)
				.isThrownBy(() -> world.run((feed) -> feed.pageSize(5)));
			world.run((feed) -> feed.pageSize(5));
			assertDelivered(world.collected, Rows.ids(rows));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { -300, -4, 4, 300 })
	void aClockOfOursThatIsWrongMovesNoWindow(long seconds) {
		ActivityDataSet data = ActivityDataSet.generated(3, 500, DAY, DAY.plus(Duration.ofHours(1)));
		try (World world = new World(DAY, data,
				(simulator) -> simulator
					.indexingLag(IndexingLag.between(Duration.ofSeconds(1), Duration.ofSeconds(59), 3)),
				new MemoryCheckpointStore(), Duration.ofSeconds(seconds));
				ActivityFeed feed = world.feed().handler(world.collected).build()) {
			for (int i = 0; i < 140; i++) {
				feed.runOnce();
				world.clock.advance(Duration.ofSeconds(30));
			}
			assertThat(world.collected.ids()).containsExactlyInAnyOrderElementsOf(Rows.ids(data));
			assertThat(feed.status().lag()).isBetween(Duration.ofSeconds(80), Duration.ofSeconds(100));
			assertThat(feed.runOnce().lag()).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(70));
		}
	}

	@Test
	void aServerWhoseClockIsHoursAheadPassesOverNothing() {
		try (World world = World.of(NOON, tenSeconds());
				ActivityFeed feed = world.feed().clock(new SimulatedClock(DAY)).handler(world.collected).build()) {
			assertThatIllegalStateException().isThrownBy(feed::runOnce).withMessageContaining("clock");
			assertThat(world.collected.ids()).isEmpty();
			assertThat(feed.status().watermark()).isNull();
		}
	}

	@Test
	void timesOfWholeSecondsAreReadToTheirLastRow() {
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < 100; i++) {
			rows.add(Rows.row(String.format("activity_%03d", i), "2026-11-02T00:00:0" + i / 15 + "Z"));
		}
		try (World world = World.of(NOON, rows)) {
			world.run((feed) -> feed.pageSize(20).batchSize(10));
			assertDelivered(world.collected, Rows.ids(rows));
		}
	}

	@Test
	void theTurnOfTheYearIsATimeLikeAnyOther() {
		Instant newYear = Instant.parse("2027-01-01T00:00:00Z");
		ActivityDataSet data = ActivityDataSet.generated(4, 200, newYear.minusSeconds(3600), newYear.plusSeconds(3600));
		try (World world = new World(newYear.minusSeconds(3600), data,
				(simulator) -> simulator
					.indexingLag(IndexingLag.between(Duration.ofSeconds(1), Duration.ofSeconds(59), 4)));
				ActivityFeed feed = world.feed().pageSize(7).handler(world.collected).build()) {
			for (int i = 0; i < 130; i++) {
				feed.runOnce();
				world.clock.advance(Duration.ofMinutes(1));
			}
			assertThat(world.collected.ids()).containsExactlyInAnyOrderElementsOf(Rows.ids(data));
		}
	}

	@Test
	void moreThanACycleCanTakeIsTakenPageByPage() {
		ActivityDataSet data = ActivityDataSet.generated(5, 30_000, DAY, DAY.plus(Duration.ofHours(11)));
		try (World world = new World(NOON, data, UnaryOperator.identity())) {
			world.run((feed) -> feed.pageSize(500));
			assertDelivered(world.collected, Rows.ids(data));
			assertInOrder(world.collected);
			assertThat(world.simulator.requestCount()).isBetween(60L, 100L);
		}
	}

	@Test
	void aServerThatDoesNotSortAsAskedIsReadByHalves() {
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			rows.add(Rows.row(String.format("activity_%03d", i), DAY.plusMillis(i * i * 37L)));
		}
		rows.addAll(Rows.tie("activity_tie", 33, DAY.plusSeconds(5000)));
		try (World world = World.of(NOON, rows);
				RewritingServer server = RewritingServer.ignoringOrder(world.simulator);
				ComplianceClient client = server.client(world);
				ActivityFeed feed = world.feed(client).pageSize(10).handler(world.collected).build()) {
			feed.runOnce();
			assertDelivered(world.collected, Rows.ids(rows));
			assertInOrder(world.collected);
			assertThat(world.simulator.requestCount()).isLessThan(300);
			world.clock.advance(Duration.ofMinutes(10));
			world.simulator.publish(Rows.row("activity_new", NOON.plusSeconds(3)));
			feed.runOnce();
			assertThat(world.collected.ids()).contains("activity_new").doesNotHaveDuplicates();
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "NANOS", "MICROS", "MILLIS", "SECONDS" })
	void aServerThatReadsTimesCoarselyIsReadToItsLastRow(ChronoUnit precision) {
		List<String> rows = crowdedSeconds();
		for (int pageSize : new int[] { 1, 3, 10 }) {
			try (World world = World.of(NOON, rows);
					RewritingServer server = RewritingServer.readingTimesTo(precision, world.simulator);
					ComplianceClient client = server.client(world);
					ActivityFeed feed = world.feed(client).pageSize(pageSize).handler(world.collected).build()) {
				feed.runOnce();
				assertDelivered(world.collected, Rows.ids(rows));
				assertInOrder(world.collected);
				assertThat(world.simulator.requestCount()).isLessThan(4L * rows.size());
			}
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "NANOS", "MICROS", "MILLIS", "SECONDS" })
	void aServerThatReadsTimesCoarselyAndDoesNotSortIsReadToItsLastRow(ChronoUnit precision) {
		List<String> rows = crowdedSeconds();
		for (int pageSize : new int[] { 1, 3, 10 }) {
			try (World world = World.of(NOON, rows);
					RewritingServer server = RewritingServer.ignoringOrderAndReadingTimesTo(precision, world.simulator);
					ComplianceClient client = server.client(world);
					ActivityFeed feed = world.feed(client).pageSize(pageSize).handler(world.collected).build()) {
				feed.runOnce();
				assertDelivered(world.collected, Rows.ids(rows));
				assertThat(world.simulator.requestCount()).isLessThan(10L * rows.size());
			}
		}
	}

	@Test
	void aRestartAfterEveryPageOfAServerThatReadsTimesCoarselyLosesNothing() {
		List<String> rows = crowdedSeconds();
		try (World world = World.of(NOON.plus(Duration.ofDays(30)), rows);
				RewritingServer server = RewritingServer.readingTimesTo(ChronoUnit.SECONDS, world.simulator);
				ComplianceClient client = server.client(world)) {
			for (int i = 0; i < 2 * rows.size(); i++) {
				world.simulator
					.faults((number, path) -> (number > 3) ? Fault.deterministicServerError() : Fault.none());
				try (ActivityFeed feed = world.feed(client)
					.pageSize(3)
					.readAhead(false)
					.handler(world.collected)
					.build()) {
					feed.runOnce();
				}
				catch (ComplianceException ex) {
					assertThat(ex).hasMessageNotContaining("coarsely");
				}
			}
			world.simulator.faults(FaultPlan.none());
			try (ActivityFeed feed = world.feed(client).pageSize(3).handler(world.collected).build()) {
				feed.runOnce();
			}
			assertDelivered(world.collected, Rows.ids(rows));
		}
	}

	@Test
	void aServerThatReadsTimesTooCoarselyIsRefusedAfterAFewRequests() {
		try (World world = World.of(NOON, Rows.tie("activity_", 10, DAY.plusSeconds(5)));
				RewritingServer server = RewritingServer.readingTimesTo(ChronoUnit.MINUTES, world.simulator);
				ComplianceClient client = server.client(world);
				ActivityFeed feed = world.feed(client).pageSize(3).handler(world.collected).build()) {
			assertThatExceptionOfType(PaginationException.class).isThrownBy(feed::runOnce)
				.withMessageContaining("reads times too coarsely");
			assertThat(world.simulator.requestCount()).isLessThan(10);
			assertThat(feed.status().consecutiveFailures()).isPositive();
		}
	}

	@Test
	void aServerThatReadsTimesTooCoarselyAndDoesNotSortIsRefusedAsWell() {
		try (World world = World.of(NOON, crowdedSeconds());
				RewritingServer server = RewritingServer.ignoringOrderAndReadingTimesTo(ChronoUnit.MINUTES,
						world.simulator);
				ComplianceClient client = server.client(world);
				ActivityFeed feed = world.feed(client).pageSize(3).handler(world.collected).build()) {
			assertThatExceptionOfType(PaginationException.class).isThrownBy(feed::runOnce)
				.withMessageContaining("reads times too coarsely");
			assertThat(world.simulator.requestCount()).isLessThan(50);
		}
	}

	@Test
	void aRestartAfterEverySingleRequestOfABackfillGoesOnAndSkipsNothing() {
		ActivityDataSet data = ActivityDataSet.generated(6, 3_000, DAY, DAY.plus(Duration.ofHours(11)));
		try (World world = new World(NOON, data, UnaryOperator.identity())) {
			int restarts = 0;
			while (restarts < 200 && failAfter(world, 1, (feed) -> feed.pageSize(100).readAhead(false))) {
				restarts++;
			}
			assertThat(restarts).isBetween(30, 60);
			assertDelivered(world.collected, Rows.ids(data));
			assertInOrder(world.collected);
		}
	}

	@Test
	void whatBecomesVisibleWithinTheOverlapIsDeliveredLateAndMarked() {
		try (World world = World.of(NOON, tenSeconds());
				ActivityFeed feed = world.feed().handler(world.collected).build()) {
			feed.runOnce();
			world.simulator.publish(Rows.row("activity_late", NOON.minusSeconds(200)));
			world.clock.advance(Duration.ofSeconds(30));
			feed.runOnce();
			feed.runOnce();
			assertThat(world.collected.lateIds()).containsExactly("activity_late");
			assertThat(last(world.collected).arrival()).isEqualTo(Arrival.LATE);
			assertThat(feed.status().late()).isEqualTo(1);
		}
	}

	@Test
	void whatBecomesVisibleDuringAnOutageIsDelivered() {
		try (World world = World.of(NOON, tenSeconds())) {
			world.run((feed) -> feed);
			world.simulator.publish(Rows.row("activity_overlap", NOON.minusSeconds(200)));
			world.simulator.publish(Rows.row("activity_long_ago", DAY.plusSeconds(3)));
			world.clock.advance(Duration.ofDays(20));
			world.run((feed) -> feed);
			assertThat(world.collected.ids()).hasSize(12).doesNotHaveDuplicates();
			assertThat(world.collected.lateIds()).containsExactlyInAnyOrder("activity_overlap", "activity_long_ago");
		}
	}

	@Test
	void aRecordThatIsTwoBusinessDaysLateIsFoundByTheReconciliation() {
		try (World world = World.of(NOON, tenSeconds());
				ActivityFeed feed = world.feed().pageSize(3).handler(world.collected).build()) {
			feed.runOnce();
			for (int i = 0; i < 15; i++) {
				world.clock.advance(Duration.ofHours(6));
				feed.runOnce();
			}
			assertThat(world.collected.ids()).hasSize(10);
			world.simulator.publish(Rows.row("activity_access", NOON.minusSeconds(1000)));
			feed.runOnce();
			assertThat(world.collected.ids()).hasSize(10);
			world.clock.advance(Duration.ofHours(6));
			feed.runOnce();
			assertThat(last(world.collected).activities()).singleElement()
				.satisfies((activity) -> assertThat(activity.id()).isEqualTo("activity_access"));
			assertThat(last(world.collected).arrival()).isEqualTo(Arrival.RECONCILED);
			assertThat(feed.status().reconciled()).isEqualTo(1);
			world.clock.advance(Duration.ofDays(9));
			feed.runOnce();
			assertThat(world.collected.ids()).hasSize(11);
		}
	}

	@Test
	void aRecordThatIsTwoBusinessDaysLateOverEasterIsFoundByTheReconciliation() {
		Instant maundyThursday = Instant.parse("2027-03-25T09:00:00Z");
		Instant wednesday = Instant.parse("2027-03-31T23:00:00Z");
		try (World world = World.of(maundyThursday, tenSeconds());
				ActivityFeed feed = world.feed().handler(world.collected).build()) {
			while (world.clock.instant().isBefore(wednesday)) {
				feed.runOnce();
				world.clock.advance(Duration.ofHours(1));
			}
			world.simulator.publish(Rows.row("activity_access", maundyThursday));
			world.clock.advance(Duration.ofHours(6));
			feed.runOnce();
			assertThat(world.collected.lateIds()).containsExactly("activity_access");
		}
	}

	@Test
	void aRestartInTheMiddleOfAReconciliationGoesOnThere() {
		ActivityDataSet data = ActivityDataSet.generated(7, 1_000, DAY, DAY.plus(Duration.ofHours(11)));
		try (World world = new World(DAY.plus(Duration.ofHours(13)), data, UnaryOperator.identity())) {
			world.run((feed) -> feed.pageSize(50));
			world.simulator.publish(Rows.row("activity_late", DAY.plus(Duration.ofHours(10))));
			world.clock.advance(Duration.ofHours(7));
			int restarts = 0;
			while (restarts < 200 && failAfter(world, 2, (feed) -> feed.pageSize(50))) {
				restarts++;
			}
			assertThat(restarts).isBetween(15, 50);
			assertThat(world.collected.ids()).hasSize(1001).doesNotHaveDuplicates().contains("activity_late");
		}
	}

	@Test
	void theIdsOfManyRequestsOfAReconciliationDoNotPileUp() {
		ActivityDataSet data = ActivityDataSet.generated(14, 400, DAY, DAY.plus(Duration.ofHours(11)));
		try (World world = new World(DAY.plus(Duration.ofHours(13)), data, UnaryOperator.identity())) {
			world.run((feed) -> feed);
			world.clock.advance(Duration.ofHours(7));
			world.run((feed) -> feed.pageSize(1));
			assertThat(world.collected.twice()).isEmpty();
			assertThat(world.store.load("activities").orElseThrow().requestIds()).hasSizeLessThan(510);
			List<Segment> segments = new ArrayList<>();
			world.store.segments("activities", Instant.EPOCH, Instant.MAX, segments::add);
			assertThat(segments).filteredOn((segment) -> segment.arrival() == Arrival.RECONCILED)
				.hasSizeBetween(2, 8)
				.allSatisfy((segment) -> assertThat(segment.count()).isZero());
			List<String> remembered = new ArrayList<>(world.store.load("activities").orElseThrow().requestIds());
			segments.forEach((segment) -> remembered.addAll(segment.requestIds()));
			assertThat(remembered).containsExactlyInAnyOrderElementsOf(
					world.simulator.requests().stream().map((request) -> request.requestId()).toList());
		}
	}

	@Test
	void theSegmentsCoverTheTimeWithoutAGapAndTheirDigestsTell() {
		ActivityDataSet data = ActivityDataSet.generated(8, 2_000, DAY, DAY.plus(Duration.ofHours(11)));
		try (World world = new World(DAY.plus(Duration.ofHours(13)), data, UnaryOperator.identity())) {
			world.run((feed) -> feed.pageSize(100).batchSize(30));
			List<Segment> segments = new ArrayList<>();
			world.store.segments("activities", Instant.EPOCH, Instant.MAX, segments::add);
			Instant reached = DAY;
			for (Segment segment : segments) {
				assertThat(segment.from()).isBeforeOrEqualTo(reached);
				reached = segment.to().isAfter(reached) ? segment.to() : reached;
			}
			assertThat(reached).isEqualTo(DAY.plus(Duration.ofHours(13)).minusSeconds(60));
			assertThat(segments.stream().mapToInt(Segment::count).sum()).isEqualTo(2_000);
			assertThat(segments).extracting(Segment::digest)
				.containsExactlyElementsOf(
						world.collected.batches().stream().map((batch) -> batch.attestation().digest()).toList());
			assertThat(segments.stream().flatMap((segment) -> segment.requestIds().stream()))
				.isSubsetOf(world.simulator.requests().stream().map((request) -> request.requestId()).toList())
				.doesNotHaveDuplicates();
		}
	}

	@Test
	void theSameIdTwiceIsDeliveredOnceAndCounted() {
		List<String> rows = new ArrayList<>(tenSeconds());
		rows.add(rows.get(4));
		try (World world = World.of(NOON, rows); ActivityFeed feed = world.feed().handler(world.collected).build()) {
			FeedStatus status = feed.runOnce();
			assertThat(world.collected.ids()).hasSize(10).doesNotHaveDuplicates();
			assertThat(status.duplicates()).isEqualTo(1);
			assertThat(last(world.collected).attestation().duplicates()).isEqualTo(1);
		}
	}

	private static void assertSurvives(Fault fault) {
		List<String> rows = tenSeconds();
		for (int broken = 1; broken < 9; broken++) {
			try (World world = World.of(NOON, rows)) {
				world.simulator.faults(FaultPlan.onRequest(broken, fault));
				for (int attempt = 0; attempt < 3; attempt++) {
					try {
						world.run((feed) -> feed.pageSize(3));
						break;
					}
					catch (ComplianceException ex) {
						assertThat(attempt).isLessThan(2);
					}
				}
				assertDelivered(world.collected, Rows.ids(rows));
				assertInOrder(world.collected);
			}
		}
	}

	/**
	 * Runs a feed in a process that dies after some pages.
	 * @return whether it died
	 */
	private static boolean failAfter(World world, int pages, UnaryOperator<ActivityFeedBuilder> more) {
		long before = world.simulator.requestCount();
		world.simulator.faults((number, path) -> (number > pages) ? Fault.deterministicServerError() : Fault.none());
		boolean died = false;
		try {
			world.run(more);
		}
		catch (ComplianceException ex) {
			died = true;
		}
		assertThat(world.simulator.requestCount()).isGreaterThan(before);
		world.simulator.faults(FaultPlan.none());
		return died;
	}

	private static List<String> tenSeconds() {
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			rows.add(Rows.row("activity_" + i, DAY.plusSeconds(i)));
		}
		return rows;
	}

	/** An instant with many rows, some apart by microseconds, some by milliseconds. */
	private static List<String> crowdedSeconds() {
		List<String> rows = new ArrayList<>(Rows.tie("activity_tie", 10, DAY.plusSeconds(5)));
		Instant micros = DAY.plusSeconds(7);
		Instant millis = DAY.plusSeconds(9);
		for (int i = 0; i < 10; i++) {
			rows.add(Rows.row("activity_micros" + i, micros.plusNanos(i * 1_000L)));
			rows.add(Rows.row("activity_millis" + i, millis.plusMillis(i * 230L)));
		}
		rows.addAll(Rows.tie("activity_last", 4, DAY.plusSeconds(12).plusNanos(999_999_000)));
		return rows;
	}

	private static ActivityBatch last(Collected collected) {
		return collected.batches().get(collected.batches().size() - 1);
	}

	private static void assertDelivered(Collected collected, List<String> expected) {
		assertThat(collected.twice()).as("delivered twice").isEmpty();
		assertThat(collected.ids()).containsExactlyInAnyOrderElementsOf(expected);
	}

	private static void assertInOrder(Collected collected) {
		assertThat(collected.batches().stream().flatMap((batch) -> batch.activities().stream()))
			.isSortedAccordingTo(Comparator.comparing(Activity::createdAt));
	}

}
