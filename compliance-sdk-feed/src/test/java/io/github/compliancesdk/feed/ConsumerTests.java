package io.github.compliancesdk.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.feed.checkpoint.Arrival;
import io.github.compliancesdk.feed.support.Collected;
import io.github.compliancesdk.feed.support.Rows;
import io.github.compliancesdk.feed.support.World;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.RecordedRequest;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

/**
 * What a consumer can rely on.
 */
class ConsumerTests {

	private static final Instant NOON = World.DAY.plus(Duration.ofHours(12));

	private static final List<String> ROWS = Rows.tie("activity_", 12, World.DAY.plusSeconds(5));

	@Test
	void aHandlerThatFailsGetsTheSameBatchAgain() {
		try (World world = World.of(NOON, ROWS)) {
			AtomicInteger calls = new AtomicInteger();
			List<Long> sequences = new ArrayList<>();
			world.run((batch) -> {
				sequences.add(batch.attestation().sequence());
				if (calls.incrementAndGet() % 3 != 0) {
					throw new IllegalStateException("not yet");
				}
				world.collected.handle(batch);
			}, (feed) -> feed.batchSize(5).maxAttempts(3));
			assertThat(world.collected.ids()).containsExactlyElementsOf(Rows.ids(ROWS));
			assertThat(sequences).containsExactly(1L, 1L, 1L, 2L, 2L, 2L, 3L, 3L, 3L);
		}
	}

	@Test
	void aFeedWithoutADeadLetterHandlerStopsAtAPoisonRecordAndKeepsIt() {
		try (World world = World.of(NOON, ROWS)) {
			ActivityHandler poisoned = (batch) -> {
				if (batch.activities().stream().anyMatch((row) -> row.id().equals("activity_000007"))) {
					throw new IllegalStateException("poison");
				}
				world.collected.handle(batch);
			};
			assertThatExceptionOfType(FeedStoppedException.class)
				.isThrownBy(() -> world.run(poisoned, (feed) -> feed.batchSize(5).maxAttempts(2)))
				.withMessageContaining("refused a batch 2 times")
				.havingCause()
				.withMessage("poison");
			assertThat(world.collected.ids()).hasSize(5);
			world.run((feed) -> feed);
			assertThat(world.collected.ids()).containsExactlyElementsOf(Rows.ids(ROWS));
		}
	}

	@Test
	void aPoisonRecordGoesToTheDeadLetterHandlerWithItsBatchAndTheFeedGoesOn() {
		try (World world = World.of(NOON, ROWS)) {
			Collected dead = new Collected();
			List<Throwable> causes = new ArrayList<>();
			ActivityHandler poisoned = (batch) -> {
				if (batch.activities().stream().anyMatch((row) -> row.id().equals("activity_000007"))) {
					throw new IllegalStateException("poison");
				}
				world.collected.handle(batch);
			};
			try (ActivityFeed feed = world.feed().batchSize(5).maxAttempts(2).deadLetterHandler((batch, cause) -> {
				causes.add(cause);
				dead.handle(batch);
			}).handler(poisoned).build()) {
				FeedStatus status = feed.runOnce();
				assertThat(status.deadLettered()).isEqualTo(1);
				assertThat(status.failures()).isEqualTo(2);
				assertThat(status.lastError()).isEqualTo(IllegalStateException.class.getName());
			}
			assertThat(causes).singleElement().satisfies((cause) -> assertThat(cause).hasMessage("poison"));
			assertThat(dead.ids()).hasSize(5).contains("activity_000007");
			assertThat(world.collected.ids()).hasSize(7).doesNotContainAnyElementsOf(dead.ids());
		}
	}

	@Test
	void aDeadLetterHandlerThatFailsStopsTheFeedBeforeTheBatch() {
		try (World world = World.of(NOON, ROWS)) {
			assertThatExceptionOfType(FeedStoppedException.class).isThrownBy(() -> world.run((batch) -> {
				throw new IllegalStateException("poison");
			}, (feed) -> feed.maxAttempts(1).deadLetterHandler((batch, cause) -> {
				throw new IllegalStateException("no place", cause);
			}))).havingCause().withMessage("no place");
			world.run((feed) -> feed);
			assertThat(world.collected.ids()).containsExactlyElementsOf(Rows.ids(ROWS));
		}
	}

