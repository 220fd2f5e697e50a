package io.github.compliancesdk.feed.jdbc;

import java.time.Instant;

/**
 * Instants as nanoseconds since 1970, since databases round their own times; what a
 * {@code long} cannot count (before 1677, after 2262) becomes its smallest or largest
 * value.
 */
final class Nanos {

	private static final long PER_SECOND = 1_000_000_000L;

	private Nanos() {
	}

	static long of(Instant time) {
		try {
			return Math.addExact(Math.multiplyExact(time.getEpochSecond(), PER_SECOND), time.getNano());
		}
		catch (ArithmeticException ex) {
			return (time.getEpochSecond() < 0) ? Long.MIN_VALUE : Long.MAX_VALUE;
		}
	}

	static Instant toInstant(long nanos) {
		return Instant.ofEpochSecond(Math.floorDiv(nanos, PER_SECOND), Math.floorMod(nanos, PER_SECOND));
	}

}
