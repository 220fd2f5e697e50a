package io.github.compliancesdk.simulator;

import java.util.List;

/**
 * The headers that tell what is left of the budget.
 */
final class RateLimitHeaders {

	static final String LIMIT = "anthropic-ratelimit-requests-limit";

	static final String REMAINING = "anthropic-ratelimit-requests-remaining";

	static final String RESET = "anthropic-ratelimit-requests-reset";

	static final List<String> NAMES = List.of(LIMIT, REMAINING, RESET);

	private RateLimitHeaders() {
	}

	static void put(HttpAnswer answer, RequestBudget.Grant grant) {
		if (grant.limit() > 0) {
			answer.headers().put(LIMIT, Integer.toString(grant.limit()));
			answer.headers().put(REMAINING, Integer.toString(grant.remaining()));
			answer.headers().put(RESET, grant.reset().toString());
		}
		if (!grant.granted()) {
			answer.headers().put("retry-after", Long.toString(grant.secondsToReset()));
		}
	}

	static HttpAnswer without(HttpAnswer answer) {
		HttpAnswer changed = answer;
		for (String name : NAMES) {
			changed = changed.without(name);
		}
		return changed;
	}

}
