package io.github.compliancesdk.feed;

import java.util.List;

import io.github.compliancesdk.feed.checkpoint.Checkpoint;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.checkpoint.Lease;
import io.github.compliancesdk.feed.checkpoint.LeaseLostException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands a batch to the handler and saves the checkpoint behind it, both or neither as far
 * as the store can; again after a failure, and to the dead-letter handler in the end.
 */
final class Delivery {

	private static final Logger logger = LoggerFactory.getLogger(Delivery.class);

	private final FeedSettings settings;

	private final CheckpointStore store;

	private final ActivityHandler handler;

	private final FeedControl control;

	private final FeedCounters counters;

	Delivery(FeedSettings settings, CheckpointStore store, ActivityHandler handler, FeedControl control,
			FeedCounters counters) {
		this.settings = settings;
		this.store = store;
		this.handler = handler;
		this.control = control;
		this.counters = counters;
	}

	/**
	 * Delivers a batch.
	 * @throws FeedStoppedException if nobody takes it
	 * @throws InterruptedCycle if somebody wants the feed to do something else
	 */
	void deliver(ActivityBatch batch, Lease lease, Checkpoint checkpoint) {
		for (int attempt = 1;; attempt++) {
			this.control.check();
			try {
				hand(batch, lease, checkpoint, () -> this.handler.handle(batch));
				return;
			}
			catch (RefusedBatch ex) {
				refused(batch, lease, checkpoint, attempt, ex.reason());
				if (attempt >= this.settings.maxAttempts()) {
					return;
				}
			}
		}
	}

	private void refused(ActivityBatch batch, Lease lease, Checkpoint checkpoint, int attempt, Throwable reason) {
		boolean interrupted = Thread.interrupted() || reason instanceof InterruptedException;
		if (interrupted && this.control.isToBeInterrupted()) {
			Thread.currentThread().interrupt();
			throw new InterruptedCycle();
		}
		this.counters.failed(reason);
		logger.warn("Feed '{}': the handler failed with {}, attempt {} of {}", this.settings.name(),
				reason.getClass().getName(), attempt, this.settings.maxAttempts());
		if (attempt < this.settings.maxAttempts()) {
			this.control.rest(this.settings.backoff(attempt));
			return;
		}
		DeadLetterHandler deadLetters = this.settings.deadLetterHandler();
		if (deadLetters == null) {
			throw new FeedStoppedException("Feed '" + this.settings.name() + "': the handler refused a batch " + attempt
					+ " times, and there is no dead-letter handler. The batch will come again", reason);
		}
		try {
			hand(batch, lease, checkpoint, () -> deadLetters.handle(batch, reason));
		}
		catch (RefusedBatch ex) {
			throw new FeedStoppedException(
					"Feed '" + this.settings.name() + "': the dead-letter handler failed. The batch will come again",
					ex.reason());
		}
		this.counters.deadLettered.increment();
	}

	/**
	 * Hands the batch over and saves, both or neither.
	 * @throws RefusedBatch if it was refused, or the transaction of what was done with it
	 * cannot be saved although the store works
	 */
	private void hand(ActivityBatch batch, Lease lease, Checkpoint checkpoint, Handing handing) {
		boolean[] taken = new boolean[1];
		try {
			this.store.inTransaction(() -> {
				take(handing);
				taken[0] = true;
				this.store.save(lease, checkpoint, List.of(batch.attestation()));
			});
		}
		catch (RefusedBatch | LeaseLostException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			if (!taken[0] || !this.store.isTransactional()) {
				throw ex;
			}
			if (!isSaved(lease, checkpoint, ex)) {
				throw new RefusedBatch(ex);
			}
		}
	}

	private void take(Handing handing) {
		try {
			handing.run();
		}
		catch (Exception ex) {
			throw new RefusedBatch(ex);
		}
		if (!this.control.isToBeInterrupted() && Thread.interrupted()) {
			logger.debug("Feed '{}': the handler left the flag of an interrupt", this.settings.name());
		}
	}

	/*
	 * A save that fails can have happened. If it has not, and the store takes another
	 * one, it is the batch's transaction that fails; if it does not, it is the store.
	 */
	private boolean isSaved(Lease lease, Checkpoint checkpoint, RuntimeException failure) {
		try {
			this.store.renew(lease, this.settings.leaseDuration());
			return this.store.load(this.settings.name())
				.filter((saved) -> saved.revision() >= checkpoint.revision())
				.isPresent();
		}
		catch (LeaseLostException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			failure.addSuppressed(ex);
			throw failure;
		}
	}

	@FunctionalInterface
	private interface Handing {

		void run() throws Exception;

	}

}
