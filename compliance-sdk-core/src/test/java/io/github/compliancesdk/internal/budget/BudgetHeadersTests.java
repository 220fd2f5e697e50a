package io.github.compliancesdk.internal.budget;

import java.time.Instant;
import java.util.Objects;

import io.github.compliancesdk.budget.RateLimitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

class BudgetHeadersTests {

	@Test
	void noHeaderSaysNothing() {
		assertThat(BudgetHeaders.parse(new HttpHeaders())).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "limit,600", "remaining,0", "reset,2026-10-02T09:16:00Z" })
	void oneHeaderAloneIsEnough(String name, String value) {
		RateLimitStatus status = parse(name, value);
		assertThat(Objects.equals(status.limit(), 600L)).isEqualTo(name.equals("limit"));
		assertThat(Objects.equals(status.remaining(), 0L)).isEqualTo(name.equals("remaining"));
		assertThat(Objects.equals(status.reset(), Instant.parse("2026-10-02T09:16:00Z")))
			.isEqualTo(name.equals("reset"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "many", "1e3", "6 00", "9999999999", "0x10" })
	void aNumberThatIsNoneSaysNothing(String value) {
		HttpHeaders headers = new HttpHeaders();
		headers.set("anthropic-ratelimit-requests-limit", value);
		headers.set("anthropic-ratelimit-requests-remaining", value);
		headers.set("anthropic-ratelimit-requests-reset", value);
		assertThat(BudgetHeaders.parse(headers)).isNull();
	}

	private static RateLimitStatus parse(String name, String value) {
		HttpHeaders headers = new HttpHeaders();
		headers.set("anthropic-ratelimit-requests-" + name, value);
		return Objects.requireNonNull(BudgetHeaders.parse(headers));
	}

}
