package io.github.compliancesdk.internal.budget;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.github.compliancesdk.budget.RateLimitStatus;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.support.CycleLimiter;
import io.micrometer.observation.ObservationRegistry;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.test.scheduler.VirtualTimeScheduler;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PermitQueue} in virtual time: no sequence of answers, cancellations
 * and clock jumps makes it send too much or keeps it from sending.
 */
class PermitQueueTests {

	private static final long MINUTE = Duration.ofMinutes(1).toNanos();

	private static final Operation PLAIN = Operation.get("plain", "/plain", "a scope");

	private static final Operation REMOTE = Operation.get("remote", "/remote", "a scope").withOwnBudget("remote");

	private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

	private final PermitQueue queue = new PermitQueue(new CycleLimiter(600, this.time), Duration.ofHours(1), this.time,
			this::now, () -> 0, Integer.MAX_VALUE, ObservationRegistry.NOOP);

	private final List<Long> sent = new ArrayList<>();

	private final List<Permit> underWay = new ArrayList<>();

	@Property(tries = 200)
	void neverMoreThanTheLimitInAnyMinuteAndNeverNothingForLongerThanAWindow(@ForAll("steps") List<Step> steps) {
		// jqwik keeps one instance for all tries
		new PermitQueueTests().take(steps);
	}

	private void take(List<Step> steps) {
		List<Disposable> callers = new ArrayList<>();
		long lastProgress = 0;
		for (Step step : steps) {
			for (int i = 0; i < step.callers(); i++) {
				callers.add(this.queue.acquire(PLAIN).subscribe(this::sending));
			}
			callers.stream().limit(step.cancelled()).forEach(Disposable::dispose);
			long before = this.sent.size();
			for (int i = 0; i < step.answers() && !this.underWay.isEmpty(); i++) {
				Permit permit = this.underWay.remove(step.newestFirst() ? this.underWay.size() - 1 : 0);
				this.queue.answered(permit, step.status(), step.told(), Instant.EPOCH.plusSeconds(step.serverSecond()));
				this.queue.ended(permit);
			}
			this.time.advanceTimeBy(Duration.ofMillis(step.millis()));
			callers.removeIf(Disposable::isDisposed);
			if (this.sent.size() > before || callers.isEmpty()) {
				lastProgress = now();
			}
			// a window, the pause of a probe, and the cycle of the limiter
			assertThat(now() - lastProgress).isLessThanOrEqualTo(
					MINUTE + ServerBudget.PROBE_NANOS + Duration.ofMillis(step.millis() + 1_100).toNanos());
		}
		assertThat(mostInAMinute()).isLessThanOrEqualTo(600);
	}

	@Provide
	Arbitrary<List<Step>> steps() {
		Arbitrary<@Nullable Long> remaining = Arbitraries.longs().between(-5, 700).injectNull(0.1);
		Arbitrary<@Nullable Instant> reset = Arbitraries
			.oneOf(Arbitraries.longs().between(-600, 600).map(Instant.EPOCH::plusSeconds),
					Arbitraries.of(Instant.MIN, Instant.MAX, Instant.parse("2099-01-01T00:00:00Z")))
			.injectNull(0.1);
		Arbitrary<RateLimitStatus> told = Combinators.combine(remaining, reset)
			.as((left, end) -> new RateLimitStatus(600L, left, end));
		return Combinators
			.combine(Arbitraries.integers().between(0, 200), Arbitraries.integers().between(0, 50),
					Arbitraries.integers().between(0, 200), Arbitraries.of(true, false), told.injectNull(0.2),
					Arbitraries.of(200, 200, 200, 429, 503), Arbitraries.integers().between(-300, 300),
					Arbitraries.integers().between(0, 20_000))
			.as(Step::new)
			.list()
			.ofMinSize(1)
			.ofMaxSize(40);
	}

