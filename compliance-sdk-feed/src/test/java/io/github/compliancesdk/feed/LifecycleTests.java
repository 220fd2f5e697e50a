package io.github.compliancesdk.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

import io.github.compliancesdk.error.AuthenticationException;
import io.github.compliancesdk.feed.checkpoint.Checkpoint;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.checkpoint.Lease;
import io.github.compliancesdk.feed.checkpoint.Segment;
import io.github.compliancesdk.feed.jdbc.JdbcCheckpointStore;
import io.github.compliancesdk.feed.support.BreakableCheckpointStore;
import io.github.compliancesdk.feed.support.Collected;
import io.github.compliancesdk.feed.support.MemoryCheckpointStore;
import io.github.compliancesdk.feed.support.Rows;
import io.github.compliancesdk.feed.support.World;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.SimulatedClock;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;
import reactor.test.scheduler.VirtualTimeScheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

/**
 * Feeds that follow on their own thread: starting, stopping, sharing a checkpoint,
 * getting over failures.
 */
@Timeout(60)
@SuppressWarnings("try")
class LifecycleTests {

	private static final Instant NOON = World.DAY.plus(Duration.ofHours(12));

	private static final List<String> ROWS = Rows.tie("activity_", 12, World.DAY.plusSeconds(5));

	@Test
	void aStartedFeedDeliversWhatComesAndEndsWithItsBatch() {
		try (World world = World.of(NOON, ROWS); ActivityFeed feed = following(world, "one")) {
			feed.start();
			feed.start();
			until(() -> world.collected.ids().size() == 12);
			until(() -> feed.status().state() == FeedState.ACTIVE);
			world.simulator.publish(Rows.row("activity_new", NOON));
			world.clock.advance(Duration.ofMinutes(2));
			until(() -> world.collected.ids().size() == 13);
			assertThatIllegalStateException().isThrownBy(feed::runOnce);
			feed.close();
			feed.close();
			assertThat(feed.status().state()).isEqualTo(FeedState.STOPPED);
			assertThat(feed.failure()).isNull();
			assertThat(world.store.leaseOwner("activities")).isNull();
			assertThat(feed.status().lag()).isEqualTo(Duration.ofSeconds(60));
		}
	}

	@Test
	void aClosedFeedStartsAgainWhereItWas() {
		try (World world = World.of(NOON, ROWS); ActivityFeed feed = following(world, "one")) {
			feed.start();
			until(() -> world.collected.ids().size() == 12);
			feed.close();
			assertThatIllegalStateException().isThrownBy(feed::runOnce);
			world.simulator.publish(Rows.row("activity_new", NOON));
			world.clock.advance(Duration.ofMinutes(2));
			feed.start();
			until(() -> world.collected.ids().size() == 13);
		}
	}

	@Test
	void aHandlerThatHangsIsInterruptedAndItsBatchComesAgain() throws Exception {
		try (World world = World.of(NOON, ROWS)) {
			CountDownLatch hanging = new CountDownLatch(1);
			CountDownLatch never = new CountDownLatch(1);
			try (ActivityFeed feed = world.feed().shutdownTimeout(Duration.ofMillis(50)).handler((batch) -> {
				hanging.countDown();
				never.await();
			}).build()) {
				feed.start();
				assertThat(hanging.await(20, TimeUnit.SECONDS)).isTrue();
			}
			world.run((feed) -> feed);
			assertThat(world.collected.ids()).hasSize(12).doesNotHaveDuplicates();
		}
	}

	@Test
	void aPausedFeedReadsNothingAndKeepsTheCheckpoint() {
		try (World world = World.of(NOON, ROWS); ActivityFeed feed = following(world, "one")) {
			feed.start();
			until(() -> world.collected.ids().size() == 12);
			feed.pause();
			until(() -> feed.status().state() == FeedState.PAUSED);
			long requests = world.simulator.requestCount();
			world.simulator.publish(Rows.row("activity_new", NOON));
			world.clock.advance(Duration.ofMinutes(2));
			until(() -> "one".equals(world.store.leaseOwner("activities")));
			stays(() -> world.simulator.requestCount() == requests && world.collected.ids().size() == 12);
			feed.resume();
			until(() -> world.collected.ids().size() == 13);
		}
	}

