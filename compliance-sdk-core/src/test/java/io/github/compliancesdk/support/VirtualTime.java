package io.github.compliancesdk.support;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;
import reactor.test.scheduler.VirtualTimeScheduler;

/**
 * Time that passes only when a test says so. It tells each delay that was asked for, so
 * that a test can wait for a wait without waiting.
 */
public final class VirtualTime implements Scheduler {

	private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

	private final BlockingQueue<Duration> announced = new LinkedBlockingQueue<>();

	private final List<Duration> delays = new CopyOnWriteArrayList<>();

	public void advance(Duration duration) {
		this.time.advanceTimeBy(duration);
	}

	/**
	 * All delays so far, time limits included.
	 */
	public List<Duration> delays() {
		return List.copyOf(this.delays);
	}

	/**
	 * Blocks until somebody asks for such a delay.
	 */
	public Duration awaitDelay(Predicate<Duration> which) {
		try {
			while (true) {
				Duration delay = this.announced.poll(20, TimeUnit.SECONDS);
				if (delay == null) {
					throw new AssertionError("Nobody asked for such a delay; asked for were " + this.delays);
				}
				if (which.test(delay)) {
					return delay;
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	@Override
	public Disposable schedule(Runnable task) {
		return this.time.schedule(task);
	}

	@Override
	public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
		Disposable scheduled = this.time.schedule(task, delay, unit);
		Duration duration = Duration.ofNanos(unit.toNanos(delay));
		this.delays.add(duration);
		this.announced.add(duration);
		return scheduled;
	}

	@Override
	public long now(TimeUnit unit) {
		return this.time.now(unit);
	}

	@Override
	public Worker createWorker() {
		return this.time.createWorker();
	}

	@Override
	public void dispose() {
		this.time.dispose();
	}

}
