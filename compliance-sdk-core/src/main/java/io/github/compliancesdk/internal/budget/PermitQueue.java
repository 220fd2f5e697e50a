package io.github.compliancesdk.internal.budget;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.compliancesdk.error.RequestNotPermittedException;
import io.github.compliancesdk.internal.Operation;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.internal.AtomicRateLimiter;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Scheduler;

/**
 * Callers wait here in order of arrival, without a thread, and a permit is taken from the
 * rate limiter only at the moment of sending: a caller that gives up while waiting costs
 * none.
 */
public final class PermitQueue {

	private static final long SHORTEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

	private final RateLimiter limiter;

	private final Duration acquireTimeout;

	private final Scheduler scheduler;

	private final Queue<Waiter> waiters = new ConcurrentLinkedQueue<>();

	private final AtomicInteger work = new AtomicInteger();

	private final AtomicBoolean lookPending = new AtomicBoolean();

	/**
	 * Creates the queue.
	 * @param limiter gives the permits; one that refuses rather than waits lets a caller
	 * give up for free
	 * @param acquireTimeout longest wait of a caller
	 * @param scheduler where waits run
	 */
	public PermitQueue(RateLimiter limiter, Duration acquireTimeout, Scheduler scheduler) {
		this.limiter = limiter;
		this.acquireTimeout = acquireTimeout;
		this.scheduler = scheduler;
	}

	/**
	 * Waits for a permit.
	 * @param operation what is to be sent, for the message
	 * @return completes when a permit was taken; {@link RequestNotPermittedException} if
	 * that takes too long
	 */
	public Mono<Void> acquire(Operation operation) {
		return Mono.<Void>create(this::enqueue)
			.timeout(this.acquireTimeout, Mono.error(() -> refused(operation)), this.scheduler);
	}

	private RequestNotPermittedException refused(Operation operation) {
		return new RequestNotPermittedException(operation.name() + " waited " + this.acquireTimeout
				+ " for its turn under the request budget; nothing was sent. Raise rate-limit.acquire-timeout, "
				+ "or send less at once");
	}

	private void enqueue(MonoSink<Void> sink) {
		Waiter waiter = new Waiter(sink);
		sink.onDispose(() -> this.waiters.remove(waiter));
		this.waiters.add(waiter);
		drain();
	}

	private void drain() {
		if (this.work.getAndIncrement() != 0) {
			return;
		}
		int handled = 1;
		do {
			serve();
			handled = this.work.addAndGet(-handled);
		}
		while (handled != 0);
	}

	private void serve() {
		Waiter first = this.waiters.peek();
		while (first != null) {
			long wait = this.limiter.reservePermission();
			if (wait < 0) {
				lookAgainLater();
				return;
			}
			this.waiters.remove(first);
			MonoSink<Void> sink = first.sink();
			if (wait == 0) {
				sink.success();
			}
			else {
				this.scheduler.schedule(sink::success, wait, TimeUnit.NANOSECONDS);
			}
			first = this.waiters.peek();
		}
	}

	// one look for all who wait, however many they are
	private void lookAgainLater() {
		if (this.lookPending.compareAndSet(false, true)) {
			this.scheduler.schedule(() -> {
				this.lookPending.set(false);
				drain();
			}, pauseNanos(), TimeUnit.NANOSECONDS);
		}
	}

	private long pauseNanos() {
		long pause = (this.limiter instanceof AtomicRateLimiter atomic) ? atomic.getDetailedMetrics().getNanosToWait()
				: this.limiter.getRateLimiterConfig().getLimitRefreshPeriod().toNanos() / 10;
		return Math.max(pause, SHORTEST_PAUSE_NANOS);
	}

	// compared by identity: two callers are never the same
	private static final class Waiter {

		private final MonoSink<Void> sink;

		private Waiter(MonoSink<Void> sink) {
			this.sink = sink;
		}

		private MonoSink<Void> sink() {
			return this.sink;
		}

	}

}
