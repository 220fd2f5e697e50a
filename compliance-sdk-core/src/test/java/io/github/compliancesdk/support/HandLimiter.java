package io.github.compliancesdk.support;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;

/**
 * Gives the permits that a test hands out, and no others.
 */
public final class HandLimiter implements RateLimiter {

	/** A tenth of it is the pause between two looks. */
	public static final Duration PERIOD = Duration.ofSeconds(10);

	private final RateLimiter rest = RateLimiter.of("by-hand",
			RateLimiterConfig.custom().limitRefreshPeriod(PERIOD).timeoutDuration(Duration.ZERO).build());

	private final AtomicInteger permits = new AtomicInteger();

	private final AtomicInteger asked = new AtomicInteger();

	public void give(int count) {
		this.permits.addAndGet(count);
	}

	public int left() {
		return this.permits.get();
	}

	public int asked() {
		return this.asked.get();
	}

	@Override
	public long reservePermission(int count) {
		this.asked.incrementAndGet();
		return (this.permits.getAndUpdate((left) -> (left >= count) ? left - count : left) >= count) ? 0 : -1;
	}

	@Override
	public boolean acquirePermission(int count) {
		return reservePermission(count) == 0;
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
		this.permits.set(0);
	}

	@Override
	public String getName() {
		return this.rest.getName();
	}

	@Override
	public RateLimiterConfig getRateLimiterConfig() {
		return this.rest.getRateLimiterConfig();
	}

	@Override
	public Map<String, String> getTags() {
		return this.rest.getTags();
	}

	@Override
	public Metrics getMetrics() {
		return this.rest.getMetrics();
	}

	@Override
	public EventPublisher getEventPublisher() {
		return this.rest.getEventPublisher();
	}

}
