package io.github.compliancesdk.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import io.github.compliancesdk.activity.ActivityListParams;
import org.jspecify.annotations.Nullable;
import reactor.core.scheduler.Scheduler;

/**
 * The values of one feed; {@link ActivityFeedBuilder} describes them.
 */
record FeedSettings(String name, String owner, FeedStart start, ActivityListParams filter, int pageSize, int batchSize,
		boolean readAhead, Duration pollInterval, Duration settlingDelay, Duration overlap,
		Duration reconciliationInterval, Duration reconciliationSpan, boolean reconciliation, Duration retention,
		int maxAttempts, Duration initialBackoff, Duration maxBackoff, @Nullable DeadLetterHandler deadLetterHandler,
		Duration leaseDuration, WhenLeased whenLeased, OwnCalls ownCalls, Duration shutdownTimeout, Clock clock,
		Scheduler scheduler) {

	/** How long to wait after a number of failures in a row. */
	Duration backoff(long failures) {
		long doublings = Math.min(30, Math.max(0, failures - 1));
		Duration backoff = this.initialBackoff.multipliedBy(1L << doublings);
		return (backoff.compareTo(this.maxBackoff) < 0) ? backoff : this.maxBackoff;
	}

	/** The age from which on the live cycle reads a stretch no more. */
	Duration settledAge() {
		return this.settlingDelay.plus(this.overlap);
	}

	/** The age from which on nothing reads a stretch any more. */
	Duration finalAge() {
		return this.reconciliation ? this.reconciliationSpan : settledAge();
	}

	/** What the feed reads, as text: part of its identity. */
	String identity() {
		StringBuilder text = new StringBuilder();
		append(text, "activity-types", this.filter.activityTypes());
		append(text, "exclude-activity-types", this.filter.excludeActivityTypes());
		append(text, "organization-ids", this.filter.organizationIds());
		return text.isEmpty() ? "everything" : text.toString();
	}

	private static void append(StringBuilder text, String name, List<String> values) {
		if (!values.isEmpty()) {
			text.append(text.isEmpty() ? "" : "; ").append(name).append(": ");
			text.append(String.join(", ", values.stream().sorted().distinct().toList()));
		}
	}

}
