package io.github.compliancesdk.spring.boot.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.FeedState;
import io.github.compliancesdk.feed.FeedStatus;
import io.github.compliancesdk.spring.boot.feed.ActivityFeedProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/**
 * Passive {@link HealthIndicator} of one feed: tells what the feed tells, and asks
 * nobody.
 */
final class ComplianceFeedHealthIndicator extends AbstractHealthIndicator {

	private final ActivityFeed feed;

	private final ActivityFeedProperties.Health limits;

	private final Clock clock;

	ComplianceFeedHealthIndicator(ActivityFeed feed, ActivityFeedProperties.Health limits, Clock clock) {
		super("The health of the activity feed cannot be told");
		this.feed = feed;
		this.limits = limits;
		this.clock = clock;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		FeedStatus status = this.feed.status();
		Duration lag = lag(status);
		judge(builder, status, lag);
		builder.withDetail("feed", status.name()).withDetail("state", status.state());
		detail(builder, "watermark", status.watermark());
		detail(builder, "lag", lag);
		builder.withDetail("backlog", status.backlog())
			.withDetail("delivered", status.delivered())
			.withDetail("late", status.late())
			.withDetail("duplicates", status.duplicates())
			.withDetail("failures", status.failures())
			.withDetail("consecutiveFailures", status.consecutiveFailures());
		detail(builder, "lastError", status.lastError());
	}

	private void judge(Health.Builder builder, FeedStatus status, @Nullable Duration lag) {
		FeedState state = status.state();
		if (this.feed.failure() != null || status.consecutiveFailures() >= this.limits.maxFailures()) {
			builder.down();
		}
		else if (state == FeedState.IDLE) {
			builder.unknown();
		}
		else if (state == FeedState.PAUSED || state == FeedState.STOPPED) {
			builder.outOfService();
		}
		else if (state == FeedState.ACTIVE && lag != null && lag.compareTo(this.limits.maxLag()) > 0) {
			builder.down();
		}
		else {
			builder.up();
		}
	}

	/*
	 * The lag that the feed tells stands still when the server or a listener does not
	 * answer; the watermark's age by our clock does not.
	 */
	private @Nullable Duration lag(FeedStatus status) {
		Duration told = status.lag();
		Instant watermark = status.watermark();
		if (told == null || watermark == null || status.state() != FeedState.ACTIVE) {
			return told;
		}
		Duration age = Duration.between(watermark, this.clock.instant());
		return (age.compareTo(told) > 0) ? age : told;
	}

	private static void detail(Health.Builder builder, String name, @Nullable Object value) {
		if (value != null) {
			builder.withDetail(name, value);
		}
	}

}