	@Test
	void callersAreServedInOrder() {
		List<Integer> served = new ArrayList<>();
		for (int i = 0; i < 35; i++) {
			int caller = i;
			this.queue.acquire(PLAIN).subscribe((permit) -> served.add(caller));
		}
		assertThat(served).hasSize(10);
		this.time.advanceTimeBy(Duration.ofSeconds(4));
		assertThat(served).hasSize(35).isSorted();
	}

	@Test
	void aRefusalOfASecondBudgetSlowsItsOperationsExponentiallyAndNoOthers() {
		long pause = 1;
		Permit permit = take(REMOTE);
		for (int refusal = 0; refusal < 8; refusal++) {
			this.queue.answered(permit, 429, new RateLimitStatus(600L, 500L, null), Instant.EPOCH);
			this.queue.ended(permit);
			List<Permit> remote = new ArrayList<>();
			this.queue.acquire(REMOTE).subscribe(remote::add);
			assertThat(take(PLAIN)).isNotNull();
			this.time.advanceTimeBy(Duration.ofSeconds(pause).minusMillis(10));
			assertThat(remote).as("after refusal %d", refusal).isEmpty();
			this.time.advanceTimeBy(Duration.ofMillis(20));
			assertThat(remote).as("after refusal %d", refusal).hasSize(1);
			permit = remote.get(0);
			pause = Math.min(60, pause * 2);
		}
		this.queue.answered(permit, 200, null, Instant.EPOCH);
		assertThat(take(REMOTE)).isNotNull();
	}

	@Test
	void refusalsOfRequestsThatWereOnTheirWayCountOnce() {
		Permit first = take(REMOTE);
		Permit second = take(REMOTE);
		Permit third = take(REMOTE);
		for (Permit permit : List.of(first, second, third)) {
			this.queue.answered(permit, 429, null, Instant.EPOCH);
			this.queue.ended(permit);
		}
		List<Permit> remote = new ArrayList<>();
		this.queue.acquire(REMOTE).subscribe(remote::add);
		this.time.advanceTimeBy(Duration.ofMillis(1_010));
		assertThat(remote).hasSize(1);
	}

	@Test
	void aCallerThatGivesUpLeavesItsPlaceToTheNext() {
		for (int i = 0; i < 10; i++) {
			take(PLAIN);
		}
		List<Permit> granted = new ArrayList<>();
		List<Disposable> impatient = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			impatient.add(this.queue.acquire(PLAIN).subscribe(granted::add));
		}
		List<Permit> patient = new ArrayList<>();
		this.queue.acquire(PLAIN).subscribe(patient::add);
		impatient.forEach(Disposable::dispose);
		this.time.advanceTimeBy(Duration.ofMillis(1_030));
		assertThat(granted).isEmpty();
		assertThat(patient).singleElement().satisfies((permit) -> assertThat(permit.number()).isEqualTo(11));
	}

	private Permit take(Operation operation) {
		List<Permit> taken = new ArrayList<>();
		this.queue.acquire(operation).subscribe(taken::add);
		if (taken.isEmpty()) {
			this.time.advanceTimeBy(Duration.ofMillis(1_030));
		}
		assertThat(taken).hasSize(1);
		return taken.get(0);
	}

	private void sending(Permit permit) {
		this.sent.add(now());
		this.underWay.add(permit);
	}

	private long now() {
		return this.time.now(TimeUnit.NANOSECONDS);
	}

	private long mostInAMinute() {
		long most = 0;
		for (int i = 0, j = 0; i < this.sent.size(); i++) {
			while (this.sent.get(i) - this.sent.get(j) >= MINUTE) {
				j++;
			}
			most = Math.max(most, i - j + 1);
		}
		return most;
	}

	/**
	 * What happens at one moment, and how long nothing happens after it.
	 */
	record Step(int callers, int cancelled, int answers, boolean newestFirst, @Nullable RateLimitStatus told,
			int status, int serverSecond, int millis) {

	}

}
