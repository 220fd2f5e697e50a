package io.github.compliancesdk.simulator;

import java.time.Instant;

/**
 * Requests allowed in each minute of the clock.
 */
final class FixedWindowBudget implements RequestBudget {

	private static final long WINDOW_SECONDS = 60;

	private final int requestsPerMinute;

	private long windowEnd = Long.MIN_VALUE;

	private int used;

	FixedWindowBudget(int requestsPerMinute) {
		this.requestsPerMinute = requestsPerMinute;
	}

	@Override
	public synchronized void refill() {
		this.used = 0;
	}

	@Override
	public synchronized Grant take(Instant now) {
		long end = (Math.floorDiv(now.getEpochSecond(), WINDOW_SECONDS) + 1) * WINDOW_SECONDS;
		if (end != this.windowEnd) {
			this.windowEnd = end;
			this.used = 0;
		}
		boolean granted = this.requestsPerMinute == 0 || this.used < this.requestsPerMinute;
		if (granted && this.requestsPerMinute > 0) {
			this.used++;
		}
		Instant reset = Instant.ofEpochSecond(end);
		long wait = end - now.getEpochSecond();
		return new Grant(granted, this.requestsPerMinute, this.requestsPerMinute - this.used, reset, wait);
	}

}
