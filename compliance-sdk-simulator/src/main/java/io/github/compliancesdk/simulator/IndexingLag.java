package io.github.compliancesdk.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How long after its creation an activity appears in the feed. With a lag, an activity is
 * hidden until its time has come by the simulator's clock, and so is one created in the
 * future. It then appears in its place by creation time, which may lie before positions
 * already read. Immutable and thread-safe.
 */
public final class IndexingLag {

	private static final IndexingLag NONE = new IndexingLag(Duration.ZERO, 0, (bits) -> 0);

	private static final Duration LONGEST = Duration.ofDays(3650);

	private final Duration longest;

	private final long seed;

	private final Draw draw;

	private IndexingLag(Duration longest, long seed, Draw draw) {
		this.longest = longest;
		this.seed = seed;
		this.draw = draw;
	}

	/**
	 * No lag, and nothing is hidden: activities of the future are shown.
	 * @return the absence of a lag
	 */
	public static IndexingLag none() {
		return NONE;
	}

	/**
	 * A lag drawn for each activity, the same for the same seed and id.
	 * @param shortest shortest lag, not negative
	 * @param longest longest lag, not shorter, at most 3,650 days
	 * @param seed chooses the draws
	 * @return the lag
	 */
	public static IndexingLag between(Duration shortest, Duration longest, long seed) {
		if (shortest.isNegative() || longest.compareTo(shortest) < 0 || longest.compareTo(LONGEST) > 0) {
			throw new IllegalArgumentException(
					"The lags must rise from 0 to 3,650 days: " + shortest + " to " + longest);
		}
		long base = shortest.toNanos();
		long span = longest.toNanos() - base;
		return new IndexingLag(longest, seed, (bits) -> base + Math.round(Dice.unit(bits) * span));
	}

	/**
	 * A lag with exceptions: some activities come much later than usual.
	 * @param usual the lag of all activities; {@link #none()} for none, though the future
	 * stays hidden
	 * @param share share of late ones, 0 to 1, such as 0.001
	 * @param lateBy how much later they come, not negative; at most 3,650 days together
	 * @return the lag
	 */
	public static IndexingLag withLate(IndexingLag usual, double share, Duration lateBy) {
		FaultArguments.share(share);
		Duration longest = usual.longest.plus(FaultArguments.notNegative(lateBy));
		if (longest.compareTo(LONGEST) > 0) {
			throw new IllegalArgumentException("Lags must not be longer than 3,650 days: " + longest);
		}
		long late = lateBy.toNanos();
		// the depth decides, so that exceptions of exceptions are drawn anew
		long salt = usual.longest.toNanos() + 1;
		return new IndexingLag(longest, usual.seed,
				(bits) -> usual.draw.lagNanos(bits) + ((Dice.unit(Dice.mix(salt, bits)) < share) ? late : 0));
	}

	/* The same for equal ids. */
	long lagNanos(String id) {
		long bits = this.seed;
		for (byte character : id.getBytes(StandardCharsets.UTF_8)) {
			bits = Dice.mix(bits ^ character);
		}
		return this.draw.lagNanos(bits);
	}

	Visibility visibleAt(Instant now) {
		return (this == NONE) ? Visibility.EVERYTHING : new Indexed(this, Timestamps.nanos(now));
	}

	@Override
	public String toString() {
		return "IndexingLag[up to " + this.longest + "]";
	}

	@FunctionalInterface
	private interface Draw {

		long lagNanos(long bits);

	}

	/**
	 * What is indexed by now. Only the newest records need to be looked at one by one.
	 */
	private static final class Indexed implements Visibility {

		private final IndexingLag lag;

		private final long now;

		private final long certainBefore;

		private Indexed(IndexingLag lag, long now) {
			this.lag = lag;
			this.now = now;
			this.certainBefore = now - lag.longest.toNanos();
		}

		@Override
		public long endNanos() {
			return this.now + 1;
		}

		@Override
		public @Nullable RowFilter filtered(ActivityFilter filter) {
			return filter.keepsAll() ? this::isIndexed : (rows, row) -> isIndexed(rows, row) && filter.keeps(rows, row);
		}

		private boolean isIndexed(ActivityRows rows, long row) {
			long created = rows.nanosOf(row);
			return created <= this.certainBefore || created + this.lag.lagNanos(rows.idOf(row)) <= this.now;
		}

	}

}
