package io.github.compliancesdk.internal.retry;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/**
 * Reads {@code retry-after}: seconds, or a date. What makes no sense counts as absent.
 */
public final class RetryAfter {

	/** The budget's window is one minute: nobody has to wait for a day. */
	private static final Duration LONGEST_CREDIBLE = Duration.ofDays(1);

	private RetryAfter() {
	}

	/**
	 * Reads the header.
	 * @param value value of the header, or {@code null}
	 * @param now the current time
	 * @return how long to wait, or {@code null} if the header is absent, garbled, in the
	 * past, or days away
	 */
	public static @Nullable Duration parse(@Nullable String value, Instant now) {
		if (value == null) {
			return null;
		}
		Duration wait = isNumber(value.trim()) ? seconds(value.trim()) : untilDate(value.trim(), now);
		return (wait != null && !wait.isNegative() && wait.compareTo(LONGEST_CREDIBLE) <= 0) ? wait : null;
	}

	private static boolean isNumber(String value) {
		return value.matches("[0-9]{1,9}(\\.[0-9]{1,9})?");
	}

	private static Duration seconds(String value) {
		return Duration.ofMillis((long) Math.ceil(Double.parseDouble(value) * 1000));
	}

	private static @Nullable Duration untilDate(String value, Instant now) {
		try {
			return Duration.between(now, ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
