package io.github.compliancesdk.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The activities a simulator starts with: generated ones, given ones, or both. A data set
 * never changes and may be shared between threads and simulators.
 */
public final class ActivityDataSet {

	private static final int WRITE_BYTES = 1 << 16;

	private final List<ActivityRows> parts;

	private ActivityDataSet(List<ActivityRows> parts) {
		this.parts = List.copyOf(parts);
	}

	/**
	 * Invented activities of every known type and some unknown ones, the same bytes for
	 * the same arguments on every machine. They are computed when they are read and take
	 * no memory.
	 * @param seed chooses among the possible sets
	 * @param count number of activities, 0 to 1,000,000,000
	 * @param from earliest creation time, inclusive; not before 1970
	 * @param to latest creation time, exclusive; not after 2200
	 * @return the set
	 */
	public static ActivityDataSet generated(long seed, long count, Instant from, Instant to) {
		return new ActivityDataSet(List.of(new GeneratedActivities(seed, count, from, to)));
	}

	/**
	 * The activities of the published example page: one for each actor variant and each
	 * peculiarity of the feed.
	 * @return the set
	 */
	public static ActivityDataSet documentedExamples() {
		List<String> records = new ArrayList<>();
		for (JsonNode activity : ActivityCatalogue.resource("examples/listActivities.json").path("data")) {
			records.add(activity.toString());
		}
		return of(records);
	}

	/**
	 * Given activities, kept byte for byte. Their order does not matter; the same id may
	 * occur more than once.
	 * @param activityJson compact JSON objects on one line each, with the text members
	 * {@code id}, {@code type} and {@code created_at} (RFC 3339 with offset)
	 * @return the set
	 * @throws IllegalArgumentException if one of them is anything else
	 */
	public static ActivityDataSet of(List<String> activityJson) {
		PlantedActivity[] activities = new PlantedActivity[activityJson.size()];
		for (int i = 0; i < activities.length; i++) {
			try {
				activities[i] = PlantedActivity.parse(activityJson.get(i));
			}
			catch (IllegalArgumentException ex) {
				throw new IllegalArgumentException("Activity number " + i + ": " + ex.getMessage(), ex);
			}
		}
		return new ActivityDataSet(List.of(PlantedActivities.of(activities)));
	}

	static ActivityDataSet planted(List<PlantedActivity> activities) {
		return new ActivityDataSet(List.of(PlantedActivities.of(activities.toArray(new PlantedActivity[0]))));
	}

	/**
	 * This set and another one, merged by creation time and id. What both hold occurs
	 * twice.
	 * @param other the other set
	 * @return the merged set
	 */
	public ActivityDataSet and(ActivityDataSet other) {
		List<ActivityRows> all = new ArrayList<>(this.parts);
		all.addAll(other.parts);
		return new ActivityDataSet(all);
	}

	/**
	 * Number of activities.
	 * @return how many there are
	 */
	public long size() {
		return this.parts.stream().mapToLong(ActivityRows::size).sum();
	}

	/**
	 * Writes every activity in ascending order (creation time, then id) as the bytes the
	 * server sends for it, each followed by a line feed (NDJSON).
	 * @param out where to write; neither flushed nor closed
	 * @throws IOException if writing fails
	 */
	public void writeTo(OutputStream out) throws IOException {
		MergedActivities merged = new MergedActivities(this.parts);
		JsonBuffer buffer = new JsonBuffer(2 * WRITE_BYTES);
		MergedActivities.Walk walk = merged.walk(merged.everything(), true, null);
		while (walk.advance()) {
			merged.render(walk.source(), walk.row(), buffer);
			buffer.raw('\n');
			if (buffer.length() >= WRITE_BYTES) {
				buffer.writeTo(out);
				buffer.clear();
			}
		}
		buffer.writeTo(out);
	}

	List<ActivityRows> parts() {
		return this.parts;
	}

	@Override
	public String toString() {
		return "ActivityDataSet[" + size() + " activities]";
	}

}
