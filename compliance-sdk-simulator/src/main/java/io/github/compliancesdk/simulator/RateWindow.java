package io.github.compliancesdk.simulator;

/**
 * How a minute of the budget is measured.
 */
public enum RateWindow {

	/**
	 * The minutes of the clock: the whole budget is back when the next one begins.
	 */
	FIXED {

		@Override
		RequestBudget budget(int requestsPerMinute) {
			return new FixedWindowBudget(requestsPerMinute);
		}

	},

	/**
	 * The last 60 seconds at any time: each request gives its place back 60 seconds after
	 * it came, and the reset is when the oldest one does.
	 */
	SLIDING {

		@Override
		RequestBudget budget(int requestsPerMinute) {
			return new SlidingWindowBudget(requestsPerMinute);
		}

	};

	abstract RequestBudget budget(int requestsPerMinute);

}
