package io.github.compliancesdk.internal.budget;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

import io.github.compliancesdk.budget.RateLimitStatus;
import io.github.compliancesdk.error.RequestNotPermittedException;
import io.github.compliancesdk.internal.Operation;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.internal.AtomicRateLimiter;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Scheduler;

/**
 * Callers wait here in order of arrival, without a thread, and a permit is taken from the
 * rate limiter only at the moment of sending: a caller that gives up while waiting costs
 * none. The same holds for connections: without a free one no permit is taken, since a
 * request that waits longer would leave in another minute than its permit. Before the
 * rate limiter stands what the server said of the budget, and before that, for the
 * operations that have one, their own budget; a caller that waits for that one does not
 * keep the others back.
 */
public final class PermitQueue {

	private static final long NO_LOOK = Long.MAX_VALUE;

	private static final long SHORTEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

	private final RateLimiter limiter;

	private final Duration acquireTimeout;

	private final Scheduler scheduler;

	private final LongSupplier nanoTime;

	private final DoubleSupplier random;

	private final int mostAtOnce;

	private final ObservationRegistry observations;

	private final ServerBudget serverBudget = new ServerBudget();

	private final Map<String, OwnBudget> ownBudgets = new ConcurrentHashMap<>();

	private final Queue<Waiter> waiters = new ConcurrentLinkedQueue<>();

	private final AtomicInteger underWay = new AtomicInteger();

	private final AtomicInteger work = new AtomicInteger();

	private final AtomicLong nextLook = new AtomicLong(NO_LOOK);

	/**
	 * Creates the queue.
	 * @param limiter gives the permits; one that refuses rather than waits lets a caller
	 * give up for free
	 * @param acquireTimeout longest wait of a caller
	 * @param scheduler where waits run
	 * @param nanoTime time in nanoseconds that goes forward only
	 * @param random numbers from 0 to 1 for jitter
	 * @param mostAtOnce how many requests may be under way at once
	 * @param observations registry for the observation of waits
	 */
	public PermitQueue(RateLimiter limiter, Duration acquireTimeout, Scheduler scheduler, LongSupplier nanoTime,
			DoubleSupplier random, int mostAtOnce, ObservationRegistry observations) {
		this.limiter = limiter;
		this.acquireTimeout = acquireTimeout;
		this.scheduler = scheduler;
		this.nanoTime = nanoTime;
		this.random = random;
		this.mostAtOnce = mostAtOnce;
		this.observations = observations;
	}

	/**
	 * Waits for a permit. Whoever gets one has to call {@link #ended} once.
	 * @param operation what is to be sent
	 * @return the permit; {@link RequestNotPermittedException} if it takes too long
	 */
	public Mono<Permit> acquire(Operation operation) {
		return Mono.<Permit>create((sink) -> enqueue(operation, sink))
			.timeout(this.acquireTimeout, Mono.error(() -> refused(operation)), this.scheduler)
			.doOnNext(Permit::received);
	}

	private RequestNotPermittedException refused(Operation operation) {
		if (this.underWay.get() >= this.mostAtOnce) {
			return new RequestNotPermittedException(operation.name() + " waited " + this.acquireTimeout
					+ " for a connection; nothing was sent. All " + this.mostAtOnce + " are in use: close the streams "
					+ "that are no longer read, or ask for less at once");
		}
		return new RequestNotPermittedException(operation.name() + " waited " + this.acquireTimeout
				+ " for its turn under the request budget; nothing was sent. Raise rate-limit.acquire-timeout, "
				+ "or send less at once");
	}

