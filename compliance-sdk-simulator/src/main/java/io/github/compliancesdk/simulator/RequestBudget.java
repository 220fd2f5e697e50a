package io.github.compliancesdk.simulator;

import java.time.Instant;

/**
 * Requests allowed in a minute, shared by all keys.
 */
interface RequestBudget {

	/** Takes one request, if one is left. */
	Grant take(Instant now);

	/** Gives back what was taken. */
	void refill();

	/** Takes several requests, or as many as are left. */
	default int take(Instant now, int requests) {
		int taken = 0;
		while (taken < requests) {
			Grant grant = take(now);
			if (grant.limit() == 0) {
				return requests;
			}
			if (!grant.granted()) {
				return taken;
			}
			taken++;
		}
		return taken;
	}

	/**
	 * What a request got.
	 *
	 * @param granted whether it may go on
	 * @param limit requests per minute, 0 = no limit
	 * @param remaining requests left
	 * @param reset when budget comes back
	 * @param secondsToReset the same as whole seconds from now, rounded up
	 */
	record Grant(boolean granted, int limit, int remaining, Instant reset, long secondsToReset) {
	}

}
