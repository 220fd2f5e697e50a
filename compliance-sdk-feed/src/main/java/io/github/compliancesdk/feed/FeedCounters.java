package io.github.compliancesdk.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

import org.jspecify.annotations.Nullable;

/**
 * What a feed tells of itself. Written by its thread, read by any.
 */
final class FeedCounters {

	final LongAdder delivered = new LongAdder();

	final LongAdder late = new LongAdder();

	final LongAdder reconciled = new LongAdder();

	final LongAdder duplicates = new LongAdder();

	final LongAdder undecodable = new LongAdder();

	final LongAdder ownCalls = new LongAdder();

	final LongAdder deadLettered = new LongAdder();

	final LongAdder recordingDisabled = new LongAdder();

	private final LongAdder failures = new LongAdder();

	private final AtomicLong consecutiveFailures = new AtomicLong();

	private volatile FeedState state = FeedState.IDLE;

	private volatile @Nullable Instant watermark;

	private volatile @Nullable Duration lag;

	private volatile long backlog;

	private volatile @Nullable String lastError;

	private volatile @Nullable Instant reconciliation;

	void state(FeedState now) {
		this.state = now;
	}

	FeedState state() {
		return this.state;
	}

	void position(Instant newWatermark, @Nullable Instant newReconciliation) {
		this.watermark = newWatermark;
		this.reconciliation = newReconciliation;
	}

	void behind(Duration newLag, long newBacklog) {
		this.lag = newLag;
		this.backlog = newBacklog;
	}

	long failed(Throwable failure) {
		this.failures.increment();
		this.lastError = failure.getClass().getName();
		return this.consecutiveFailures.incrementAndGet();
	}

	void succeeded() {
		this.consecutiveFailures.set(0);
	}

	FeedStatus status(String name) {
		return new FeedStatus(name, this.state, this.watermark, this.lag, this.backlog, this.delivered.sum(),
				this.late.sum(), this.reconciled.sum(), this.duplicates.sum(), this.undecodable.sum(),
				this.ownCalls.sum(), this.deadLettered.sum(), this.recordingDisabled.sum(), this.failures.sum(),
				this.consecutiveFailures.get(), this.lastError, this.reconciliation);
	}

}
