package io.github.compliancesdk.feed.metrics;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.FeedState;
import io.github.compliancesdk.feed.FeedStatus;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * Meters of one feed, all with the tag {@code feed}:
 * <ul>
 * <li>{@code compliance.feed.lag}: age of the watermark by the server's clock when the
 * server last answered, in seconds; not a number before
 * <li>{@code compliance.feed.backlog}: estimate of activities that wait to be read
 * <li>{@code compliance.feed.delivered}, {@code .late}, {@code .duplicates},
 * {@code .undecodable}, {@code .recording.disabled}, {@code .failures}: counts, as
 * {@link FeedStatus} describes them
 * <li>{@code compliance.feed.stuck}: failures in a row, 0 after a success
 * <li>{@code compliance.feed.active}: 1 if this process has the checkpoint and reads,
 * else 0
 * </ul>
 * The feed is referenced strongly: the meters live as long as their registry.
 */
public final class ActivityFeedMetrics implements MeterBinder {

	private static final String PREFIX = "compliance.feed.";

	private final ActivityFeed feed;

	/**
	 * Creates the binder.
	 * @param feed the feed to watch
	 */
	public ActivityFeedMetrics(ActivityFeed feed) {
		this.feed = feed;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		TimeGauge.builder(PREFIX + "lag", this::lagMillis, TimeUnit.MILLISECONDS)
			.tag("feed", this.feed.name())
			.description("Age of the watermark by the server's clock")
			.register(registry);
		gauge(registry, "backlog", "Estimate of activities that wait to be read", FeedStatus::backlog);
		gauge(registry, "stuck", "Failures in a row", FeedStatus::consecutiveFailures);
		gauge(registry, "active", "1 if this process has the checkpoint and reads", ActivityFeedMetrics::active);
		counter(registry, "delivered", "Activities delivered", FeedStatus::delivered);
		counter(registry, "late", "Activities delivered late", FeedStatus::late);
		counter(registry, "duplicates", "Activities left out because their id had come before", FeedStatus::duplicates);
		counter(registry, "undecodable", "Records delivered raw", FeedStatus::undecodable);
		counter(registry, "recording.disabled", "Activities which say that recording was switched off",
				FeedStatus::recordingDisabled);
		counter(registry, "failures", "Failed reads, saves and handler calls", FeedStatus::failures);
	}

	private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<FeedStatus> value) {
		Gauge.builder(PREFIX + name, () -> value.applyAsDouble(this.feed.status()))
			.tag("feed", this.feed.name())
			.description(description)
			.strongReference(true)
			.register(registry);
	}

	private void counter(MeterRegistry registry, String name, String description, ToDoubleFunction<FeedStatus> value) {
		FunctionCounter.builder(PREFIX + name, this.feed, (watched) -> value.applyAsDouble(watched.status()))
			.tag("feed", this.feed.name())
			.description(description)
			.register(registry);
	}

	private double lagMillis() {
		Duration lag = this.feed.status().lag();
		return (lag != null) ? lag.toMillis() : Double.NaN;
	}

	private static double active(FeedStatus status) {
		return (status.state() == FeedState.ACTIVE || status.state() == FeedState.BACKFILLING) ? 1 : 0;
	}

}
