package io.github.compliancesdk.feed.checkpoint;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What every store has to do. Published as a test-jar: extend it to test a store of your
 * own.
 */
public abstract class CheckpointStoreContract {

	private static final String FEED = "feed";

	private static final Duration LONG = Duration.ofMinutes(10);

	private static final Instant T = Instant.parse("2026-11-02T00:00:00Z");

	/**
	 * The store, on a medium that is empty before each test.
	 * @return a store on the same medium each time
	 */
	protected abstract CheckpointStore store();

	/**
	 * The store as another process has it.
	 * @return a store on the same medium
	 */
	protected abstract CheckpointStore otherStore();

	/**
	 * Lets some time of the store pass, however little: it is called again until a lease
	 * of a millisecond has ended.
	 */
	protected abstract void passTime();

	@Test
	void aFeedThatWasNeverSavedHasNoCheckpoint() {
		assertThat(store().load(FEED)).isEmpty();
		assertThat(store().leaseOwner(FEED)).isNull();
		assertThat(segments(store(), Instant.EPOCH, T)).isEmpty();
		assertThat(store().requestIds(FEED, Instant.EPOCH, T)).isEmpty();
	}

	@Test
	void whatWasSavedIsReadByAnotherProcess() {
		Lease lease = acquire(store(), "one", LONG);
		Checkpoint saved = new Checkpoint(3, 1, "types: ä\\n = b; c", T.plusNanos(1), T, T.minusSeconds(1),
				T.plusSeconds(1), T.plusSeconds(2), new Checkpoint.Reconciliation(T, T.plusSeconds(3), T),
				List.of(new Checkpoint.Rewind(T, 1)), List.of("req_1", "req_2"));
		Segment segment = segment(1, T, T.plusNanos(1));
		store().save(lease, saved, List.of(segment));
		assertThat(otherStore().load(FEED)).contains(saved);
		assertThat(segments(otherStore(), T, T.plusNanos(1))).containsExactly(segment);
		assertThat(otherStore().requestIds(FEED, T, T.plusNanos(2))).containsExactly("req_1", "req_2");
		assertThat(otherStore().requestIds(FEED, T.plusNanos(2), T.plusSeconds(9))).isEmpty();
		assertThat(store().load("another")).isEmpty();
	}

	@Test
	void segmentsAreFoundByTheStretchTheyCoverWhichEndsBeforeItsEnd() {
		Lease lease = acquire(store(), "one", LONG);
		Segment first = segment(1, Instant.EPOCH, T);
		Segment second = segment(2, T, T.plusSeconds(10));
		store().save(lease, checkpoint(1), List.of(first, second));
		Segment inside = segment(3, T.plusSeconds(4), T.plusSeconds(5));
		store().save(lease, checkpoint(2), List.of(inside));
		assertThat(segments(store(), T.minusNanos(1), T)).containsExactly(first);
		assertThat(segments(store(), T, T.plusNanos(1))).containsExactly(second);
		assertThat(segments(store(), T.minusSeconds(1), T.plusSeconds(5))).containsExactly(first, second, inside);
		assertThat(segments(store(), T.plusSeconds(5), T.plusSeconds(10))).containsExactly(second);
		assertThat(segments(store(), T.plusSeconds(10), T.plusSeconds(20))).isEmpty();
	}

	@Test
	void theSecondProcessWaitsUntilTheLeaseOfTheFirstEnds() {
		acquire(store(), "one", LONG);
		assertThat(otherStore().tryAcquire(FEED, "two", LONG)).isEmpty();
		assertThat(otherStore().leaseOwner(FEED)).isEqualTo("one");
		assertThat(otherStore().tryAcquire("another", "two", LONG)).isPresent();
	}

	@Test
	void aLeaseThatEndedIsTakenOverWithAHigherToken() {
		Lease old = acquire(store(), "one", Duration.ofMillis(1));
		Lease taken = takeOver("two");
		assertThat(taken.token()).isGreaterThan(old.token());
		assertThat(otherStore().leaseOwner(FEED)).isEqualTo("two");
		assertThatExceptionOfType(LeaseLostException.class).isThrownBy(() -> store().renew(old, LONG));
	}

	@Test
	void aLeaseThatIsRenewedDoesNotEnd() {
		Lease lease = acquire(store(), "one", Duration.ofMillis(1));
		store().renew(lease, LONG);
		passTime();
		assertThat(otherStore().tryAcquire(FEED, "two", LONG)).isEmpty();
	}

	@Test
	void aLeaseThatEndedIsStillGoodWhileNobodyElseWantsIt() {
		Lease lease = acquire(store(), "one", Duration.ofMillis(1));
		passTime();
		store().save(lease, checkpoint(1), List.of());
		store().renew(lease, LONG);
		assertThat(otherStore().tryAcquire(FEED, "two", LONG)).isEmpty();
	}

	@Test
	void aLeaseThatIsGivenBackIsFreeAtOnceAndSavesNothingMore() {
		Lease lease = acquire(store(), "one", LONG);
		store().release(lease);
		assertThatExceptionOfType(LeaseLostException.class)
			.isThrownBy(() -> store().save(lease, checkpoint(1), List.of()));
		Lease next = acquire(otherStore(), "two", LONG);
		assertThat(next.token()).isGreaterThan(lease.token());
		store().release(lease);
		assertThat(otherStore().leaseOwner(FEED)).isEqualTo("two");
	}

