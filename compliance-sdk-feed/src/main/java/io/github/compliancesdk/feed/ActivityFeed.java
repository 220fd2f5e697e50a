package io.github.compliancesdk.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.AuthenticationException;
import io.github.compliancesdk.error.InvalidRequestException;
import io.github.compliancesdk.error.PermissionDeniedException;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.checkpoint.LeaseLostException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers the activity feed of the Compliance API without losing anything: in order of
 * time, each activity once, those that become visible late as soon as they are found. It
 * goes on where it was after a restart, and lets one process at a time move the
 * checkpoint.
 * <p>
 * {@link #start()} follows the feed on a thread of its own until {@link #close()};
 * {@link #runOnce()} reads what is due and returns. Safe for use by several threads.
 * <p>
 * A failure of the API or of the store never stops a feed: it waits, ever longer, and
 * goes on. That goes for a refused key as well, which asks at the longest interval only;
 * {@link #status()} tells. It stops when nobody takes a batch, when the checkpoint is
 * that of another feed, when somebody interrupts its thread, and, if so configured, when
 * another process has the checkpoint.
 */
public final class ActivityFeed implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(ActivityFeed.class);

	private static final Duration ABANDONED = Duration.ofSeconds(5);

	private final FeedSettings settings;

	private final CheckpointStore store;

	private final FeedControl control;

	private final FeedCounters counters;

	private final LeaseKeeper leases;

	private final FeedEngine engine;

	private final Object lifecycle = new Object();

	private @Nullable Thread thread;

	private long nextReconciliation = Long.MIN_VALUE;

	private volatile @Nullable FeedStoppedException failure;

	private volatile Runnable onStop = () -> {
	};

	ActivityFeed(ComplianceClient client, CheckpointStore store, ActivityHandler handler, FeedSettings settings) {
		this.settings = settings;
		this.store = store;
		this.counters = new FeedCounters(settings.clock());
		this.control = new FeedControl(settings.scheduler());
		this.leases = new LeaseKeeper(store, settings);
		Delivery delivery = new Delivery(settings, store, handler, this.control, this.counters);
		this.engine = new FeedEngine(settings, client, store, delivery, this.leases, this.control, this.counters);
	}

	/**
	 * Starts to describe a feed.
	 * @param client reads the activities; closing the feed leaves it open
	 * @param store keeps the checkpoint
	 * @return a builder with the defaults named there
	 */
	public static ActivityFeedBuilder builder(ComplianceClient client, CheckpointStore store) {
		return new ActivityFeedBuilder(client, store);
	}

	/**
	 * Name of the feed.
	 * @return the name
	 */
	public String name() {
		return this.settings.name();
	}

	/**
	 * Follows the feed on a thread of its own. Without effect if it does so already; a
	 * feed that has stopped or was closed starts again where it was.
	 */
	public void start() {
		synchronized (this.lifecycle) {
			if (this.thread != null && this.thread.isAlive()) {
				return;
			}
			this.failure = null;
			this.control.open();
			this.thread = new Thread(this::follow, "compliance-feed-" + name());
			this.thread.setDaemon(true);
			this.thread.start();
		}
	}

	/**
	 * Reads and delivers all that is due, a due reconciliation included, on the calling
	 * thread, and gives the checkpoint free.
	 * @return the status at the end; its state is {@link FeedState#STANDBY}, and nothing
	 * was read, if another process has the checkpoint and this one is to stand by
	 * @throws FeedStoppedException if nobody took a batch, the checkpoint is that of
	 * another feed, or another process has it and that is to be a failure
	 * @throws io.github.compliancesdk.error.ComplianceException if the API failed; what
	 * was delivered before is saved
	 * @throws IllegalStateException if the feed is started, or closed
	 */
	public FeedStatus runOnce() {
		synchronized (this.lifecycle) {
			if (this.thread != null && this.thread.isAlive()) {
				throw new IllegalStateException("Feed '" + name() + "' is started: it reads what is due by itself");
			}
			if (this.control.closing()) {
				throw new IllegalStateException("Feed '" + name() + "' is closed");
			}
			try {
				if (acquire()) {
					cycle();
					this.counters.state(FeedState.IDLE);
				}
			}
			catch (InterruptedCycle ex) {
				this.counters.state(FeedState.IDLE);
			}
			catch (RuntimeException ex) {
				this.counters.state((ex instanceof FeedStoppedException) ? FeedState.STOPPED : FeedState.IDLE);
				this.counters.failed(cause(ex));
				throw ex;
			}
			finally {
				this.engine.forget();
				this.leases.release();
			}
			return status();
		}
	}

	private void cycle() {
		rewindIfWanted();
		this.engine.live();
		while (this.engine.beginReconciliation()) {
			this.engine.reconcile();
		}
	}

	/**
	 * Stops reading until {@link #resume()}. The batch under way is finished first; the
	 * checkpoint stays with this process, so that no other goes on. Not remembered over a
	 * restart. After a failure it happens when the wait is over.
	 * @throws IllegalStateException if this process stands by: pause the feed where the
	 * checkpoint is
	 */
	public void pause() {
		requireActive();
		this.control.pause(true);
	}

	/**
	 * Ends a pause.
	 */
	public void resume() {
		this.control.pause(false);
	}

	/**
	 * Goes back to a time and delivers again what was created then or later, as far as
	 * the server still has it. It happens before the next batch, after a failure when the
	 * wait is over. Without effect if the feed has not come so far.
	 * @param to the time
	 * @throws IllegalStateException if this process stands by: rewind the feed where the
	 * checkpoint is
	 */
	public void rewind(Instant to) {
		requireActive();
		this.control.rewind(to);
	}

	private void requireActive() {
		if (this.counters.state() != FeedState.STANDBY) {
			return;
		}
		String owner = this.store.leaseOwner(name());
		if (owner != null) {
			throw new IllegalStateException("Feed '" + name() + "' stands by here: " + owner + " has the checkpoint");
		}
	}

	/**
	 * What the feed looks like now. Costs nothing.
	 * @return a snapshot
	 */
	public FeedStatus status() {
		return this.counters.status(name());
	}

	/**
	 * Why the feed has stopped by itself.
	 * @return the reason, or {@code null} if it has not
	 */
	public @Nullable FeedStoppedException failure() {
		return this.failure;
	}

	/**
	 * Stops the feed. The batch under way gets the shutdown timeout to finish, then its
	 * thread is interrupted and the checkpoint stays before it. Closing twice does
	 * nothing; the client stays open.
	 */
	@Override
	public void close() {
		this.control.close();
		Thread running;
		synchronized (this.lifecycle) {
			running = this.thread;
		}
		if (running == null) {
			this.counters.state(FeedState.STOPPED);
		}
		else if (running != Thread.currentThread()) {
			end(running, this.settings.shutdownTimeout());
		}
	}

	/** Says what to do when the feed's thread ends. */
	void onStop(Runnable action) {
		this.onStop = action;
	}

	/** Stops the feed without waiting for the batch under way, for nobody will answer. */
	void abandon() {
		this.control.close();
		Thread running;
		synchronized (this.lifecycle) {
			running = this.thread;
		}
		if (running != null) {
			end(running, Duration.ZERO);
		}
	}

	private void end(Thread running, Duration patience) {
		try {
			running.join(Math.max(1, patience.toMillis()));
			if (running.isAlive()) {
				running.interrupt();
				running.join(ABANDONED.toMillis());
			}
		}
		catch (InterruptedException ex) {
			running.interrupt();
			Thread.currentThread().interrupt();
		}
	}

	private void follow() {
		try {
			this.control.following(true);
			while (!this.control.closing() && !Thread.currentThread().isInterrupted()) {
				followForAWhile();
			}
			if (!this.control.closing()) {
				throw new FeedStoppedException(
						"Feed '" + name() + "': its thread was interrupted, and not by closing the feed", null);
			}
		}
		catch (FeedStoppedException ex) {
			stopped(ex);
		}
		catch (Error ex) {
			stopped(new FeedStoppedException("Feed '" + name() + "': " + ex.getClass().getName(), ex));
			throw ex;
		}
		finally {
			this.engine.forget();
			this.leases.release();
			this.control.following(false);
			this.counters.state(FeedState.STOPPED);
			this.onStop.run();
		}
	}

	private void stopped(FeedStoppedException reason) {
		this.failure = reason;
		this.counters.failed(cause(reason));
		logger.error("The feed has stopped. {}", reason.getMessage());
	}

	private void followForAWhile() {
		try {
			if (!this.leases.holds() && !acquire()) {
				this.control.restUnlessClosing(this.settings.leaseDuration().dividedBy(3));
				return;
			}
			if (this.control.paused()) {
				this.counters.state(FeedState.PAUSED);
				this.control.awaitResume();
				rewindIfWanted();
				return;
			}
			long next = now() + this.settings.pollInterval().toMillis();
			rewindIfWanted();
			this.engine.live();
			reconcile(next);
			this.control.rest(Duration.ofMillis(Math.max(0, next - now())));
		}
		catch (InterruptedCycle ex) {
			this.engine.forget();
		}
		catch (LeaseLostException ex) {
			logger.warn("{}. Standing by", ex.getMessage());
			this.engine.forget();
			this.leases.drop();
		}
		catch (FeedStoppedException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			recover(ex);
		}
	}

	/* A reconciliation that fails waits apart: the live cycle goes on meanwhile. */
	private void reconcile(long until) {
		try {
			while (now() < until && now() >= this.nextReconciliation && this.engine.beginReconciliation()) {
				this.engine.reconcile();
			}
		}
		catch (InterruptedCycle | LeaseLostException | FeedStoppedException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			Duration wait = failed(ex);
			this.nextReconciliation = Math.max(until, now() + wait.toMillis());
		}
		finally {
			this.counters.reconciling(false);
		}
	}

	private void recover(RuntimeException ex) {
		Duration wait = failed(ex);
		try {
			this.control.restUnlessClosing(wait);
		}
		catch (InterruptedCycle interrupted) {
			// the flag tells
		}
	}

	/* Whether a save has happened before it failed, only the store knows. */
	private Duration failed(RuntimeException ex) {
		long failures = this.counters.failed(ex);
		this.engine.forget();
		boolean hopeless = ex instanceof AuthenticationException || ex instanceof PermissionDeniedException
				|| ex instanceof InvalidRequestException;
		Duration wait = hopeless ? this.settings.maxBackoff() : this.settings.backoff(failures);
		logger.warn("Feed '{}': {}; failure {} in a row, going on in {}", name(), ex.getClass().getName(), failures,
				wait);
		return wait;
	}

	private boolean acquire() {
		if (this.leases.acquire()) {
			this.engine.forget();
			if (this.counters.state() == FeedState.STANDBY) {
				this.counters.state(FeedState.ACTIVE);
			}
			logger.info("Feed '{}': has the checkpoint", name());
			return true;
		}
		if (this.settings.whenLeased() == WhenLeased.FAIL) {
			throw new FeedStoppedException("Feed '" + name() + "': " + this.store.leaseOwner(name())
					+ " has the checkpoint. Stop that process, wait until its lease ends, or let this one stand by",
					null);
		}
		this.counters.state(FeedState.STANDBY);
		return false;
	}

	private void rewindIfWanted() {
		Instant to = this.control.takeRewind();
		if (to != null) {
			try {
				this.engine.rewind(to);
			}
			catch (RuntimeException ex) {
				// still wanted
				this.control.rewind(to);
				throw ex;
			}
			logger.info("Feed '{}': rewound to {}", name(), to);
		}
	}

	private long now() {
		return this.settings.scheduler().now(TimeUnit.MILLISECONDS);
	}

	private static Throwable cause(RuntimeException ex) {
		return (ex instanceof FeedStoppedException && ex.getCause() != null) ? ex.getCause() : ex;
	}

	@Override
	public String toString() {
		return "ActivityFeed[" + name() + "]";
	}

}
