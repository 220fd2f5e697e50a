package io.github.compliancesdk.feed.metrics;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.FeedState;
import io.github.compliancesdk.feed.FeedStatus;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;

/**
 * Meters of one feed, all with the tag {@code feed}:
 * <ul>
 * <li>{@code compliance.feed.lag}: age of the watermark by the server's clock, in
 * seconds; not a number before the server has answered, and on standby
 * <li>{@code compliance.feed.checkpoint.age}: seconds since the checkpoint was saved, or
 * since this process began to follow; not a number while it does not
 * <li>{@code compliance.feed.backlog}: estimate of activities that wait to be read
 * <li>{@code compliance.feed.delivered}, {@code .late}, {@code .reconciled},
 * {@code .duplicates}, {@code .undecodable}, {@code .dead.letters},
 * {@code .recording.disabled}, {@code .failures}: counts, as {@link FeedStatus} describes
 * them
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
		timeGauge(registry, "lag", "Age of the watermark by the server's clock", FeedStatus::lag);
		timeGauge(registry, "checkpoint.age", "Time since the checkpoint was saved", FeedStatus::checkpointAge);
		gauge(registry, "backlog", "Estimate of activities that wait to be read", FeedStatus::backlog);
		gauge(registry, "stuck", "Failures in a row", FeedStatus::consecutiveFailures);
		gauge(registry, "active", "1 if this process has the checkpoint and reads", ActivityFeedMetrics::active);
		counter(registry, "delivered", "Activities delivered", FeedStatus::delivered);
		counter(registry, "late", "Activities delivered late", FeedStatus::late);
		counter(registry, "reconciled", "Activities delivered late that the reconciliation found",
				FeedStatus::reconciled);
		counter(registry, "duplicates", "Activities left out because their id had come before", FeedStatus::duplicates);
		counter(registry, "undecodable", "Records delivered raw", FeedStatus::undecodable);
		counter(registry, "dead.letters", "Batches that went to the dead-letter handler", FeedStatus::deadLettered);
		counter(registry, "recording.disabled", "Activities which say that recording was switched off",
				FeedStatus::recordingDisabled);
		counter(registry, "failures", "Failed reads, saves and handler calls", FeedStatus::failures);
	}

	private void timeGauge(MeterRegistry registry, String name, String description,
			Function<FeedStatus, @Nullable Duration> value) {
		TimeGauge.builder(PREFIX + name, () -> millis(value.apply(this.feed.status())), TimeUnit.MILLISECONDS)
			.tag("feed", this.feed.name())
			.description(description)
			.register(registry);
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

	private static double millis(@Nullable Duration duration) {
		return (duration != null) ? duration.toMillis() : Double.NaN;
	}

	private static double active(FeedStatus status) {
		return (status.state() == FeedState.ACTIVE || status.state() == FeedState.BACKFILLING) ? 1 : 0;
	}

}
