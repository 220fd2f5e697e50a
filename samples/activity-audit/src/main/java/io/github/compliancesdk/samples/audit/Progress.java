package io.github.compliancesdk.samples.audit;

import java.time.Duration;
import java.util.Locale;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.budget.RateLimitStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells how far the audit is, every two seconds. The feed gives no total, so the time
 * left is told from the part of the period that is covered.
 */
final class Progress {

	private static final Logger logger = LoggerFactory.getLogger(Progress.class);

	private static final long INTERVAL_NANOS = Duration.ofSeconds(2).toNanos();

	private final ComplianceClient client;

	private final long recordsBefore;

	private final long start = System.nanoTime();

	private final double coveredBefore;

	private long lastShown = this.start;

	Progress(ComplianceClient client, AuditState state) {
		this.client = client;
		this.recordsBefore = state.records;
		this.coveredBefore = covered(state);
	}

	void pageDone(AuditState state) {
		long now = System.nanoTime();
		if (now - this.lastShown >= INTERVAL_NANOS) {
			this.lastShown = now;
			show(state, now);
		}
	}

	void finished(AuditState state) {
		show(state, System.nanoTime());
	}

	private void show(AuditState state, long now) {
		double seconds = (now - this.start) / 1e9;
		logger.info(String.format(Locale.ROOT, "%,d records, %,.0f records/s, %,d requests, %s, %s", state.records,
				(state.records - this.recordsBefore) / seconds, state.requests, budget(), left(state, seconds)));
	}

	private String budget() {
		RateLimitStatus budget = this.client.rateLimit().orElse(null);
		if (budget == null || budget.limit() == null || budget.limit() == 0 || budget.remaining() == null) {
			return "budget unknown";
		}
		return String.format(Locale.ROOT, "%d %% of this minute's budget used",
				100 * (budget.limit() - budget.remaining()) / budget.limit());
	}

	private String left(AuditState state, double seconds) {
		double gained = covered(state) - this.coveredBefore;
		if (state.done) {
			return String.format(Locale.ROOT, "done in %.1f s", seconds);
		}
		if (gained <= 0) {
			return "time left unknown";
		}
		return String.format(Locale.ROOT, "about %,.0f s left", seconds * (1 - covered(state)) / gained);
	}

	private static double covered(AuditState state) {
		if (state.firstCreatedAt == null || state.lastCreatedAt == null) {
			return 0;
		}
		double period = Duration.between(state.firstCreatedAt, state.until).toMillis();
		return (period > 0) ? Duration.between(state.firstCreatedAt, state.lastCreatedAt).toMillis() / period : 1;
	}

}
