package io.github.compliancesdk.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Requests allowed in any 60 seconds: the times of those of the last 60 are kept.
 */
final class SlidingWindowBudget implements RequestBudget {

	private static final Duration WINDOW = Duration.ofSeconds(60);

	private final int requestsPerMinute;

	private final Deque<Instant> granted = new ArrayDeque<>();

	SlidingWindowBudget(int requestsPerMinute) {
		this.requestsPerMinute = requestsPerMinute;
	}

	@Override
	public synchronized void refill() {
		this.granted.clear();
	}

	@Override
	public synchronized Grant take(Instant now) {
		if (this.requestsPerMinute == 0) {
			return new Grant(true, 0, 0, now, 0);
		}
		while (!this.granted.isEmpty() && !this.granted.getFirst().plus(WINDOW).isAfter(now)) {
			this.granted.removeFirst();
		}
		// left by a clock that was set back
		while (!this.granted.isEmpty() && this.granted.getLast().minus(WINDOW).isAfter(now)) {
			this.granted.removeLast();
		}
		boolean free = this.granted.size() < this.requestsPerMinute;
		if (free) {
			this.granted.addLast(now);
		}
		Instant reset = this.granted.getFirst().plus(WINDOW);
		long wait = FaultArguments.wholeSeconds(Duration.between(now, reset));
		return new Grant(free, this.requestsPerMinute, this.requestsPerMinute - this.granted.size(), reset, wait);
	}

}
