package io.github.compliancesdk.internal.budget;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;

import io.github.compliancesdk.budget.Pacing;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;

/**
 * Resilience4j's fixed cycles in virtual time: so many permits in each period, counted
 * from the start, and a refusal when they are used up.
 */
final class CycleLimiter implements RateLimiter {

	private final Pacing pacing;

	private final LongSupplier nanoTime;

	private final RateLimiterConfig config;

	private long cycle = -1;

	private int left;

	CycleLimiter(Pacing pacing, LongSupplier nanoTime) {
		this.pacing = pacing;
		this.nanoTime = nanoTime;
		this.config = RateLimiterConfig.custom()
			.limitForPeriod(pacing.permits())
			.limitRefreshPeriod(pacing.period())
			.timeoutDuration(Duration.ZERO)
			.build();
	}

	@Override
	public long reservePermission(int permits) {
		long now = this.nanoTime.getAsLong() / this.pacing.period().toNanos();
		if (now != this.cycle) {
			this.cycle = now;
			this.left = this.pacing.permits();
		}
		if (this.left < permits) {
			return -1;
		}
		this.left -= permits;
		return 0;
	}

	@Override
	public boolean acquirePermission(int permits) {
		return reservePermission(permits) == 0;
	}

	@Override
	public RateLimiterConfig getRateLimiterConfig() {
		return this.config;
	}

	@Override
	public String getName() {
		return "virtual";
	}

	@Override
	public Map<String, String> getTags() {
		return Map.of();
	}

	@Override
	public void changeTimeoutDuration(Duration timeoutDuration) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void changeLimitForPeriod(int limitForPeriod) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void drainPermissions() {
		throw new UnsupportedOperationException();
	}

	@Override
	public Metrics getMetrics() {
		throw new UnsupportedOperationException();
	}

	@Override
	public EventPublisher getEventPublisher() {
		throw new UnsupportedOperationException();
	}

}
