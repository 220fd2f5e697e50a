package io.github.compliancesdk.support;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.compliancesdk.budget.Pacing;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import reactor.core.scheduler.Scheduler;

/**
 * The default rate limiter in virtual time. Whoever waits looks once in a cycle, since
 * the pause between two looks is a tenth of the period it names.
 */
public final class CycleLimiter implements RateLimiter {

	private final Pacing pacing;

	private final Scheduler time;

	private final RateLimiterConfig config;

	private long cycle = -1;

	private int left;

	public CycleLimiter(int requestsPerMinute, Scheduler time) {
		this.pacing = Pacing.ofRequestsPerMinute(requestsPerMinute);
		this.time = time;
		this.config = RateLimiterConfig.custom()
			.limitForPeriod(this.pacing.permits())
			.limitRefreshPeriod(this.pacing.period().multipliedBy(10))
			.timeoutDuration(Duration.ZERO)
			.build();
	}

	@Override
	public synchronized long reservePermission(int permits) {
		long now = this.time.now(TimeUnit.NANOSECONDS) / this.pacing.period().toNanos();
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
