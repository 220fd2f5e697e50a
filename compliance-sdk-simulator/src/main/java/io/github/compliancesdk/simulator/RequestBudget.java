package io.github.compliancesdk.simulator;

import java.time.Instant;

/**
 * Requests allowed in each minute of the clock, shared by all keys.
 */
final class RequestBudget {

	private static final long WINDOW_SECONDS = 60;

	private final int requestsPerMinute;

	private long windowEnd = Long.MIN_VALUE;

	private int used;

	RequestBudget(int requestsPerMinute) {
		this.requestsPerMinute = requestsPerMinute;
	}

	/** Takes one request, if one is left. */
	synchronized Grant take(Instant now) {
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

	/**
	 * What a request got.
	 *
	 * @param granted whether it may go on
	 * @param limit requests per minute, 0 = no limit
	 * @param remaining requests left
	 * @param reset when the whole budget is back
	 * @param secondsToReset the same as whole seconds from now, rounded up
	 */
	record Grant(boolean granted, int limit, int remaining, Instant reset, long secondsToReset) {
	}

}
