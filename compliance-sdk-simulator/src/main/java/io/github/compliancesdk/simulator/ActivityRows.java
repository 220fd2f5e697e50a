package io.github.compliancesdk.simulator;

import org.jspecify.annotations.Nullable;

/**
 * Activities by row number, sorted by creation time and then id. Rows answer what a
 * filter asks without being rendered. Implementations never change once handed out and
 * may be read by many threads.
 */
interface ActivityRows {

	/** Number of rows. */
	long size();

	/** Creation time in nanoseconds since 1970. */
	long nanosOf(long row);

	String idOf(long row);

	String typeOf(long row);

	/** The {@code user_id} of the actor, if it has one. */
	@Nullable String actorUserIdOf(long row);

	@Nullable String organizationIdOf(long row);

	@Nullable String organizationUuidOf(long row);

	/** Appends the record: one JSON object without a line end. */
	void render(long row, JsonBuffer out);

	/** The first row created at or after the given time; {@link #size()} if none is. */
	default long firstAtOrAfter(long nanos) {
		return firstAtOrAfter(nanos, 0, size());
	}

	/** The same, if it is known to lie between two rows. */
	default long firstAtOrAfter(long nanos, long from, long to) {
		long low = from;
		long high = to;
		while (low < high) {
			long middle = (low + high) >>> 1;
			if (nanosOf(middle) < nanos) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
