package io.github.compliancesdk.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything the feed can show now: the data set and the records published and the calls
 * made since.
 */
final class ActivityLog {

	private final List<ActivityRows> dataSet;

	private final IndexingLag lag;

	private volatile PlantedActivities appended = PlantedActivities.of();

	ActivityLog(ActivityDataSet dataSet, IndexingLag lag) {
		this.dataSet = dataSet.parts();
		this.lag = lag;
	}

	synchronized void append(PlantedActivity activity) {
		this.appended = this.appended.plus(activity);
	}

	/** What can be seen of the feed at a time. */
	Visibility visibleAt(Instant now) {
		return this.lag.visibleAt(now);
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
