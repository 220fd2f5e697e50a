package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything the feed can show now: the data set and the records of calls made since.
 */
final class ActivityLog {

	private final List<ActivityRows> dataSet;

	private volatile PlantedActivities appended = PlantedActivities.of();

	ActivityLog(ActivityDataSet dataSet) {
		this.dataSet = dataSet.parts();
	}

	synchronized void append(PlantedActivity activity) {
		this.appended = this.appended.plus(activity);
	}

	/** The feed as it is now; it does not change any more. */
	MergedActivities snapshot() {
		List<ActivityRows> sources = new ArrayList<>(this.dataSet.size() + 1);
		// first, so that parts of the data set may be added without changing its number
		sources.add(this.appended);
		sources.addAll(this.dataSet);
		return new MergedActivities(sources);
	}

}
