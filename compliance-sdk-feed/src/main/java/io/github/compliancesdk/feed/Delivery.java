package io.github.compliancesdk.feed;

import java.util.List;

import io.github.compliancesdk.feed.checkpoint.Checkpoint;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.checkpoint.Lease;
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
				this.store.inTransaction(() -> {
					hand(() -> this.handler.handle(batch));
					this.store.save(lease, checkpoint, List.of(batch.attestation()));
				});
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
		if (reason instanceof InterruptedException || Thread.currentThread().isInterrupted()) {
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
			this.store.inTransaction(() -> {
				hand(() -> deadLetters.handle(batch, reason));
				this.store.save(lease, checkpoint, List.of(batch.attestation()));
			});
		}
		catch (RefusedBatch ex) {
			throw new FeedStoppedException(
					"Feed '" + this.settings.name() + "': the dead-letter handler failed. The batch will come again",
					ex.reason());
		}
		this.counters.deadLettered.increment();
	}

	private static void hand(Handing handing) {
		try {
			handing.run();
		}
		catch (Exception ex) {
			throw new RefusedBatch(ex);
		}
	}

	@FunctionalInterface
	private interface Handing {

		void run() throws Exception;

	}

}
