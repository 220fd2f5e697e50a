package io.github.compliancesdk.samples.forwarder;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.budget.RateLimitStatus;
import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.FeedState;
import io.github.compliancesdk.feed.FeedStatus;
import io.github.compliancesdk.spring.boot.feed.ActivityFeedProperties;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells how far the forwarder is, when something has changed, and when it has caught up.
 */
@Component
class Progress {

	private static final Logger logger = LoggerFactory.getLogger(Progress.class);

	private final ActivityFeed feed;

	private final ComplianceClient client;

	private final MeterRegistry meters;

	private final Duration lagAtRest;

	private final ActivityTable table;

	private final long rowsBefore;

	private final CountDownLatch end = new CountDownLatch(1);

	private String shown = "";

	Progress(ActivityFeed feed, ComplianceClient client, MeterRegistry meters, ActivityFeedProperties properties,
			ActivityTable table) {
		this.feed = feed;
		this.client = client;
		this.meters = meters;
		this.lagAtRest = properties.settlingDelay().plus(properties.pollInterval()).plusSeconds(1);
		this.table = table;
		this.rowsBefore = table.rows();
	}

	/**
	 * Waits until all that is due was written, or the feed has stopped.
	 * @return whether it has caught up
	 */
	boolean awaitEnd() throws InterruptedException {
		this.end.await();
		return this.feed.failure() == null;
	}

	@Scheduled(fixedRate = 1, timeUnit = TimeUnit.SECONDS)
	void show() {
		FeedStatus status = this.feed.status();
		boolean caughtUp = caughtUp(status);
		String rows = String.format(Locale.ROOT, "%,d rows, %s", this.rowsBefore + status.delivered(),
				caughtUp ? "caught up" : state(status));
		String rest = String.format(Locale.ROOT, "backlog %,d, %,d late, %,d windows, %,d requests, %s",
				status.backlog(), status.late(), this.table.windows(), requests(), budget());
		// at rest the lag goes up and down between two polls
		String news = caughtUp ? rows + rest : rows + lag(status) + rest;
		if (!this.shown.equals(news)) {
			this.shown = news;
			logger.info("{}, lag {}, {}", rows, lag(status), rest);
		}
		if (caughtUp || this.feed.failure() != null) {
			this.end.countDown();
		}
	}

	private static String state(FeedStatus status) {
		return status.state().name().toLowerCase(Locale.ROOT)
				+ ((status.consecutiveFailures() > 0) ? " (failing: " + status.lastError() + ")" : "");
	}

	private static String lag(FeedStatus status) {
		Duration lag = status.lag();
		return (lag != null) ? lag.toSeconds() + " s" : "unknown";
	}

	private boolean caughtUp(FeedStatus status) {
		Duration lag = status.lag();
		return status.state() == FeedState.ACTIVE && status.backlog() == 0 && lag != null
				&& lag.compareTo(this.lagAtRest) < 0;
	}

	private long requests() {
		return this.meters.find("http.client.requests").timers().stream().mapToLong(Timer::count).sum();
	}

	private String budget() {
		RateLimitStatus budget = this.client.rateLimit().orElse(null);
		if (budget == null || budget.limit() == null || budget.limit() == 0 || budget.remaining() == null) {
			return "budget unknown";
		}
		return String.format(Locale.ROOT, "%d %% of this minute's budget used",
				100 * (budget.limit() - budget.remaining()) / budget.limit());
	}

}
