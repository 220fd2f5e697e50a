package io.github.compliancesdk.spring.boot.health;

import java.time.Duration;

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

	ComplianceFeedHealthIndicator(ActivityFeed feed, ActivityFeedProperties.Health limits) {
		super("The health of the activity feed cannot be told");
		this.feed = feed;
		this.limits = limits;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		FeedStatus status = this.feed.status();
		Duration lag = status.lag();
		judge(builder, status, lag);
		builder.withDetail("feed", status.name()).withDetail("state", status.state());
		detail(builder, "watermark", status.watermark());
		detail(builder, "lag", lag);
		detail(builder, "checkpointAge", status.checkpointAge());
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
		else if ((state == FeedState.ACTIVE && isTooLong(lag)) || isTooLong(status.checkpointAge())) {
			builder.down();
		}
		else {
			builder.up();
		}
	}

	private boolean isTooLong(@Nullable Duration duration) {
		return duration != null && duration.compareTo(this.limits.maxLag()) > 0;
	}

	private static void detail(Health.Builder builder, String name, @Nullable Object value) {
		if (value != null) {
			builder.withDetail(name, value);
		}
	}

}
