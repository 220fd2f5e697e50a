package io.github.compliancesdk.feed;

import java.time.Instant;
import java.util.List;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.json.UndecodableRecord;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the server.
 *
 * @param rows what could be decoded, in the server's order
 * @param undecodable what could not
 * @param hasMore whether the server promises more
 * @param requestIds ids of the request and of those that were repeated before it
 * @param serverTime the server's time
 * @param lastCursor where to go on
 */
record PageRead(List<Activity> rows, List<UndecodableRecord> undecodable, boolean hasMore, List<String> requestIds,
		Instant serverTime, @Nullable String lastCursor) {

	boolean isEmpty() {
		return this.rows.isEmpty() && this.undecodable.isEmpty();
	}

	boolean isAscending() {
		for (int i = 1; i < this.rows.size(); i++) {
			if (createdAt(i).isBefore(createdAt(i - 1))) {
				return false;
			}
		}
		return true;
	}

	Instant first() {
		return createdAt(0);
	}

	Instant last() {
		return createdAt(this.rows.size() - 1);
	}

	private Instant createdAt(int index) {
		return this.rows.get(index).createdAt();
	}

	@Override
	public String toString() {
		return "PageRead[" + this.rows.size() + " rows, requestIds=" + this.requestIds + "]";
	}

}
