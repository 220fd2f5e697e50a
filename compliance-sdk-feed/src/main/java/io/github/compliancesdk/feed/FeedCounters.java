package io.github.compliancesdk.feed;

import java.time.Clock;
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

	private final AtomicLong liveFailures = new AtomicLong();

	private final AtomicLong reconciliationFailures = new AtomicLong();

	private final Clock clock;

	private volatile FeedState state = FeedState.IDLE;

	private volatile boolean reconciling;

	private volatile @Nullable Instant watermark;

	private volatile @Nullable Answer answer;

	private volatile @Nullable Instant moved;

	private volatile long backlog;

	private volatile @Nullable String lastError;

	private volatile @Nullable Instant reconciliation;

	FeedCounters(Clock clock) {
		this.clock = clock;
	}

	void state(FeedState now) {
		if (isFollowing(now) && !isFollowing(this.state)) {
			this.moved = this.clock.instant();
		}
		this.state = now;
	}

	private static boolean isFollowing(FeedState state) {
		return state == FeedState.ACTIVE || state == FeedState.BACKFILLING;
	}

	FeedState state() {
		return this.state;
	}

	void position(Instant newWatermark, @Nullable Instant newReconciliation) {
		this.watermark = newWatermark;
		this.reconciliation = newReconciliation;
	}

	void saved() {
		this.moved = this.clock.instant();
	}

	void answered(Instant serverTime, long newBacklog) {
		this.answer = new Answer(serverTime, this.clock.instant());
		this.backlog = newBacklog;
	}

	/** What fails or succeeds from now on belongs to the reconciliation, or does not. */
	void reconciling(boolean now) {
		this.reconciling = now;
	}

	long failed(Throwable failure) {
		this.failures.increment();
		this.lastError = failure.getClass().getName();
		return inARow().incrementAndGet();
	}

	void succeeded() {
		inARow().set(0);
	}

	private AtomicLong inARow() {
		return this.reconciling ? this.reconciliationFailures : this.liveFailures;
	}

	FeedStatus status(String name) {
		Instant now = this.clock.instant();
		return new FeedStatus(name, this.state, this.watermark, lag(now), checkpointAge(now), this.backlog,
				this.delivered.sum(), this.late.sum(), this.reconciled.sum(), this.duplicates.sum(),
				this.undecodable.sum(), this.ownCalls.sum(), this.deadLettered.sum(), this.recordingDisabled.sum(),
				this.failures.sum(), Math.max(this.liveFailures.get(), this.reconciliationFailures.get()),
				this.lastError, this.reconciliation);
	}

	private @Nullable Duration lag(Instant now) {
		Instant saved = this.watermark;
		Answer latest = this.answer;
		if (saved == null || latest == null || this.state == FeedState.STANDBY) {
			return null;
		}
		return Duration.between(saved, latest.serverTime()).plus(passed(latest.at(), now));
	}

	private @Nullable Duration checkpointAge(Instant now) {
		Instant latest = this.moved;
		return (latest != null && isFollowing(this.state)) ? passed(latest, now) : null;
	}

	/* A clock that was set back has not moved. */
	private static Duration passed(Instant since, Instant now) {
		return now.isAfter(since) ? Duration.between(since, now) : Duration.ZERO;
	}

	private record Answer(Instant serverTime, Instant at) {
	}

}
