package io.github.compliancesdk.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.github.compliancesdk.activity.Activity;

/**
 * A part of a stretch that fits into a batch.
 *
 * @param rows the activities
 * @param to where it ends, exclusive
 * @param complete whether everything before its end is in it or in those before;
 * {@code false} within an instant that has more activities than a batch
 */
record Portion(List<Activity> rows, Instant to, boolean complete) {

	/** Cuts a stretch between instants where that is possible. */
	static List<Portion> of(List<Activity> rows, int size, Instant end, boolean complete) {
		List<Portion> portions = new ArrayList<>();
		int from = 0;
		while (rows.size() - from > size) {
			int to = complete ? border(rows, from, from + size) : from;
			if (to > from) {
				portions.add(new Portion(rows.subList(from, to), rows.get(to).createdAt(), true));
			}
			else {
				to = from + size;
				portions.add(new Portion(rows.subList(from, to), behind(rows.get(to - 1)), false));
			}
			from = to;
		}
		if (from < rows.size()) {
			List<Activity> rest = rows.subList(from, rows.size());
			portions.add(new Portion(rest, complete ? end : behind(rest.get(rest.size() - 1)), complete));
		}
		return portions;
	}

	/** Cuts activities that are no stretch into batches. */
	static List<Portion> ofLate(List<Activity> rows, int size) {
		List<Portion> portions = new ArrayList<>();
		for (int from = 0; from < rows.size(); from += size) {
			List<Activity> part = rows.subList(from, Math.min(rows.size(), from + size));
			portions.add(new Portion(part, behind(part.get(part.size() - 1)), false));
		}
		return portions;
	}

	private static int border(List<Activity> rows, int from, int to) {
		int border = to;
		while (border > from && rows.get(border - 1).createdAt().equals(rows.get(border).createdAt())) {
			border--;
		}
		return border;
	}

	private static Instant behind(Activity row) {
		return row.createdAt().plusNanos(1);
	}

	Instant first() {
		return this.rows.get(0).createdAt();
	}

	@Override
	public String toString() {
		return "Portion[" + this.rows.size() + " rows, to " + this.to + "]";
	}

}
