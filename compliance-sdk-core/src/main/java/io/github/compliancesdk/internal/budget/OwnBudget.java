package io.github.compliancesdk.internal.budget;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * A budget of which the server tells nothing but that it is used up. Each refusal in a
 * row doubles the pause of the operations that share it, from a second to a minute, with
 * jitter; an answer ends it. Safe for use by several threads.
 */
final class OwnBudget {

	private static final long FIRST_PAUSE_NANOS = Duration.ofSeconds(1).toNanos();

	private static final int MOST_DOUBLINGS = 6;

	private static final double JITTER = 0.25;

	private final DoubleSupplier random;

	private int refusals;

	private long lastRefusal;

	private long pausedUntil;

	OwnBudget(DoubleSupplier random) {
		this.random = random;
	}

	synchronized long waitNanos(long now) {
		return (this.refusals > 0) ? Math.max(0, this.pausedUntil - now) : 0;
	}

	/**
	 * Notes a refusal. Those of requests that were on their way before the pause began
	 * count as the one that began it.
	 */
	synchronized void refused(long number, long newest, long now) {
		if (this.refusals > 0 && number <= this.lastRefusal) {
			return;
		}
		this.lastRefusal = newest;
		long pause = FIRST_PAUSE_NANOS << Math.min(this.refusals, MOST_DOUBLINGS);
		pause = Math.min(pause, ServerBudget.WINDOW_NANOS);
		this.refusals++;
		this.pausedUntil = now + pause + (long) (pause * JITTER * this.random.getAsDouble());
	}

	synchronized void answered(long number) {
		if (number > this.lastRefusal) {
			this.refusals = 0;
		}
	}

}