	/**
	 * Notes an answer.
	 * @param permit permit of the request
	 * @param status HTTP status
	 * @param told what it says of the budget, or {@code null} if nothing
	 * @param serverTime the server's time
	 */
	public void answered(Permit permit, int status, @Nullable RateLimitStatus told, Instant serverTime) {
		long now = this.nanoTime.getAsLong();
		if (told != null && told.remaining() != null) {
			Instant reset = told.reset();
			this.serverBudget.told(permit.number(), new ServerBudget.Told(told.limit(), told.remaining(), reset,
					(reset != null) ? Duration.between(serverTime, reset) : null), now);
		}
		String name = permit.operation().ownBudget();
		if (name != null) {
			// the headers of its refusal describe the shared budget
			if (status == 429) {
				ownBudget(name).refused(permit.number(), this.serverBudget.newest(), now);
			}
			else {
				ownBudget(name).answered(permit.number());
			}
		}
		serveWaiters();
	}

	/**
	 * Notes that a request ended, with or without an answer.
	 * @param permit permit of the request
	 */
	public void ended(Permit permit) {
		this.underWay.decrementAndGet();
		this.serverBudget.ended(permit.number());
		serveWaiters();
	}

	private void serveWaiters() {
		if (!this.waiters.isEmpty()) {
			drain();
		}
	}

	private OwnBudget ownBudget(String name) {
		return this.ownBudgets.computeIfAbsent(name, (key) -> new OwnBudget(this.random));
	}

	private void enqueue(Operation operation, MonoSink<Permit> sink) {
		Waiter waiter = new Waiter(operation, sink);
		sink.onDispose(() -> {
			this.waiters.remove(waiter);
			waiter.left();
		});
		this.waiters.add(waiter);
		drain();
		waiter.observe(this.observations);
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
		boolean permitInHand = false;
		for (Waiter waiter : this.waiters) {
			long now = this.nanoTime.getAsLong();
			String ownBudget = waiter.operation().ownBudget();
			long ownWait = (ownBudget != null) ? ownBudget(ownBudget).waitNanos(now) : 0;
			if (ownWait > 0) {
				lookAgain(now, ownWait);
				continue;
			}
			if (this.underWay.get() >= this.mostAtOnce) {
				// the next one that ends looks again
				return;
			}
			long delay = 0;
			if (!permitInHand) {
				long serverWait = this.serverBudget.waitNanos(now);
				if (serverWait > 0) {
					lookAgain(now, serverWait);
					return;
				}
				delay = this.limiter.reservePermission();
				if (delay < 0) {
					lookAgain(now, limiterPauseNanos());
					return;
				}
			}
			// one that gave up meanwhile leaves the permit to the next
			permitInHand = !waiter.claim();
			if (!permitInHand) {
				grant(waiter, now, delay);
			}
		}
	}

	private void grant(Waiter waiter, long now, long delayNanos) {
		this.waiters.remove(waiter);
		this.underWay.incrementAndGet();
		Permit permit = new Permit(waiter.operation(), this.serverBudget.sending(now));
		if (delayNanos == 0) {
			handOver(waiter, permit);
		}
		else {
			// a limiter of the user that lets callers reserve
			this.scheduler.schedule(() -> handOver(waiter, permit), delayNanos, TimeUnit.NANOSECONDS);
		}
	}

	private void handOver(Waiter waiter, Permit permit) {
		waiter.sink().success(permit);
		if (!permit.isReceived()) {
			// the caller gave up at this very moment and will never end it
			ended(permit);
		}
	}

	// one look for all who wait, however many they are, unless an earlier one is needed
	private void lookAgain(long now, long waitNanos) {
		long due = now + Math.max(waitNanos, SHORTEST_PAUSE_NANOS);
		long pending = this.nextLook.get();
		if (pending != NO_LOOK && pending - due <= 0) {
			return;
		}
		this.nextLook.set(due);
		this.scheduler.schedule(() -> {
			this.nextLook.compareAndSet(due, NO_LOOK);
			drain();
		}, due - now, TimeUnit.NANOSECONDS);
	}

	private long limiterPauseNanos() {
		return (this.limiter instanceof AtomicRateLimiter atomic) ? atomic.getDetailedMetrics().getNanosToWait()
				: this.limiter.getRateLimiterConfig().getLimitRefreshPeriod().toNanos() / 10;
	}

}