	@Test
	void theSameOwnerGetsItsLeaseAgainWithAHigherToken() {
		Lease first = acquire(store(), "one", LONG);
		Lease second = acquire(store(), "one", LONG);
		assertThat(second.token()).isGreaterThan(first.token());
		assertThatExceptionOfType(LeaseLostException.class)
			.isThrownBy(() -> store().save(first, checkpoint(1), List.of()));
	}

	@Test
	void aProcessThatLostItsLeaseSavesNothing() {
		Lease old = acquire(store(), "one", Duration.ofMillis(1));
		store().save(old, checkpoint(1), List.of());
		Lease taken = takeOver("two");
		otherStore().save(taken, checkpoint(2), List.of(segment(1, T, T.plusSeconds(1))));
		assertThatExceptionOfType(LeaseLostException.class)
			.isThrownBy(() -> store().save(old, checkpoint(9), List.of(segment(2, T, T.plusSeconds(1)))));
		assertThatExceptionOfType(LeaseLostException.class)
			.isThrownBy(() -> store().prune(old, Instant.MAX, Instant.MAX));
		assertThat(store().load(FEED)).contains(checkpoint(2));
		assertThat(segments(store(), T, T.plusSeconds(1))).hasSize(1);
	}

	@Test
	void anOlderCheckpointNeverOverwritesANewerOne() {
		Lease lease = acquire(store(), "one", LONG);
		store().save(lease, checkpoint(5), List.of());
		for (long revision : new long[] { 4, 5 }) {
			assertThatExceptionOfType(LeaseLostException.class)
				.isThrownBy(() -> store().save(lease, checkpoint(revision), List.of(segment(1, T, T.plusSeconds(1)))));
		}
		assertThat(store().load(FEED)).contains(checkpoint(5));
		assertThat(segments(store(), T, T.plusSeconds(1))).isEmpty();
	}

	@Test
	void oneOfManyWhoAskAtOnceGetsTheLease() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			List<Callable<Optional<Lease>>> asking = new ArrayList<>();
			for (int i = 0; i < 8; i++) {
				String owner = "owner-" + i;
				CheckpointStore asked = (i % 2 == 0) ? store() : otherStore();
				asking.add(() -> asked.tryAcquire(FEED, owner, LONG));
			}
			int granted = 0;
			for (Future<Optional<Lease>> answer : threads.invokeAll(asking)) {
				granted += answer.get().isPresent() ? 1 : 0;
			}
			assertThat(granted).isEqualTo(1);
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void segmentsArePrunedWhenTheyAreOldEnoughInBothRespects() {
		Lease lease = acquire(store(), "one", LONG);
		List<Segment> added = new ArrayList<>();
		for (int i = 1; i <= 10; i++) {
			added.add(segment(i, T.plusSeconds(i), T.plusSeconds(i + 1)));
		}
		store().save(lease, checkpoint(1), added);
		assertThat(otherStore().prune(lease, T.plusSeconds(5), T)).isZero();
		assertThat(otherStore().prune(lease, T.plusSeconds(5), Instant.MAX)).isEqualTo(4);
		assertThat(segments(store(), T, T.plusSeconds(99))).containsExactlyElementsOf(added.subList(4, 10));
		Segment more = segment(11, T.plusSeconds(11), T.plusSeconds(12));
		store().save(lease, checkpoint(2), List.of(more));
		assertThat(segments(otherStore(), T.plusSeconds(10), T.plusSeconds(99))).containsExactly(added.get(9), more);
		assertThat(store().load(FEED)).contains(checkpoint(2));
	}

	@Test
	void aSegmentOfAPageIsKeptWhole() {
		List<IdHash> hashes = new ArrayList<>();
		for (int i = 0; i < 5000; i++) {
			hashes.add(IdHash.of("activity_" + i));
		}
		Lease lease = acquire(store(), "one", LONG);
		Segment segment = new Segment(1, Arrival.LATE, T, T.plusSeconds(1), T, 5000, 1, 2, 3, null, null, List.of(),
				"0".repeat(64), DeliveredIds.of(hashes));
		store().save(lease, checkpoint(1), List.of(segment));
		assertThat(segments(otherStore(), T, T.plusNanos(1))).containsExactly(segment);
	}

	private Lease takeOver(String owner) {
		Optional<Lease> lease = Optional.empty();
		long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
		while (lease.isEmpty() && System.nanoTime() < deadline) {
			passTime();
			lease = otherStore().tryAcquire(FEED, owner, LONG);
		}
		return lease.orElseThrow();
	}

	private static Lease acquire(CheckpointStore from, String owner, Duration duration) {
		return from.tryAcquire(FEED, owner, duration).orElseThrow();
	}

	private static Checkpoint checkpoint(long revision) {
		return new Checkpoint(revision, revision, "everything", T, T, T, T, T, null, List.of(), List.of());
	}

	private static Segment segment(long sequence, Instant from, Instant to) {
		return new Segment(sequence, Arrival.ON_TIME, from, to, T.plusNanos(1), 2, 0, 0, 0, "activity_1", "activity_2",
				List.of("req_1", "req_2"), "a".repeat(64),
				DeliveredIds.of(List.of(IdHash.of("activity_1"), IdHash.of("activity_2"))));
	}

	private static List<Segment> segments(CheckpointStore from, Instant start, Instant end) {
		List<Segment> found = new ArrayList<>();
		from.segments(FEED, start, end, found::add);
		return found;
	}

}
