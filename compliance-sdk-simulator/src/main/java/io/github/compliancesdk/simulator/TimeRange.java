package io.github.compliancesdk.simulator;

/**
 * Bounds on a time.
 *
 * @param fromNanos earliest, inclusive
 * @param toNanos latest, exclusive
 */
record TimeRange(long fromNanos, long toNanos) {

	private static final long EVER = Long.MIN_VALUE;

	/** The four bounds a field of times can have. */
	static TimeRange parse(QueryString query, String field) {
		long from = Math.max(QueryValues.bound(query, field + ".gte", 0, EVER),
				QueryValues.bound(query, field + ".gt", 1, EVER));
		long to = Math.min(QueryValues.bound(query, field + ".lt", 0, Long.MAX_VALUE),
				QueryValues.bound(query, field + ".lte", 1, Long.MAX_VALUE));
		return new TimeRange(from, to);
	}

	static String[] parameters(String field) {
		return new String[] { field + ".gt", field + ".gte", field + ".lt", field + ".lte" };
	}

	/** Whether any bound of the field is given. */
	static boolean isGiven(QueryString query, String field) {
		for (String name : parameters(field)) {
			if (!query.all(name).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	boolean contains(long nanos) {
		return nanos >= this.fromNanos && nanos < this.toNanos;
	}

}
