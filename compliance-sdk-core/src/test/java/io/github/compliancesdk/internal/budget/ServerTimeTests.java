package io.github.compliancesdk.internal.budget;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

class ServerTimeTests {

	private static final Instant OWN = Instant.parse("2026-11-15T12:00:00.500Z");

	@ParameterizedTest
	@CsvSource({ "'Sun, 15 Nov 2026 12:00:00 GMT', 2026-11-15T12:00:00.500Z",
			"'Sun, 15 Nov 2026 11:59:56 GMT', 2026-11-15T12:00:00.500Z",
			"'Sun, 15 Nov 2026 11:59:55 GMT', 2026-11-15T11:59:55Z",
			"'Sun, 15 Nov 2026 12:05:00 GMT', 2026-11-15T12:05:00Z", "yesterday, 2026-11-15T12:00:00.500Z" })
	void theServersClockCountsWhereItIsFarFromOurs(String date, Instant expected) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.DATE, date);
		assertThat(ServerTime.of(headers, OWN)).isEqualTo(expected);
	}

	@Test
	void withoutADateOurClockCounts() {
		assertThat(ServerTime.of(new HttpHeaders(), OWN)).isEqualTo(OWN);
	}

}
