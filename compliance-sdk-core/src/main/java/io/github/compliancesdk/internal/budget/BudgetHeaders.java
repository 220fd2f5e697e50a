package io.github.compliancesdk.internal.budget;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;

import io.github.compliancesdk.budget.RateLimitStatus;
import io.github.compliancesdk.internal.json.Timestamps;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Reads what an answer says of the budget.
 */
public final class BudgetHeaders {

	private static final String LIMIT = "anthropic-ratelimit-requests-limit";

	private static final String REMAINING = "anthropic-ratelimit-requests-remaining";

	private static final String RESET = "anthropic-ratelimit-requests-reset";

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

	private BudgetHeaders() {
	}

	/**
	 * Reads the headers.
	 * @param headers headers of an answer
	 * @return what they say, or {@code null} if they say nothing that makes sense
	 */
	public static @Nullable RateLimitStatus parse(HttpHeaders headers) {
		Long limit = number(headers.getFirst(LIMIT));
		Long remaining = number(headers.getFirst(REMAINING));
		Instant reset = time(headers.getFirst(RESET));
		return (limit != null || remaining != null || reset != null) ? new RateLimitStatus(limit, remaining, reset)
				: null;
	}

	private static @Nullable Long number(@Nullable String value) {
		return (value != null && NUMBER.matcher(value).matches()) ? Long.valueOf(value) : null;
	}

	private static @Nullable Instant time(@Nullable String value) {
		try {
			return (value != null) ? Timestamps.parse(value) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
