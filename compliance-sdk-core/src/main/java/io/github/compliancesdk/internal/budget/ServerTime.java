package io.github.compliancesdk.internal.budget;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The server's idea of now, which its times are measured against. Clocks can be minutes
 * apart; within a few seconds our own is the better one, since {@code Date} has no
 * fraction and may come from a cache.
 */
public final class ServerTime {

	private static final Duration TOLERANCE = Duration.ofSeconds(5);

	private ServerTime() {
	}

	/**
	 * Tells the server's time.
	 * @param headers headers of an answer that just came
	 * @param own our own time
	 * @return {@code Date} if it is far from our own time, else our own
	 */
	public static Instant of(HttpHeaders headers, Instant own) {
		Instant date = parse(headers.getFirst(HttpHeaders.DATE));
		return (date != null && Duration.between(own, date).abs().compareTo(TOLERANCE) > 0) ? date : own;
	}

	private static @Nullable Instant parse(@Nullable String date) {
		try {
			return (date != null) ? ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant() : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
