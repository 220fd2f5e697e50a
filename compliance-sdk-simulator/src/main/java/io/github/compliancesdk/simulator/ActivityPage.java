package io.github.compliancesdk.simulator;

import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of one answer and writes it.
 */
final class ActivityPage {

	private static final byte[] START = JsonBuffer.ascii("{\"data\":[");

	private final MergedActivities activities;

	private final ActivityQuery query;

	private final Visibility visibility;

	private final int[] sources;

	private final long[] rows;

	private int count;

	private boolean more;

	private ActivityPage(MergedActivities activities, ActivityQuery query, Visibility visibility) {
		this.activities = activities;
		this.query = query;
		this.visibility = visibility;
		this.sources = new int[query.limit()];
		this.rows = new long[query.limit()];
	}

	/** Writes the answer to a query into an empty buffer. */
	static void render(MergedActivities activities, ActivityQuery query, Visibility visibility, JsonBuffer out) {
		ActivityPage page = new ActivityPage(activities, query, visibility);
		page.find();
		page.write(out);
	}

	private void find() {
		boolean backwards = this.query.before() != null;
		// walking back in one order is walking on in the other
		boolean ascending = this.query.ascending() != backwards;
		MergedActivities.Range range = this.activities.between(this.query.fromNanos(),
				Math.min(this.query.toNanos(), this.visibility.endNanos()));
		RowPosition cursor = backwards ? this.query.before() : this.query.after();
		if (cursor != null && ascending) {
			this.activities.keepLaterThan(cursor, range);
		}
		else if (cursor != null) {
			this.activities.keepEarlierThan(cursor, range);
		}
		MergedActivities.Walk walk = this.activities.walk(range, ascending,
				this.visibility.filtered(this.query.filter()));
		while (this.count < this.rows.length && walk.advance()) {
			this.sources[this.count] = walk.source();
			this.rows[this.count++] = walk.row();
		}
		this.more = this.count == this.rows.length && walk.advance();
		if (backwards) {
			reverse();
		}
	}

	private void reverse() {
		for (int i = 0, j = this.count - 1; i < j; i++, j--) {
			int source = this.sources[i];
			this.sources[i] = this.sources[j];
			this.sources[j] = source;
			long row = this.rows[i];
			this.rows[i] = this.rows[j];
			this.rows[j] = row;
		}
	}

	private void write(JsonBuffer out) {
		out.raw(START);
		for (int i = 0; i < this.count; i++) {
			if (i > 0) {
				out.raw(',');
			}
			this.activities.render(this.sources[i], this.rows[i], out);
		}
		out.raw("],\"has_more\":").raw(this.more ? "true" : "false");
		out.raw(",\"first_id\":").raw(quoted(cursor(0)));
		out.raw(",\"last_id\":").raw(quoted(cursor(this.count - 1)));
		out.raw('}');
	}

	private @Nullable String cursor(int i) {
		return (this.count == 0) ? null : CursorCodec.encode(this.activities.positionOf(this.sources[i], this.rows[i]));
	}

	private static String quoted(@Nullable String cursor) {
		return (cursor != null) ? '"' + cursor + '"' : "null";
	}

}
