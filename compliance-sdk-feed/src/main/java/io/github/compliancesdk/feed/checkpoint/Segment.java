package io.github.compliancesdk.feed.checkpoint;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was read and delivered at one go: the attestation of a batch, and the feed's
 * memory of its ids. Segments are only ever added, and pruned in the end; together, those
 * that came {@link Arrival#ON_TIME} cover the time from the start of the feed to its
 * watermark without a gap. Immutable.
 *
 * @param sequence number of the segment within its feed, from 1, without gaps
 * @param arrival how its activities came
 * @param from start of the stretch of time it covers, inclusive
 * @param to end of the stretch, exclusive
 * @param readAt the server's time when the last of it was read
 * @param count activities delivered
 * @param undecodable records delivered raw
 * @param duplicates activities of the stretch that were read for the first time here and
 * yet left out, because the same id had come before
 * @param leftOut records of the feed's own requests that were left out
 * @param firstId id of the first activity delivered, {@code null} if there was none
 * @param lastId id of the last activity delivered, {@code null} if there was none
 * @param requestIds ids of all answers since the segment before, oldest first; a list
 * that nobody changes
 * @param digest SHA-256, in lower-case hexadecimal, over the ids of the activities
 * delivered, sorted by their characters' code units, each followed by a line feed, in
 * UTF-8
 * @param ids everything of it that must not be delivered again: activities by id,
 * undecodable records by their bytes; empty where the stretch was too old to be read
 * again
 */
public record Segment(long sequence, Arrival arrival, Instant from, Instant to, Instant readAt, int count,
		int undecodable, int duplicates, int leftOut, @Nullable String firstId, @Nullable String lastId,
		List<String> requestIds, String digest, DeliveredIds ids) {

	/**
	 * How many of its activities came late.
	 * @return all or none of them
	 */
	public int late() {
		return (this.arrival == Arrival.ON_TIME) ? 0 : this.count;
	}

	/**
	 * Whether a stretch of time touches this one.
	 * @param start its start, inclusive
	 * @param end its end, exclusive
	 * @return {@code true} if they share an instant
	 */
	public boolean overlaps(Instant start, Instant end) {
		return this.from.isBefore(end) && this.to.isAfter(start);
	}

	/**
	 * Names no id of an activity.
	 */
	@Override
	public String toString() {
		return "Segment[" + this.sequence + ", " + this.arrival + ", " + this.from + " to " + this.to + ", count="
				+ this.count + "]";
	}

}
