package io.github.compliancesdk.internal.budget;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import io.github.compliancesdk.budget.RateLimitStatus;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.support.CycleLimiter;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import reactor.test.scheduler.VirtualTimeScheduler;

/**
 * A client's queue, the server's budget and a stranger who uses it too, all on one
 * virtual clock. The stranger comes at random, as often as he is told to (Poisson).
 */
final class BudgetWorld {

	static final int LIMIT = 600;

	static final Operation OPERATION = Operation.get("activities.list", "/v1/compliance/activities", "a scope");

	private static final long MINUTE = Duration.ofMinutes(1).toNanos();

	private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

	private final SplittableRandom random;

	private final boolean sliding;

	private final long latency = Duration.ofMillis(40).toNanos();

	private final Deque<Long> taken = new ArrayDeque<>();

	private long windowStart;

	private int takenInWindow;

	final PermitQueue queue;

	final List<Long> sent = new ArrayList<>();

	long granted;

	long refused;

	long strangers;

	private boolean greedy;

	BudgetWorld(long seed, boolean sliding) {
		this.random = new SplittableRandom(seed);
		this.sliding = sliding;
		this.queue = new PermitQueue(new CycleLimiter(LIMIT, this.time), Duration.ofMinutes(10), this.time, this::now,
				this.random::nextDouble, Integer.MAX_VALUE, ObservationRegistry.NOOP);
	}

	long now() {
		return this.time.now(TimeUnit.NANOSECONDS);
	}

	/** A stranger who takes so many a minute, from now on. */
	void stranger(double perMinute) {
		double wait = -Math.log(1 - this.random.nextDouble()) * 60 / perMinute;
		this.time.schedule(() -> {
			if (take()) {
				this.strangers++;
			}
			stranger(perMinute);
		}, (long) (wait * 1e9), TimeUnit.NANOSECONDS);
	}

	/** More work than the budget allows: so many callers, each with its next at once. */
	void greedyCallers(int callers) {
		this.greedy = true;
		for (int i = 0; i < callers; i++) {
			call();
		}
	}

	private void call() {
		this.queue.acquire(OPERATION).subscribe(this::send);
	}

	void send(Permit permit) {
		this.sent.add(now());
		this.time.schedule(() -> arrive(permit), this.latency / 2, TimeUnit.NANOSECONDS);
	}

	private void arrive(Permit permit) {
		boolean ok = take();
		long left = left();
		Instant reset = Instant.EPOCH.plusNanos(reset());
		if (ok) {
			this.granted++;
		}
		else {
			this.refused++;
		}
		this.time.schedule(() -> {
			Instant now = Instant.EPOCH.plusNanos(now());
			this.queue.answered(permit, ok ? 200 : 429, new RateLimitStatus((long) LIMIT, left, reset), now);
			this.queue.ended(permit);
			if (!ok) {
				// the retry waits as long as the server says
				long wait = Math.max(1, Duration.between(now, reset).toMillis());
				this.time.schedule(this::callAgain, wait, TimeUnit.MILLISECONDS);
			}
			else {
				callAgain();
			}
		}, this.latency / 2, TimeUnit.NANOSECONDS);
	}

	private void callAgain() {
		if (this.greedy) {
			call();
		}
	}

	private boolean take() {
		roll();
		int used = this.sliding ? this.taken.size() : this.takenInWindow;
		if (used >= LIMIT) {
			return false;
		}
		this.takenInWindow++;
		this.taken.add(now());
		return true;
	}

	private void roll() {
		while (now() - this.windowStart >= MINUTE) {
			this.windowStart += MINUTE;
			this.takenInWindow = 0;
		}
		while (!this.taken.isEmpty() && now() - this.taken.peek() >= MINUTE) {
			this.taken.poll();
		}
	}

	private long left() {
		return LIMIT - (this.sliding ? this.taken.size() : this.takenInWindow);
	}

	private long reset() {
		if (!this.sliding) {
			return this.windowStart + MINUTE;
		}
		Long oldest = this.taken.peek();
		return (oldest != null) ? oldest + MINUTE : now();
	}

	void pass(Duration duration) {
		this.time.advanceTimeBy(duration);
	}

	/** Forgets what was counted so far. */
	void startCounting() {
		this.granted = 0;
		this.refused = 0;
		this.strangers = 0;
	}

	@Nullable Long mostInAMinute() {
		long most = 0;
		for (int i = 0, j = 0; i < this.sent.size(); i++) {
			while (this.sent.get(i) - this.sent.get(j) >= MINUTE) {
				j++;
			}
			most = Math.max(most, i - j + 1);
		}
		return most;
	}

}
