package io.github.compliancesdk.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;

/**
 * What others want of the thread that runs the feed, and its waits, which end early when
 * somebody wants something. Thread-safe.
 */
final class FeedControl {

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition changed = this.lock.newCondition();

	private final Scheduler scheduler;

	private boolean closing;

	private boolean following;

	private boolean paused;

	private @Nullable Instant rewind;

	FeedControl(Scheduler scheduler) {
		this.scheduler = scheduler;
	}

	void close() {
		change(() -> this.closing = true);
	}

	void open() {
		change(() -> this.closing = false);
	}

	void pause(boolean wanted) {
		change(() -> this.paused = wanted);
	}

	void rewind(Instant to) {
		change(() -> this.rewind = (this.rewind == null || to.isBefore(this.rewind)) ? to : this.rewind);
	}

	boolean closing() {
		return read(() -> this.closing);
	}

	/** The feed has a thread of its own until this is called again. */
	void following(boolean now) {
		change(() -> this.following = now);
	}

	/**
	 * Whether an interrupt is meant for the feed: its own thread is interrupted by
	 * closing, any other by its owner.
	 */
	boolean isToBeInterrupted() {
		return read(() -> this.closing || !this.following);
	}

	boolean paused() {
		return read(() -> this.paused);
	}

	@Nullable Instant takeRewind() {
		this.lock.lock();
		try {
			Instant to = this.rewind;
			this.rewind = null;
			return to;
		}
		finally {
			this.lock.unlock();
		}
	}

	/** Ends the present cycle if somebody wants something. */
	void check() {
		if (read(this::disturbed)) {
			throw new InterruptedCycle();
		}
	}

	/** Waits; returns early if somebody wants something. */
	void rest(Duration duration) {
		rest(duration, this::disturbed);
	}

	/** Waits where nothing but closing could be done now. */
	void restUnlessClosing(Duration duration) {
		rest(duration, () -> this.closing);
	}

	private void rest(Duration duration, Question enough) {
		boolean[] over = new boolean[1];
		Disposable end = this.scheduler.schedule(() -> change(() -> over[0] = true), duration.toMillis(),
				TimeUnit.MILLISECONDS);
		try {
			await(() -> over[0] || enough.answer());
		}
		finally {
			end.dispose();
		}
	}

	/** Waits until the feed is not paused, or is to be closed or rewound. */
	void awaitResume() {
		await(() -> !this.paused || this.closing || this.rewind != null);
	}

	/** Waits for a result. */
	<T> T await(CompletableFuture<T> future) {
		boolean[] over = new boolean[1];
		CompletableFuture<T> watched = future.whenComplete((result, failure) -> change(() -> over[0] = true));
		await(() -> over[0] || disturbed());
		if (!future.isDone()) {
			future.cancel(true);
			throw new InterruptedCycle();
		}
		try {
			return watched.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw ex;
		}
		catch (CancellationException ex) {
			throw new InterruptedCycle();
		}
	}

	private boolean disturbed() {
		return this.closing || this.paused || this.rewind != null;
	}

	private void await(Question enough) {
		this.lock.lock();
		try {
			while (!enough.answer()) {
				this.changed.await();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedCycle();
		}
		finally {
			this.lock.unlock();
		}
	}

	private boolean read(Question question) {
		this.lock.lock();
		try {
			return question.answer();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void change(Runnable change) {
		this.lock.lock();
		try {
			change.run();
			this.changed.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	@FunctionalInterface
	private interface Question {

		boolean answer();

	}

}
