package io.github.compliancesdk.budget;

import java.time.Duration;

/**
 * How a number of requests per minute is spread: at most {@code permits} in every
 * {@code period}, so that no 60 seconds ever see more than the number asked for, whenever
 * they start. The price is a rate a little below it: 588 for 600.
 *
 * @param permits requests in one period, which is also the burst after rest; 1 to 10
 * @param period length of one period
 */
public record Pacing(int permits, Duration period) {

	private static final int LARGEST_BURST = 10;

	/** One burst of them is the price: with fewer it would be more than a tenth. */
	private static final int BURSTS_PER_MINUTE = 20;

	private static final long MINUTE_MILLIS = 60_000;

	private static final long STEP_MILLIS = 10;

	/**
	 * Spreads a number of requests over a minute.
	 * @param requestsPerMinute 2 or more
	 * @return the spread
	 * @throws IllegalArgumentException if it is below 2
	 */
	public static Pacing ofRequestsPerMinute(int requestsPerMinute) {
		if (requestsPerMinute < 2) {
			throw new IllegalArgumentException(
					"requestsPerMinute must be 2 or more to be spread, but is " + requestsPerMinute);
		}
		int permits = Math.max(1, Math.min(LARGEST_BURST, requestsPerMinute / BURSTS_PER_MINUTE));
		// any 60 seconds touch at most ceil(60 s / period) + 1 periods
		int periods = requestsPerMinute / permits - 1;
		long steps = (MINUTE_MILLIS + periods * STEP_MILLIS - 1) / (periods * STEP_MILLIS);
		return new Pacing(permits, Duration.ofMillis(steps * STEP_MILLIS));
	}

}