	@Test
	void aRecordThatCannotBeDecodedTravelsRawAndOnce() {
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			rows.add(Rows.row("activity_" + i, NOON.minusSeconds(300 - 10 * i)));
		}
		try (World world = World.of(NOON, rows)) {
			FaultPlan broken = FaultPlan.always(Fault.undecodableRecord(2));
			for (int cycle = 0; cycle < 4; cycle++) {
				world.simulator.faults(broken);
				world.run((feed) -> feed);
				world.clock.advance(Duration.ofSeconds(1));
			}
			List<String> raw = new ArrayList<>();
			world.collected.batches()
				.forEach((batch) -> batch.undecodable().forEach((record) -> raw.add(record.rawJson().text())));
			assertThat(raw).hasSize(1).allSatisfy((text) -> assertThat(text).contains("\"activity_2\""));
			assertThat(world.collected.ids()).doesNotHaveDuplicates().hasSizeGreaterThan(15);
		}
	}

	@Test
	void recordsThatCannotBeDecodedOnPagesThatAreFullAreNotLost() {
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			rows.add((i % 5 == 4) ? Rows.row("activity_bad" + i, World.DAY.plusSeconds(i)).replace("}", ",\"actor\":7}")
					: Rows.row("activity_" + i, World.DAY.plusSeconds(i)));
		}
		rows.addAll(Rows.tie("activity_tie", 13, World.DAY.plusSeconds(100))
			.stream()
			.map((row) -> row.replace("}", ",\"actor\":7}"))
			.toList());
		for (int pageSize : new int[] { 1, 3, 4, 7, 100 }) {
			try (World world = World.of(NOON, rows)) {
				world.run((feed) -> feed.pageSize(pageSize));
				world.clock.advance(Duration.ofDays(1));
				world.run((feed) -> feed.pageSize(pageSize));
				assertThat(world.collected.ids()).hasSize(32).doesNotHaveDuplicates();
				List<String> raw = new ArrayList<>();
				world.collected.batches()
					.forEach((batch) -> batch.undecodable().forEach((record) -> raw.add(record.rawJson().text())));
				assertThat(raw).as("pages of %d", pageSize).hasSize(21).doesNotHaveDuplicates();
			}
		}
	}

	@Test
	void ownCallsAreMarkedByTheirRequestIdAndThoseOfStrangersAreNot() {
		try (World world = noisy()) {
			follow(world, (feed) -> feed);
			Set<String> ours = Set.copyOf(requestIds(world));
			int marked = 0;
			for (ActivityBatch batch : world.collected.batches()) {
				for (Activity activity : batch.activities()) {
					String requestId = String.valueOf(activity.additionalProperties().get("request_id"));
					assertThat(batch.ownCall(activity)).as(requestId).isEqualTo(ours.contains(requestId));
					marked += batch.ownCall(activity) ? 1 : 0;
				}
			}
			assertThat(marked).isGreaterThan(10);
			assertThat(world.collected.ids()).contains("activity_stranger");
		}
	}

	@Test
	void ownCallsAreLeftOutByTheirRequestIdAndThoseOfStrangersAreNot() {
		try (World world = noisy()) {
			follow(world, (feed) -> feed.ownCalls(OwnCalls.LEAVE_OUT));
			assertThat(world.collected.ids()).containsExactly("activity_stranger");
			int[] leftOut = new int[1];
			world.store.segments("activities", Instant.EPOCH, Instant.MAX,
					(segment) -> leftOut[0] += segment.leftOut());
			assertThat(leftOut[0]).isGreaterThan(10);
		}
	}

	@Test
	void ownCallsWhoseAnswerBrokeAndWhichWereRepeatedAreOwnCallsToo() {
		try (World world = noisy()) {
			world.simulator.faults(FaultPlan.script(IntStream.range(0, 30)
				.mapToObj((i) -> (i % 3 == 0) ? Fault.closeAfter(10) : null)
				.toArray(Fault[]::new)));
			follow(world, (feed) -> feed.ownCalls(OwnCalls.LEAVE_OUT));
			assertThat(world.collected.ids()).containsExactly("activity_stranger");
		}
	}

	/** Nobody can tell it from a stranger's: it is delivered. */
	@Test
	void anOwnCallThatWasExecutedWithoutAnyAnswerIsDelivered() {
		try (World world = noisy()) {
			world.simulator.faults(FaultPlan.script(null, Fault.resetAfterExecution()));
			follow(world, (feed) -> feed.ownCalls(OwnCalls.LEAVE_OUT));
			assertThat(world.collected.ids()).hasSize(2).contains("activity_stranger");
		}
	}

	@Test
	void aRewoundFeedDeliversAgainFromThatTimeExactly() {
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			rows.add(Rows.row(String.format("activity_%02d", i), NOON.minusSeconds(600 - 10 * i)));
		}
		try (World world = World.of(NOON.plusSeconds(100), rows);
				ActivityFeed feed = world.feed().pageSize(7).handler(world.collected).build()) {
			feed.runOnce();
			assertThat(world.collected.ids()).hasSize(60);
			feed.rewind(NOON.minusSeconds(305));
			feed.runOnce();
			assertThat(world.collected.ids()).hasSize(90);
			assertThat(world.collected.ids().subList(60, 90)).isEqualTo(Rows.ids(rows).subList(30, 60));
			feed.rewind(NOON.minusSeconds(105));
			feed.runOnce();
			assertThat(world.collected.ids().subList(90, world.collected.ids().size()))
				.isEqualTo(Rows.ids(rows).subList(50, 60));
			assertThat(world.collected.batches()).allMatch((batch) -> batch.arrival() == Arrival.ON_TIME);
			feed.rewind(NOON.plusSeconds(3600));
			world.clock.advance(Duration.ofHours(7));
			feed.runOnce();
			assertThat(world.collected.ids()).hasSize(100);
		}
	}

	@Test
	void aFeedThatStartsNowDeliversWhatIsCreatedFromThenOn() {
		try (World world = World.of(NOON, Rows.tie("activity_old", 5, NOON.minusSeconds(1)));
				ActivityFeed feed = world.feed().start(FeedStart.now()).handler(world.collected).build()) {
			feed.runOnce();
			world.simulator.publish(Rows.row("activity_new", NOON));
			world.clock.advance(Duration.ofHours(7));
			feed.runOnce();
			assertThat(world.collected.ids()).containsExactly("activity_new");
		}
	}

	@Test
	void aFeedThatStartsAtTheBeginningDeliversAll() {
		ActivityDataSet data = ActivityDataSet.generated(9, 2_000, Instant.parse("2021-01-01T00:00:00Z"), NOON);
		try (World world = new World(NOON.plusSeconds(61), data, UnaryOperator.identity())) {
			world.run((feed) -> feed.start(FeedStart.beginning()).pageSize(300));
			assertThat(world.collected.ids()).containsExactlyElementsOf(Rows.ids(data));
		}
	}

	@Test
	void aCheckpointTakenWithOtherFiltersIsRefused() {
		try (World world = World.of(NOON, ROWS)) {
			world.run((feed) -> feed.activityTypes(List.of("claude_chat_created", "claude_file_uploaded")));
			world.run((feed) -> feed.activityTypes(List.of("claude_file_uploaded", "claude_chat_created")));
			assertThatExceptionOfType(FeedStoppedException.class).isThrownBy(() -> world.run((feed) -> feed))
				.withMessageContaining("'activity-types: claude_chat_created, claude_file_uploaded'")
				.withMessageContaining("'everything'");
			assertThat(world.collected.ids()).hasSize(12);
		}
	}

	@Test
	void aReactiveHandlerIsWaitedFor() {
		try (World world = World.of(NOON, ROWS)) {
			List<String> events = new ArrayList<>();
			try (ActivityFeed feed = world.feed()
				.batchSize(6)
				.reactiveHandler((batch) -> Mono.delay(Duration.ofMillis(30))
					.doOnSubscribe((subscription) -> events.add("begin"))
					.doOnNext((tick) -> events.add("end"))
					.then())
				.build()) {
				assertThat(feed.runOnce().delivered()).isEqualTo(12);
			}
			assertThat(events).containsExactly("begin", "end", "begin", "end");
		}
	}

	@Test
	void aStreamGivesTheNextBatchAfterTheAcknowledgementOnly() {
		try (World world = World.of(NOON, ROWS)) {
			List<PendingBatch> open = new ArrayList<>();
			StepVerifier.create(world.feed().batchSize(5).flux(), 10)
				.assertNext(open::add)
				.expectNoEvent(Duration.ofMillis(100))
				.then(() -> open.get(0).refuse(new IllegalStateException("not yet")))
				.assertNext((again) -> {
					assertThat(again.batch().attestation().sequence()).isEqualTo(1);
					again.acknowledge();
				})
				.assertNext((second) -> assertThat(second.batch().attestation().sequence()).isEqualTo(2))
				.thenCancel()
				.verify(Duration.ofSeconds(20));
			untilFree(world);
			world.run((feed) -> feed);
			assertThat(world.collected.ids()).containsExactlyElementsOf(Rows.ids(ROWS).subList(5, 12));
		}
	}

	@Test
	void aStreamEndsWithTheReasonIfTheFeedStops() {
		try (World world = World.of(NOON, ROWS)) {
			StepVerifier.create(world.feed().maxAttempts(1).flux())
				.assertNext((batch) -> batch.refuse(new IllegalStateException("never")))
				.expectErrorSatisfies((failure) -> assertThat(failure).isInstanceOf(FeedStoppedException.class)
					.hasMessageContaining("refused"))
				.verify(Duration.ofSeconds(20));
		}
	}

	@Test
	void aStreamEndsWithTheReasonIfItsThreadIsInterruptedBySomebodyElse() {
		try (World world = World.of(NOON, ROWS)) {
			AtomicReference<Thread> thread = new AtomicReference<>();
			StepVerifier.create(world.feed().flux()).assertNext((batch) -> {
				thread.set(Thread.currentThread());
				batch.acknowledge();
			})
				.then(() -> await().until(() -> world.store.load("activities").orElseThrow().sequence() == 1))
				.then(() -> thread.get().interrupt())
				.expectErrorSatisfies((failure) -> assertThat(failure).isInstanceOf(FeedStoppedException.class)
					.hasMessageContaining("interrupted"))
				.verify(Duration.ofSeconds(20));
		}
	}

	@Test
	void settingsOutOfRangeAreRefused() {
		try (World world = World.of(NOON, ROWS)) {
			ActivityFeedBuilder feed = world.feed();
			assertThatIllegalStateException().isThrownBy(feed::build);
			assertThatIllegalArgumentException().isThrownBy(() -> feed.pageSize(5001));
			assertThatIllegalArgumentException().isThrownBy(() -> feed.batchSize(0));
			assertThatIllegalArgumentException().isThrownBy(() -> feed.pollInterval(Duration.ZERO));
			assertThatIllegalArgumentException().isThrownBy(() -> feed.overlap(Duration.ofSeconds(-1)));
			assertThatIllegalArgumentException().isThrownBy(() -> feed.name("a b"));
			assertThatIllegalArgumentException().isThrownBy(() -> feed.owner(" "));
			assertThatIllegalArgumentException().isThrownBy(() -> feed.maxAttempts(0));
			assertThatIllegalArgumentException()
				.isThrownBy(() -> feed.backoff(Duration.ofSeconds(2), Duration.ofSeconds(1)));
			assertThatIllegalStateException().isThrownBy(() -> feed.handler(world.collected)
				.reconciliation(Duration.ofHours(1), Duration.ofSeconds(9))
				.build());
			assertThatIllegalStateException().isThrownBy(feed::flux);
		}
	}

	private static World noisy() {
		World world = new World(NOON, ActivityDataSet.of(List.of()), (simulator) -> simulator.accessRecords(true));
		world.simulator.publish("{\"id\":\"activity_stranger\",\"type\":\"compliance_api_accessed\",\"created_at\":\""
				+ NOON.plusSeconds(45) + "\",\"request_id\":\"req_stranger\"}");
		return world;
	}

	/** Each cycle in a process of its own. */
	private static void follow(World world, UnaryOperator<ActivityFeedBuilder> more) {
		for (int cycle = 0; cycle < 20; cycle++) {
			world.run((feed) -> more.apply(feed.start(FeedStart.at(NOON.minusSeconds(60)))));
			world.clock.advance(Duration.ofSeconds(30));
		}
	}

	private static List<String> requestIds(World world) {
		return world.simulator.requests().stream().map(RecordedRequest::requestId).toList();
	}

	private static void untilFree(World world) {
		await().until(() -> world.store.leaseOwner("activities") == null);
	}

}
