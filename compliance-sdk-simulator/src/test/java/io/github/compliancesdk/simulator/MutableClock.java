package io.github.compliancesdk.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that moves when told to.
 */
final class MutableClock extends Clock {

	private volatile Instant now;

	MutableClock(String now) {
		this.now = Instant.parse(now);
	}

	void advance(Duration duration) {
		this.now = this.now.plus(duration);
	}

	void set(String time) {
		this.now = Instant.parse(time);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}
