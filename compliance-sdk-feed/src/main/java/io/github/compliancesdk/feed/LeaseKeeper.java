package io.github.compliancesdk.feed;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.checkpoint.Lease;
import io.github.compliancesdk.feed.checkpoint.LeaseLostException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;

/**
 * Takes the lease of a feed and renews it while it is kept. For one thread, beside the
 * renewal.
 */
final class LeaseKeeper {

	private static final Logger logger = LoggerFactory.getLogger(LeaseKeeper.class);

	private static final int RENEWALS = 3;

	private final CheckpointStore store;

	private final String feed;

	private final String owner;

	private final Duration duration;

	private final Scheduler scheduler;

	private @Nullable Kept kept;

	LeaseKeeper(CheckpointStore store, FeedSettings settings) {
		this.store = store;
		this.feed = settings.name();
		this.owner = settings.owner();
		this.duration = settings.leaseDuration();
		this.scheduler = settings.scheduler();
	}

	/** Takes the lease if it is free. */
	boolean acquire() {
		drop();
		Optional<Lease> lease = this.store.tryAcquire(this.feed, this.owner, this.duration);
		lease.ifPresent((taken) -> this.kept = new Kept(taken));
		return lease.isPresent();
	}

	boolean holds() {
		return this.kept != null;
	}

	/** The lease, as long as nothing says that it is lost. */
	Lease lease() {
		if (this.kept == null) {
			throw new IllegalStateException("There is no lease");
		}
		return this.kept.checked();
	}

	/** Gives the lease back. */
	void release() {
		Kept released = this.kept;
		drop();
		if (released != null) {
			try {
				this.store.release(released.lease);
			}
			catch (RuntimeException ex) {
				// it ends by itself
				logger.debug("Feed '{}': the lease could not be given back: {}", this.feed, ex.getClass().getName());
			}
		}
	}

	/** Forgets the lease, which then ends by itself. */
	void drop() {
		if (this.kept != null) {
			this.kept.renewal.dispose();
			this.kept = null;
		}
	}

	private final class Kept {

		private final Lease lease;

		private final Disposable renewal;

		private volatile boolean lost;

		private Kept(Lease lease) {
			this.lease = lease;
			long period = Math.max(1, LeaseKeeper.this.duration.toMillis() / RENEWALS);
			this.renewal = LeaseKeeper.this.scheduler.schedulePeriodically(this::renew, period, period,
					TimeUnit.MILLISECONDS);
		}

		private void renew() {
			try {
				LeaseKeeper.this.store.renew(this.lease, LeaseKeeper.this.duration);
			}
			catch (LeaseLostException ex) {
				this.lost = true;
			}
			catch (RuntimeException ex) {
				// the store refuses what comes too late, so going on does no harm
				logger.debug("Feed '{}': the lease could not be renewed: {}", LeaseKeeper.this.feed,
						ex.getClass().getName());
			}
		}

		private Lease checked() {
			if (this.lost) {
				throw new LeaseLostException(this.lease);
			}
			return this.lease;
		}

	}

}
