package io.github.compliancesdk.spring.boot.metrics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.budget.RateLimitStatus;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.mockito.BDDMockito;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;

class BudgetMetersTests {

	private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

	private final ReactiveComplianceClient client = Mockito.mock();

	private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

	BudgetMetersTests() {
		new BudgetMeters(this.client, Clock.fixed(NOW, ZoneOffset.UTC)).bindTo(this.registry);
	}

	@Test
	void theyTellWhatTheServerToldLast() {
		told(new RateLimitStatus(600L, 17L, NOW.plusSeconds(25)));
		assertThat(value("limit")).isEqualTo(600);
		assertThat(value("remaining")).isEqualTo(17);
		assertThat(value("reset")).isEqualTo(25);
	}

	@Test
	void aResetThatIsPastIsNoTimeAway() {
		told(new RateLimitStatus(600L, 17L, NOW.minus(Duration.ofHours(1))));
		assertThat(value("reset")).isZero();
	}

	@Test
	void whatTheServerHasNotToldIsNotANumber() {
		BDDMockito.given(this.client.rateLimit()).willReturn(Optional.empty());
		assertThat(value("limit")).isNaN();
		told(new RateLimitStatus(null, null, null));
		assertThat(value("limit")).isNaN();
		assertThat(value("remaining")).isNaN();
		assertThat(value("reset")).isNaN();
	}

	private void told(RateLimitStatus status) {
		BDDMockito.given(this.client.rateLimit()).willReturn(Optional.of(status));
	}

	private double value(String name) {
		return this.registry.get("compliance.client.budget." + name).gauge().value();
	}

}