	@Test
	void aFeedIsRewoundWhileItFollowsAndWhileItIsPaused() {
		try (World world = World.of(NOON, ROWS); ActivityFeed feed = following(world, "one")) {
			feed.start();
			until(() -> world.collected.ids().size() == 12);
			feed.rewind(World.DAY);
			until(() -> world.collected.ids().size() == 24);
			feed.pause();
			until(() -> feed.status().state() == FeedState.PAUSED);
			feed.rewind(World.DAY);
			feed.resume();
			until(() -> world.collected.ids().size() == 36);
		}
	}

	@Test
	void theSecondFeedOnACheckpointStandsByAndTakesOverWhenTheFirstCloses() {
		try (World world = World.of(NOON, ROWS);
				ActivityFeed first = following(world, "one");
				ActivityFeed second = following(world, "two")) {
			first.start();
			until(() -> world.collected.ids().size() == 12);
			second.start();
			until(() -> second.status().state() == FeedState.STANDBY);
			world.simulator.publish(Rows.row("activity_new", NOON));
			first.close();
			world.clock.advance(Duration.ofMinutes(2));
			until(() -> second.status().delivered() == 1);
			assertThat(world.collected.ids()).hasSize(13).doesNotHaveDuplicates();
		}
	}

	@Test
	void aFeedTakesOverWhenTheLeaseOfAProcessThatDiedEnds() {
		try (World world = World.of(NOON, ROWS); ActivityFeed feed = following(world, "two")) {
			world.store.tryAcquire("activities", "dead", Duration.ofSeconds(30)).orElseThrow();
			feed.start();
			until(() -> feed.status().state() == FeedState.STANDBY);
			stays(() -> feed.status().state() == FeedState.STANDBY && world.collected.ids().isEmpty());
			world.clock.advance(Duration.ofSeconds(31));
			until(() -> world.collected.ids().size() == 12);
			assertThat(world.store.leaseOwner("activities")).isEqualTo("two");
		}
	}

