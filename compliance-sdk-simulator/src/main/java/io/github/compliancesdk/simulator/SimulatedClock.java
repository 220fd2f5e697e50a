package io.github.compliancesdk.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until it is moved. Thread-safe.
 */
public final class SimulatedClock extends Clock {

	private final AtomicReference<Instant> now;

	private final ZoneId zone;

	private SimulatedClock(AtomicReference<Instant> now, ZoneId zone) {
		this.now = now;
		this.zone = zone;
	}

	/**
	 * A clock in UTC.
	 * @param start the time it shows first
	 */
	public SimulatedClock(Instant start) {
		this(new AtomicReference<>(start), ZoneOffset.UTC);
	}

	/**
	 * Moves the clock forward.
	 * @param duration by how much; not negative
	 * @return the time it shows now
	 */
	public Instant advance(Duration duration) {
		if (duration.isNegative()) {
			throw new IllegalArgumentException("The clock advances, so the duration must not be negative: " + duration);
		}
		return this.now.updateAndGet((time) -> time.plus(duration));
	}

	/**
	 * Sets the clock, which may move it back.
	 * @param time the time it shows from now on
	 */
	public void set(Instant time) {
		this.now.set(time);
	}

	@Override
	public Instant instant() {
		return Objects.requireNonNull(this.now.get());
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	/**
	 * The same clock in another zone: both move together.
	 */
	@Override
	public SimulatedClock withZone(ZoneId other) {
		return new SimulatedClock(this.now, other);
	}

	@Override
	public String toString() {
		return "SimulatedClock[" + instant() + "]";
	}

}
