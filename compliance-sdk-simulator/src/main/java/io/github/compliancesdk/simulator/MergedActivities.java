package io.github.compliancesdk.simulator;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Several sorted parts read as one feed. The order is creation time, id, part, row.
 */
final class MergedActivities {

	private final ActivityRows[] sources;

	MergedActivities(List<ActivityRows> sources) {
		this.sources = sources.toArray(new ActivityRows[0]);
	}

	/**
	 * Rows to look at, for each source from {@code low} (inclusive) to {@code high}
	 * (exclusive).
	 */
	static final class Range {

		private final long[] low;

		private final long[] high;

		private Range(int sources) {
			this.low = new long[sources];
			this.high = new long[sources];
		}

	}

	Range everything() {
		Range range = new Range(this.sources.length);
		for (int i = 0; i < this.sources.length; i++) {
			range.high[i] = this.sources[i].size();
		}
		return range;
	}

	/** Rows from one time (inclusive) to another (exclusive). */
	Range between(long fromNanos, long toNanos) {
		Range range = everything();
		for (int i = 0; i < this.sources.length; i++) {
			if (fromNanos != Long.MIN_VALUE) {
				range.low[i] = this.sources[i].firstAtOrAfter(fromNanos);
			}
			if (toNanos != Long.MAX_VALUE) {
				range.high[i] = this.sources[i].firstAtOrAfter(toNanos);
			}
		}
		return range;
	}

	/** Narrows to rows later in the feed than the position. */
	void keepLaterThan(RowPosition position, Range range) {
		for (int i = 0; i < this.sources.length; i++) {
			range.low[i] = Math.max(range.low[i], firstNotBefore(position, i) + ((i == position.source()) ? 1 : 0));
		}
	}

	/** Narrows to rows earlier in the feed than the position. */
	void keepEarlierThan(RowPosition position, Range range) {
		for (int i = 0; i < this.sources.length; i++) {
			range.high[i] = Math.min(range.high[i], firstNotBefore(position, i));
		}
	}

	/* In the position's own source this is its row. */
	private long firstNotBefore(RowPosition position, int source) {
		ActivityRows rows = this.sources[source];
		long low = rows.firstAtOrAfter(position.nanos());
		long high = rows.firstAtOrAfter(position.nanos() + 1);
		int equalIdsCount = (source < position.source()) ? 1 : 0;
		while (low < high) {
			long middle = (low + high) >>> 1;
			int order = rows.idOf(middle).compareTo(position.id());
			if (order < 0 || (order == 0 && equalIdsCount > 0)) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return (source == position.source()) ? low + position.occurrence() : low;
	}

	RowPosition positionOf(int source, long row) {
		ActivityRows rows = this.sources[source];
		long nanos = rows.nanosOf(row);
		String id = rows.idOf(row);
		long first = row;
		while (first > 0 && rows.nanosOf(first - 1) == nanos && rows.idOf(first - 1).equals(id)) {
			first--;
		}
		return new RowPosition(nanos, id, source, (int) (row - first));
	}

	void render(int source, long row, JsonBuffer out) {
		this.sources[source].render(row, out);
	}

	Walk walk(Range range, boolean ascending, ActivityFilter filter) {
		return new Walk(range, ascending, filter.keepsAll() ? null : filter);
	}

	/**
	 * Goes through the kept rows of a range, one by one.
	 */
	final class Walk {

		private final Range range;

		private final boolean ascending;

		private final @Nullable ActivityFilter filter;

		/* The next row of each source, -1 where there is none left, and its time. */
		private final long[] heads;

		private final long[] headNanos;

		private int source;

		private long row;

		private Walk(Range range, boolean ascending, @Nullable ActivityFilter filter) {
			this.range = range;
			this.ascending = ascending;
			this.filter = filter;
			this.heads = new long[MergedActivities.this.sources.length];
			this.headNanos = new long[this.heads.length];
			for (int i = 0; i < this.heads.length; i++) {
				settle(i, ascending ? range.low[i] : range.high[i] - 1);
			}
		}

		/** Moves to the next kept row, if there is one. */
		boolean advance() {
			int next = -1;
			for (int i = 0; i < this.heads.length; i++) {
				if (this.heads[i] >= 0 && (next < 0 || comesBefore(i, next))) {
					next = i;
				}
			}
			if (next < 0) {
				return false;
			}
			this.source = next;
			this.row = this.heads[next];
			settle(next, this.row + (this.ascending ? 1 : -1));
			return true;
		}

		int source() {
			return this.source;
		}

		long row() {
			return this.row;
		}

		/* Skips to a kept row, so that only kept rows take part in merging. */
		private void settle(int i, long start) {
			ActivityRows rows = MergedActivities.this.sources[i];
			long step = this.ascending ? 1 : -1;
			long candidate = start;
			while (candidate >= this.range.low[i] && candidate < this.range.high[i]) {
				if (this.filter == null || this.filter.keeps(rows, candidate)) {
					this.heads[i] = candidate;
					this.headNanos[i] = rows.nanosOf(candidate);
					return;
				}
				candidate += step;
			}
			this.heads[i] = -1;
		}

		/*
		 * Asked with the later source first: a complete tie keeps the order of sources.
		 */
		private boolean comesBefore(int candidate, int best) {
			int order = Long.compare(this.headNanos[candidate], this.headNanos[best]);
			if (order == 0) {
				order = MergedActivities.this.sources[candidate].idOf(this.heads[candidate])
					.compareTo(MergedActivities.this.sources[best].idOf(this.heads[best]));
			}
			return this.ascending ? order < 0 : order >= 0;
		}

	}

}
