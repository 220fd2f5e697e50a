package io.github.compliancesdk.spring.boot.metrics;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.budget.RateLimitStatus;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;

/**
 * Meters of the budget as the server last told it, not a number where it has not. They
 * send nothing. What is left is of the past once the reset is 0 seconds away.
 */
final class BudgetMeters implements MeterBinder {

	private static final String PREFIX = "compliance.client.budget.";

	private final ReactiveComplianceClient client;

	private final Clock clock;

	BudgetMeters(ReactiveComplianceClient client, Clock clock) {
		this.client = client;
		this.clock = clock;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder(PREFIX + "limit", () -> told(RateLimitStatus::limit))
			.description("Requests per minute of the whole organization")
			.register(registry);
		Gauge.builder(PREFIX + "remaining", () -> told(RateLimitStatus::remaining))
			.description("Requests left in the window of the last answer")
			.register(registry);
		TimeGauge.builder(PREFIX + "reset", () -> told(this::millisUntilReset), TimeUnit.MILLISECONDS)
			.description("Time until the window of the last answer ends")
			.register(registry);
	}

	private double told(Function<RateLimitStatus, @Nullable Long> value) {
		Long told = this.client.rateLimit().map(value).orElse(null);
		return (told != null) ? told : Double.NaN;
	}

	private @Nullable Long millisUntilReset(RateLimitStatus budget) {
		return (budget.reset() != null) ? Math.max(0, Duration.between(this.clock.instant(), budget.reset()).toMillis())
				: null;
	}

}
