package io.github.compliancesdk.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.github.compliancesdk.feed.checkpoint.Checkpoint;
import io.github.compliancesdk.feed.checkpoint.Segment;
import org.jspecify.annotations.Nullable;

/**
 * The next checkpoint in the making: the one rule by which positions move. For one
 * thread, and used once.
 */
final class Progress {

	/**
	 * The longest time that is passed over without a segment, if nothing happens in it.
	 */
	static final Duration LONGEST_UNATTESTED = Duration.ofHours(1);

	private static final int MOST_UNATTESTED_REQUESTS = 500;

	private final Checkpoint before;

	private final FeedSettings settings;

	private long sequence;

	private Instant watermark;

	private Instant settledTo;

	private Instant reconciledTo;

	private Instant attestedTo;

	private Instant reconciliationDue;

	private Checkpoint.@Nullable Reconciliation reconciliation;

	private List<Checkpoint.Rewind> rewinds;

	private List<String> requestIds;

	Progress(Checkpoint before, FeedSettings settings) {
		this.before = before;
		this.settings = settings;
		this.sequence = before.sequence();
		this.watermark = before.watermark();
		this.settledTo = before.settledTo();
		this.reconciledTo = before.reconciledTo();
		this.attestedTo = before.attestedTo();
		this.reconciliationDue = before.reconciliationDue();
		this.reconciliation = before.reconciliation();
		this.rewinds = before.rewinds();
		this.requestIds = before.requestIds();
	}

	/** The live cycle has delivered all that it found from one time to another. */
	Progress read(Instant from, Instant to, Instant serverTime) {
		this.watermark = later(this.watermark, to);
		Instant settled = earlier(to, serverTime.minus(this.settings.settledAge()));
		if (!from.isAfter(this.settledTo)) {
			this.settledTo = later(this.settledTo, settled);
		}
		if (!from.isAfter(this.reconciledTo)) {
			this.reconciledTo = later(this.reconciledTo, earlier(to, serverTime.minus(this.settings.finalAge())));
		}
		return this;
	}

	/** The reconciliation has delivered all that it found up to a time. */
	Progress reconciled(Checkpoint.Reconciliation running, Instant to) {
		if (to.isBefore(running.until())) {
			this.reconciliation = new Checkpoint.Reconciliation(to, running.until(), running.begun());
		}
		else {
			this.reconciliation = null;
			this.reconciledTo = later(this.reconciledTo,
					earlier(running.until(), running.begun().minus(this.settings.finalAge())));
		}
		return this;
	}

	/** A reconciliation begins, unless there is nothing to reconcile. */
	Progress begunReconciliation(Instant serverTime) {
		this.reconciliationDue = serverTime.plus(this.settings.reconciliationInterval());
		// where the server cuts as well as we do
		Instant until = this.settledTo.truncatedTo(ChronoUnit.SECONDS);
		if (this.settings.reconciliation() && this.reconciledTo.isBefore(until)) {
			this.reconciliation = new Checkpoint.Reconciliation(this.reconciledTo, until, serverTime);
		}
		return this;
	}

	Progress rewound(Instant to) {
		List<Checkpoint.Rewind> effective = new ArrayList<>();
		for (Checkpoint.Rewind earlierOne : this.rewinds) {
			if (earlierOne.from().isBefore(to)) {
				effective.add(earlierOne);
			}
		}
		effective.add(new Checkpoint.Rewind(to, this.sequence));
		this.rewinds = effective;
		this.watermark = earlier(this.watermark, to);
		this.settledTo = earlier(this.settledTo, to);
		this.reconciledTo = earlier(this.reconciledTo, to);
		this.attestedTo = earlier(this.attestedTo, to);
		this.reconciliation = null;
		return this;
	}

	/** A segment is saved with it. */
	Progress attested(Segment segment, boolean reachesItsEnd) {
		this.sequence = segment.sequence();
		this.requestIds = List.of();
		if (reachesItsEnd) {
			this.attestedTo = later(this.attestedTo, segment.to());
		}
		return this;
	}

	/** Whether nobody is going to read a stretch again. */
	boolean isFinal(Instant to) {
		return !to.isAfter(this.reconciledTo);
	}

	/** Whether too many requests wait for a segment. */
	boolean hasManyRequests() {
		return this.requestIds.size() > MOST_UNATTESTED_REQUESTS;
	}

	/** Whether too much has passed since the last segment. */
	boolean needsSegment() {
		return hasManyRequests()
				|| Duration.between(this.attestedTo, this.watermark).compareTo(LONGEST_UNATTESTED) >= 0;
	}

	boolean isWorthSaving() {
		return !this.watermark.equals(this.before.watermark()) || !this.settledTo.equals(this.before.settledTo())
				|| !this.reconciliationDue.equals(this.before.reconciliationDue())
				|| !Objects.equals(this.reconciliation, this.before.reconciliation());
	}

	Checkpoint checkpoint() {
		return new Checkpoint(this.before.revision() + 1, this.sequence, this.before.filter(), this.watermark,
				this.settledTo, this.reconciledTo, this.attestedTo, this.reconciliationDue, this.reconciliation,
				this.rewinds, this.requestIds);
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

}
