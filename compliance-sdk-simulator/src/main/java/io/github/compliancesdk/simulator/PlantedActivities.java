package io.github.compliancesdk.simulator;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Records held in memory: the first entries of a sorted array.
 */
final class PlantedActivities implements ActivityRows {

	private final PlantedActivity[] sorted;

	private final int size;

	/* The array may hold more entries than counted; those belong to a later state. */
	private PlantedActivities(PlantedActivity[] sorted, int size) {
		this.sorted = sorted;
		this.size = size;
	}

	static PlantedActivities of(PlantedActivity... activities) {
		PlantedActivity[] sorted = activities.clone();
		Arrays.sort(sorted, PlantedActivity.FEED_ORDER);
		return new PlantedActivities(sorted, sorted.length);
	}

	/**
	 * A state with one record more. Only the newest state may be extended, by one thread
	 * at a time: a record at the end shares the array with the states before.
	 */
	PlantedActivities plus(PlantedActivity added) {
		int place = this.size;
		while (place > 0 && PlantedActivity.FEED_ORDER.compare(this.sorted[place - 1], added) > 0) {
			place--;
		}
		boolean atEnd = place == this.size;
		PlantedActivity[] target = this.sorted;
		if (this.size == target.length) {
			target = Arrays.copyOf(target, Math.max(16, this.size * 2));
		}
		else if (!atEnd) {
			target = target.clone();
		}
		System.arraycopy(target, place, target, place + 1, this.size - place);
		target[place] = added;
		return new PlantedActivities(target, this.size + 1);
	}

	@Override
	public long size() {
		return this.size;
	}

	@Override
	public long nanosOf(long row) {
		return this.sorted[(int) row].nanos();
	}

	@Override
	public String idOf(long row) {
		return this.sorted[(int) row].id();
	}

	@Override
	public String typeOf(long row) {
		return this.sorted[(int) row].type();
	}

	@Override
	public @Nullable String actorUserIdOf(long row) {
		return this.sorted[(int) row].actorUserId();
	}

	@Override
	public @Nullable String organizationIdOf(long row) {
		return this.sorted[(int) row].organizationId();
	}

	@Override
	public @Nullable String organizationUuidOf(long row) {
		return this.sorted[(int) row].organizationUuid();
	}

	@Override
	public void render(long row, JsonBuffer out) {
		out.raw(this.sorted[(int) row].bytes());
	}

}
