package io.github.compliancesdk.internal.retry;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryAfterTests {

	private static final Instant NOW = Instant.parse("2026-11-15T00:00:00Z");

	private static final int DAY = 86_400;

	@Property
	void secondsAreSecondsUpToADay(@ForAll @IntRange(max = 1_000_000) int seconds) {
		assertThat(RetryAfter.parse(Integer.toString(seconds), NOW))
			.isEqualTo((seconds <= DAY) ? Duration.ofSeconds(seconds) : null);
	}

	@Property
	void aDateIsTheTimeUntilItUpToADay(@ForAll @IntRange(min = -200_000, max = 200_000) int seconds) {
		String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(NOW.plusSeconds(seconds).atOffset(ZoneOffset.UTC));
		assertThat(RetryAfter.parse(date, NOW))
			.isEqualTo((seconds >= 0 && seconds <= DAY) ? Duration.ofSeconds(seconds) : null);
	}

	@Property
	void anythingElseIsNothingOrACredibleWait(@ForAll String text) {
		Duration wait = RetryAfter.parse(text, NOW);
		if (wait != null) {
			assertThat(wait).isBetween(Duration.ZERO, Duration.ofDays(1));
		}
	}

	@Test
	void anAbsentHeaderIsNothing() {
		assertThat(RetryAfter.parse(null, NOW)).isNull();
	}

	@Test
	void partsOfASecondAreNeverCutShort() {
		assertThat(RetryAfter.parse("0.0001", NOW)).hasMillis(1);
		assertThat(RetryAfter.parse("1.9999", NOW)).hasMillis(2_000);
	}

}
