package io.github.compliancesdk.feed;

import java.time.Instant;
import java.util.List;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.json.UndecodableRecord;

/**
 * A stretch of time as read.
 *
 * @param from its start, inclusive
 * @param to its end, exclusive
 * @param rows what is in it, oldest first
 * @param undecodable what is in it and could not be decoded
 * @param complete whether this is all of the stretch, together with the parts before that
 * had the same start
 * @param requestIds the requests that brought it
 * @param serverTime the server's time at the last of them
 * @param end where the walk is going to end, as known by now
 */
record Stretch(Instant from, Instant to, List<Activity> rows, List<UndecodableRecord> undecodable, boolean complete,
		List<String> requestIds, Instant serverTime, Instant end) {

	@Override
	public String toString() {
		return "Stretch[" + this.from + " to " + this.to + ", " + this.rows.size() + " rows]";
	}

}