	@Test
	void aFeedThatStandsByIsNeitherPausedNorRewoundAndSaysWhere() {
		try (World world = World.of(NOON, ROWS); ActivityFeed feed = following(world, "two")) {
			world.store.tryAcquire("activities", "one", Duration.ofSeconds(30)).orElseThrow();
			feed.start();
			until(() -> feed.status().state() == FeedState.STANDBY);
			assertThatIllegalStateException().isThrownBy(feed::pause)
				.withMessage("Feed 'activities' stands by here: one has the checkpoint");
			assertThatIllegalStateException().isThrownBy(() -> feed.rewind(World.DAY))
				.withMessageContaining("one has the checkpoint");
			feed.resume();
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aFeedThatWasPausedOrRewoundBeforeItStandsByAsksForTheCheckpointNowAndThen(boolean pause) {
		VirtualTimeScheduler time = VirtualTimeScheduler.create();
		MemoryCheckpointStore memory = new MemoryCheckpointStore(new SimulatedClock(NOON));
		BreakableCheckpointStore store = new BreakableCheckpointStore(memory);
		memory.tryAcquire("activities", "one", Duration.ofSeconds(30)).orElseThrow();
		try (World world = new World(NOON, ActivityDataSet.of(ROWS), UnaryOperator.identity(), store, Duration.ZERO);
				ActivityFeed feed = world.feed().owner("two").scheduler(time).handler(world.collected).build()) {
			if (pause) {
				feed.pause();
			}
			else {
				feed.rewind(World.DAY);
			}
			feed.start();
			until(() -> feed.status().state() == FeedState.STANDBY);
			stays(() -> store.acquisitions.get() == 1);
			time.advanceTimeBy(Duration.ofSeconds(10));
			until(() -> store.acquisitions.get() == 2);
			stays(() -> store.acquisitions.get() == 2);
		}
	}

	@Test
	void aRewindThatFailsWaitsBeforeItIsTriedAgain() {
		VirtualTimeScheduler time = VirtualTimeScheduler.create();
		BreakableCheckpointStore store = new BreakableCheckpointStore(new MemoryCheckpointStore());
		try (World world = new World(NOON, ActivityDataSet.of(ROWS), UnaryOperator.identity(), store, Duration.ZERO);
				ActivityFeed feed = world.feed()
					.scheduler(time)
					.backoff(Duration.ofSeconds(8), Duration.ofSeconds(8))
					.handler(world.collected)
					.build()) {
			feed.start();
			until(() -> world.collected.ids().size() == 12 && feed.status().state() == FeedState.ACTIVE);
			store.away = true;
			feed.rewind(World.DAY);
			until(() -> feed.status().consecutiveFailures() > 0);
			long failures = feed.status().failures();
			stays(() -> feed.status().failures() == failures);
			store.away = false;
			time.advanceTimeBy(Duration.ofSeconds(8));
			until(() -> world.collected.ids().size() == 24);
		}
	}

	@Test
	void aFeedWhoseThreadIsInterruptedBySomebodyElseSaysSo() {
		AtomicReference<Thread> thread = new AtomicReference<>();
		try (World world = World.of(NOON, ROWS); ActivityFeed feed = world.feed().handler((batch) -> {
			thread.set(Thread.currentThread());
			world.collected.handle(batch);
		}).build()) {
			feed.start();
			until(() -> world.collected.ids().size() == 12 && feed.status().state() == FeedState.ACTIVE);
			thread.get().interrupt();
			until(() -> feed.status().state() == FeedState.STOPPED);
			assertThat(feed.failure()).hasMessageContaining("interrupted");
			assertThat(feed.status().failures()).isPositive();
			feed.start();
			until(() -> feed.status().state() == FeedState.ACTIVE);
			assertThat(feed.failure()).isNull();
		}
	}

	@Test
	void aFeedWhoseThreadIsInterruptedWhileItWaitsAfterAFailureSaysSoToo() {
		AtomicReference<Thread> thread = new AtomicReference<>();
		try (World world = World.of(NOON, ROWS);
				ActivityFeed feed = world.feed()
					.pollInterval(Duration.ofMillis(5))
					.backoff(Duration.ofHours(1), Duration.ofHours(1))
					.handler((batch) -> thread.set(Thread.currentThread()))
					.build()) {
			feed.start();
			until(() -> thread.get() != null);
			world.simulator.faults(FaultPlan.always(Fault.deterministicServerError()));
			until(() -> feed.status().failures() == 1);
			thread.get().interrupt();
			until(() -> feed.status().state() == FeedState.STOPPED);
			assertThat(feed.failure()).hasMessageContaining("interrupted");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aHandlerThatIsInterruptedByItsOwnDoingHasFailed(boolean flagOnly) {
		AtomicInteger calls = new AtomicInteger();
		try (World world = World.of(NOON, ROWS);
				ActivityFeed feed = world.feed().pollInterval(Duration.ofMillis(5)).handler((batch) -> {
					if (calls.incrementAndGet() == 1) {
						if (flagOnly) {
							Thread.currentThread().interrupt();
							throw new IllegalStateException("interrupted");
						}
						throw new InterruptedException("of another thread");
					}
					world.collected.handle(batch);
				}).build()) {
			feed.start();
			until(() -> world.collected.ids().size() == 12 && feed.status().state() == FeedState.ACTIVE);
			assertThat(feed.status().failures()).isEqualTo(1);
		}
	}

	@Test
	void aHandlerThatLeavesTheFlagOfAnInterruptDoesNotEndTheFeed() {
		try (World world = World.of(NOON, ROWS);
				ActivityFeed feed = world.feed().pollInterval(Duration.ofMillis(5)).batchSize(5).handler((batch) -> {
					world.collected.handle(batch);
					Thread.currentThread().interrupt();
				}).build()) {
			feed.start();
			until(() -> world.collected.ids().size() == 12 && feed.status().state() == FeedState.ACTIVE);
			assertThat(feed.failure()).isNull();
		}
	}

	@Test
	void aRewindBeforeTheFirstReadingChangesNothing() {
		try (World world = World.of(NOON, ROWS); ActivityFeed feed = following(world, "one")) {
			feed.pause();
			feed.rewind(World.DAY);
			feed.start();
			until(() -> feed.status().state() == FeedState.PAUSED);
			feed.resume();
			until(() -> world.collected.ids().size() == 12);
		}
	}

	@Test
	void theSecondFeedFailsWithAnExplanationWhereThatIsConfigured() {
		try (World world = World.of(NOON, ROWS); ActivityFeed first = following(world, "one")) {
			first.start();
			until(() -> world.collected.ids().size() == 12);
			assertThatExceptionOfType(FeedStoppedException.class)
				.isThrownBy(() -> world.run((feed) -> feed.owner("two").whenLeased(WhenLeased.FAIL)))
				.withMessageContaining("one has the checkpoint");
			try (ActivityFeed second = world.feed().owner("two").handler(world.collected).build()) {
				assertThat(second.runOnce().state()).isEqualTo(FeedState.STANDBY);
			}
			try (ActivityFeed third = world.feed()
				.owner("three")
				.whenLeased(WhenLeased.FAIL)
				.handler(world.collected)
				.build()) {
				third.start();
				until(() -> third.status().state() == FeedState.STOPPED);
				assertThat(third.failure()).hasMessageContaining("one has the checkpoint");
			}
		}
	}

	@Test
	void aFeedThatWasSuspendedCannotSaveBehindTheOneThatTookOver() throws Exception {
		MemoryCheckpointStore store = new MemoryCheckpointStore();
		try (World world = new World(NOON, ActivityDataSet.of(ROWS), UnaryOperator.identity(), store, Duration.ZERO)) {
			CountDownLatch suspended = new CountDownLatch(1);
			CountDownLatch goOn = new CountDownLatch(1);
			AtomicInteger calls = new AtomicInteger();
			try (ActivityFeed first = world.feed().owner("one").leaseDuration(Duration.ofHours(1)).handler((batch) -> {
				calls.incrementAndGet();
				suspended.countDown();
				goOn.await();
			}).build()) {
				first.start();
				assertThat(suspended.await(20, TimeUnit.SECONDS)).isTrue();
				// somebody takes the lease as if it had ended
				Lease taken = store.tryAcquire("activities", "one", Duration.ofMinutes(1)).orElseThrow();
				Checkpoint newer = Checkpoint.startingAt("everything", NOON, NOON);
				store.save(taken, new Checkpoint(100, 0, newer.filter(), NOON, NOON, NOON, NOON,
						NOON.plus(Duration.ofDays(1)), null, List.of(), List.of()), List.of());
				goOn.countDown();
				until(() -> first.status().watermark() != null && NOON.equals(first.status().watermark()));
				assertThat(store.load("activities").orElseThrow().watermark()).isEqualTo(NOON);
				assertThat(calls).hasValue(1);
			}
		}
	}

	@Test
	void aFailingServerIsAskedAgainAndNothingIsLost() {
		try (World world = World.of(NOON, ROWS); ActivityFeed feed = following(world, "one")) {
			world.simulator.faults(FaultPlan.always(Fault.deterministicServerError()));
			feed.start();
			until(() -> feed.status().consecutiveFailures() > 3);
			assertThat(feed.status().lastError()).endsWith("ServerException");
			world.simulator.faults(FaultPlan.none());
			until(() -> world.collected.ids().size() == 12);
			until(() -> feed.status().consecutiveFailures() == 0);
		}
	}

	@Test
	void aReconciliationThatFailsIsCountedAndWaitsWhileTheFeedGoesOn() {
		VirtualTimeScheduler time = VirtualTimeScheduler.create();
		BreakableCheckpointStore store = new BreakableCheckpointStore(new MemoryCheckpointStore());
		try (World world = new World(NOON, ActivityDataSet.of(ROWS), UnaryOperator.identity(), store, Duration.ZERO);
				ActivityFeed feed = world.feed()
					.scheduler(time)
					.pollInterval(Duration.ofSeconds(30))
					.backoff(Duration.ofSeconds(1), Duration.ofSeconds(60))
					.handler(world.collected)
					.build()) {
			feed.start();
			until(() -> world.collected.ids().size() == 12 && NOON.minusSeconds(60).equals(feed.status().watermark()));
			world.clock.advance(Duration.ofHours(7));
			store.unreadableBefore = NOON;
			world.simulator.publish(Rows.row("activity_0", World.DAY.plusSeconds(5)));
			long before = world.simulator.requestCount();
			for (int cycle = 1; cycle <= 20; cycle++) {
				Instant due = world.clock.instant().minusSeconds(60);
				time.advanceTimeBy(Duration.ofSeconds(30));
				until(() -> due.equals(feed.status().watermark()));
				world.clock.advance(Duration.ofSeconds(30));
			}
			until(() -> feed.status().consecutiveFailures() >= 10);
			// one for each cycle, one for each attempt of the reconciliation
			assertThat(feed.status().consecutiveFailures()).isBetween(10L, 16L);
			assertThat(world.simulator.requestCount() - before).isBetween(30L, 40L);
			assertThat(feed.status().state()).isEqualTo(FeedState.ACTIVE);
			store.unreadableBefore = Instant.MIN;
			time.advanceTimeBy(Duration.ofSeconds(60));
			until(() -> feed.status().reconciled() == 1);
			until(() -> feed.status().consecutiveFailures() == 0);
		}
	}

	@Test
	void aRefusedKeyIsTriedAgainSoThatANewOneNeedsNoRestart() {
		try (World world = World.of(NOON, ROWS); ActivityFeed feed = following(world, "one")) {
			world.simulator.faults(FaultPlan.always(Fault.status(401, Map.of(),
					"{\"error\":{\"type\":\"authentication_error\",\"message\":\"invalid x-api-key\"}}")));
			feed.start();
			until(() -> feed.status().failures() > 1);
			assertThat(feed.status().lastError()).isEqualTo(AuthenticationException.class.getName());
			world.simulator.faults(FaultPlan.none());
			until(() -> world.collected.ids().size() == 12);
		}
	}

	@Test
	void aStoreThatFailsNowAndThenCostsNoActivity() {
		ActivityDataSet data = ActivityDataSet.generated(11, 2_000, World.DAY, World.DAY.plus(Duration.ofHours(11)));
		FailingStore store = new FailingStore();
		try (World world = new World(NOON, data, UnaryOperator.identity(), store, Duration.ZERO);
				ActivityFeed feed = world.feed()
					.pageSize(100)
					.pollInterval(Duration.ofMillis(5))
					.handler(world.collected)
					.build()) {
			feed.start();
			until(() -> NOON.minusSeconds(60).equals(feed.status().watermark()));
			assertThat(world.collected.ids()).containsAll(Rows.ids(data));
			assertThat(store.failures).hasPositiveValue();
			assertThat(feed.status().failures()).isPositive();
		}
	}

	@Test
	void aBatchWhoseTransactionCannotBeCommittedGoesToTheDeadLetterHandler() {
		JdbcConnectionPool pool = database("commit");
		JdbcTemplate jdbc = new JdbcTemplate(pool);
		PlatformTransactionManager transactions = new JdbcTransactionManager(pool);
		TransactionTemplate inner = new TransactionTemplate(transactions);
		Collected dead = new Collected();
		try (World world = new World(NOON, ActivityDataSet.of(ROWS), UnaryOperator.identity(),
				new JdbcCheckpointStore(pool, transactions), Duration.ZERO);
				ActivityFeed feed = world.feed().maxAttempts(3).deadLetterHandler((batch, cause) -> {
					assertThat(cause).isInstanceOf(UnexpectedRollbackException.class);
					dead.handle(batch);
				}).handler((batch) -> {
					world.collected.handle(batch);
					try {
						inner.executeWithoutResult((status) -> jdbc.update("INSERT INTO nowhere VALUES (1)"));
					}
					catch (DataAccessException ex) {
						// swallowed, but the transaction can only be rolled back
					}
				}).build()) {
			FeedStatus status = feed.runOnce();
			assertThat(status.deadLettered()).isEqualTo(1);
			assertThat(status.failures()).isEqualTo(3);
			assertThat(status.lastError()).isEqualTo(UnexpectedRollbackException.class.getName());
			assertThat(world.collected.ids()).hasSize(36);
			assertThat(dead.ids()).containsExactlyElementsOf(Rows.ids(ROWS));
		}
		finally {
			pool.dispose();
		}
	}

	@Test
	void aBatchWhoseSaveIsRefusedStopsTheFeedWithoutADeadLetterHandler() {
		MemoryCheckpointStore memory = new MemoryCheckpointStore();
		CheckpointStore store = new BreakableCheckpointStore(memory) {

			@Override
			public void save(Lease lease, Checkpoint checkpoint, List<Segment> segments) {
				if (!segments.isEmpty()) {
					throw new IllegalStateException("The transaction is aborted");
				}
				super.save(lease, checkpoint, segments);
			}

			@Override
			public boolean isTransactional() {
				return true;
			}

		};
		try (World world = new World(NOON, ActivityDataSet.of(ROWS), UnaryOperator.identity(), store, Duration.ZERO)) {
			assertThatExceptionOfType(FeedStoppedException.class)
				.isThrownBy(() -> world.run((feed) -> feed.maxAttempts(3)))
				.havingCause()
				.withMessage("The transaction is aborted");
			assertThat(world.collected.batches()).hasSize(3);
		}
	}

	@Test
	void aStoreWithoutTransactionsThatIsFullIsWaitedFor() {
		AtomicBoolean full = new AtomicBoolean(true);
		CheckpointStore store = new BreakableCheckpointStore(new MemoryCheckpointStore()) {

			@Override
			public void save(Lease lease, Checkpoint checkpoint, List<Segment> segments) {
				if (full.get() && !segments.isEmpty()) {
					throw new UncheckedIOException(new IOException("No space left on device"));
				}
				super.save(lease, checkpoint, segments);
			}

		};
		try (World world = new World(NOON, ActivityDataSet.of(ROWS), UnaryOperator.identity(), store, Duration.ZERO);
				ActivityFeed feed = world.feed().maxAttempts(2).handler(world.collected).build()) {
			feed.start();
			until(() -> feed.status().consecutiveFailures() > 5);
			assertThat(feed.status().state()).isNotEqualTo(FeedState.STOPPED);
			full.set(false);
			until(() -> feed.status().delivered() == 12);
			assertThat(feed.status().deadLettered()).isZero();
		}
	}

	@Test
	void aStoreThatIsAwayStopsNoFeedHoweverOftenABatchCannotBeSaved() {
		BreakableCheckpointStore store = new BreakableCheckpointStore(new MemoryCheckpointStore());
		try (World world = new World(NOON, ActivityDataSet.of(ROWS), UnaryOperator.identity(), store, Duration.ZERO);
				ActivityFeed feed = world.feed().maxAttempts(2).handler((batch) -> {
					store.away = world.collected.batches().isEmpty();
					world.collected.handle(batch);
				}).build()) {
			feed.start();
			until(() -> feed.status().consecutiveFailures() > 5);
			assertThat(feed.status().state()).isNotEqualTo(FeedState.STOPPED);
			store.away = false;
			until(() -> feed.status().delivered() == 12);
			assertThat(world.collected.batches()).hasSize(2);
		}
	}

	@Test
	void inOneDatabaseEachActivityHasItsEffectExactlyOnce() {
		ActivityDataSet data = ActivityDataSet.generated(12, 1_000, World.DAY, World.DAY.plus(Duration.ofHours(11)));
		JdbcConnectionPool pool = database("once");
		JdbcTemplate jdbc = new JdbcTemplate(pool);
		jdbc.execute("CREATE TABLE sink (id VARCHAR(100) PRIMARY KEY)");
		try (World world = new World(NOON, data, UnaryOperator.identity(), new JdbcCheckpointStore(pool),
				Duration.ZERO)) {
			AtomicInteger calls = new AtomicInteger();
			world.run((batch) -> {
				List<Object[]> rows = new ArrayList<>();
				batch.activities().forEach((activity) -> rows.add(new Object[] { activity.id() }));
				jdbc.batchUpdate("INSERT INTO sink VALUES (?)", rows);
				if (calls.incrementAndGet() % 3 == 1) {
					throw new IllegalStateException("after its work");
				}
			}, (feed) -> feed.pageSize(50));
			assertThat(jdbc.queryForList("SELECT id FROM sink", String.class))
				.containsExactlyInAnyOrderElementsOf(Rows.ids(data));
			assertThat(calls.get()).isGreaterThan(25);
		}
		finally {
			pool.dispose();
		}
	}

	private static JdbcConnectionPool database(String name) {
		JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
		new ResourceDatabasePopulator(
				new ClassPathResource("io/github/compliancesdk/feed/schema/h2/V1__compliance_feed.sql"))
			.execute(pool);
		return pool;
	}

	private static ActivityFeed following(World world, String owner) {
		return world.feed()
			.owner(owner)
			.pollInterval(Duration.ofMillis(5))
			.leaseDuration(Duration.ofMillis(300))
			.handler(world.collected)
			.build();
	}

	private static void until(BooleanSupplier condition) {
		await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(5)).until(condition::getAsBoolean);
	}

	/** Over many poll intervals. */
	private static void stays(BooleanSupplier condition) {
		await().pollInterval(Duration.ofMillis(5)).during(Duration.ofMillis(250)).until(condition::getAsBoolean);
	}

	/** Saves fail before they happen and, worse, after. */
	private static final class FailingStore implements CheckpointStore {

		private final MemoryCheckpointStore memory = new MemoryCheckpointStore();

		private final AtomicInteger saves = new AtomicInteger();

		private final AtomicInteger failures = new AtomicInteger();

		@Override
		public Optional<Lease> tryAcquire(String feed, String owner, Duration duration) {
			return this.memory.tryAcquire(feed, owner, duration);
		}

		@Override
		public String leaseOwner(String feed) {
			return this.memory.leaseOwner(feed);
		}

		@Override
		public void renew(Lease lease, Duration duration) {
			this.memory.renew(lease, duration);
		}

		@Override
		public void release(Lease lease) {
			this.memory.release(lease);
		}

		@Override
		public Optional<Checkpoint> load(String feed) {
			return this.memory.load(feed);
		}

		@Override
		public void save(Lease lease, Checkpoint checkpoint, List<Segment> segments) {
			int number = this.saves.incrementAndGet();
			if (number % 7 == 3) {
				fail();
			}
			this.memory.save(lease, checkpoint, segments);
			if (number % 7 == 5) {
				fail();
			}
		}

		private void fail() {
			this.failures.incrementAndGet();
			throw new IllegalStateException("The store is away");
		}

		@Override
		public void segments(String feed, Instant from, Instant to, Consumer<? super Segment> visitor) {
			this.memory.segments(feed, from, to, visitor);
		}

		@Override
		public List<String> requestIds(String feed, Instant from, Instant to) {
			return this.memory.requestIds(feed, from, to);
		}

		@Override
		public int prune(Lease lease, Instant endedBefore, Instant readBefore) {
			return this.memory.prune(lease, endedBefore, readBefore);
		}

	}

}
