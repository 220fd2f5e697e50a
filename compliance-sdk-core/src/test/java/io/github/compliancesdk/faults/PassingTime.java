package io.github.compliancesdk.faults;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.github.compliancesdk.simulator.SimulatedClock;
import io.github.compliancesdk.support.VirtualTime;
import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;

/**
 * Virtual time in which nobody has to wait: what a client waits for passes as soon as it
 * waits, by the server's clock as well. The time limits of calls do not pass; their
 * length tells them from waits. For one caller at a time.
 */
final class PassingTime implements Scheduler, AutoCloseable {

	/** The default. */
	static final Duration CALL_TIMEOUT = Duration.ofMinutes(10);

	/** The default. */
	static final Duration ACQUIRE_TIMEOUT = Duration.ofMinutes(2);

	/**
	 * As long as the others wait for the answer to a probe, which comes at once: it
	 * passes only if nothing else does.
	 */
	private static final Duration PROBE = Duration.ofSeconds(5);

	/** In real time: then all threads of the client have come to rest. */
	private static final Duration REST = Duration.ofMillis(10);

	private static final Duration LONG_REST = Duration.ofMillis(150);

	private final VirtualTime time = new VirtualTime();

	private final SimulatedClock clock;

	private final ScheduledExecutorService passing = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "passing-time");
		thread.setDaemon(true);
		return thread;
	});

	private volatile Duration waited = Duration.ZERO;

	private volatile long lastMove = System.nanoTime();

	PassingTime(SimulatedClock clock) {
		this.clock = clock;
	}

	/**
	 * Lets time pass that nobody waits for, on another thread.
	 */
	void pass(Duration duration) {
		this.passing.execute(() -> advance(duration));
	}

	/**
	 * All waits together.
	 */
	Duration waited() {
		return this.waited;
	}

	private void advance(Duration duration) {
		this.clock.advance(duration);
		this.time.advance(duration);
	}

	private void waitUntil(long due, Duration rest) {
		long left = due - this.time.now(TimeUnit.NANOSECONDS);
		long toRest = this.lastMove + rest.toNanos() - System.nanoTime();
		if (left > 0 && toRest > 0) {
			this.passing.schedule(() -> waitUntil(due, rest), toRest, TimeUnit.NANOSECONDS);
		}
		else if (left > 0) {
			this.waited = this.waited.plusNanos(left);
			advance(Duration.ofNanos(left));
		}
	}

	@Override
	public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
		Duration duration = Duration.ofNanos(unit.toNanos(delay));
		long due = now(TimeUnit.NANOSECONDS) + duration.toNanos();
		Disposable scheduled = this.time.schedule(task, delay, unit);
		if (!duration.equals(CALL_TIMEOUT) && !duration.equals(ACQUIRE_TIMEOUT)) {
			Duration rest = duration.equals(PROBE) ? LONG_REST : REST;
			this.passing.execute(() -> waitUntil(due, rest));
		}
		return scheduled;
	}

	@Override
	public Disposable schedule(Runnable task) {
		return this.time.schedule(task);
	}

	@Override
	public long now(TimeUnit unit) {
		this.lastMove = System.nanoTime();
		return this.time.now(unit);
	}

	@Override
	public Worker createWorker() {
		return this.time.createWorker();
	}

	@Override
	public void dispose() {
		this.passing.shutdownNow();
		this.time.dispose();
	}

	@Override
	public void close() {
		dispose();
	}

}
