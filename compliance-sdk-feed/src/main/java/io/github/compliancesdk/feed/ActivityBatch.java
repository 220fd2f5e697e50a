package io.github.compliancesdk.feed;

import java.util.List;
import java.util.Set;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.feed.checkpoint.Arrival;
import io.github.compliancesdk.feed.checkpoint.Segment;
import io.github.compliancesdk.json.UndecodableRecord;

/**
 * What a feed delivers at one go. It holds activities in order of time or records that
 * could not be decoded, and never both. Immutable.
 */
public final class ActivityBatch {

	private final String feed;

	private final List<Activity> activities;

	private final List<UndecodableRecord> undecodable;

	private final Set<String> ownCalls;

	private final Segment attestation;

	ActivityBatch(String feed, List<Activity> activities, List<UndecodableRecord> undecodable, Set<String> ownCalls,
			Segment attestation) {
		this.feed = feed;
		this.activities = List.copyOf(activities);
		this.undecodable = List.copyOf(undecodable);
		this.ownCalls = Set.copyOf(ownCalls);
		this.attestation = attestation;
	}

	/**
	 * Name of the feed.
	 * @return the name
	 */
	public String feed() {
		return this.feed;
	}

	/**
	 * The activities, oldest first.
	 * @return an unmodifiable list, empty if the batch holds undecodable records
	 */
	public List<Activity> activities() {
		return this.activities;
	}

	/**
	 * Records that could not be decoded, exactly as received.
	 * @return an unmodifiable list, empty if the batch holds activities
	 */
	public List<UndecodableRecord> undecodable() {
		return this.undecodable;
	}

	/**
	 * How the batch came.
	 * @return the same for all of it
	 */
	public Arrival arrival() {
		return this.attestation.arrival();
	}

	/**
	 * Whether its activities became visible only after later ones were delivered.
	 * @return the same for all of it
	 */
	public boolean late() {
		return arrival() != Arrival.ON_TIME;
	}

	/**
	 * Whether an activity records a request of this feed, in this process or an earlier
	 * one. Requests that the client repeated on its own, and those whose answer never
	 * came, are not known: their records look like a stranger's.
	 * @param activity an activity of this batch
	 * @return {@code true} if its request id is one of the feed's
	 */
	public boolean ownCall(Activity activity) {
		return this.ownCalls.contains(activity.id());
	}

	/**
	 * What was read for this batch. It is saved together with the checkpoint.
	 * @return the attestation
	 */
	public Segment attestation() {
		return this.attestation;
	}

	/**
	 * Shows no content.
	 */
	@Override
	public String toString() {
		return "ActivityBatch[feed=" + this.feed + ", " + this.attestation + ", undecodable=" + this.undecodable.size()
				+ "]";
	}

}
