package io.github.compliancesdk.feed.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.feed.ActivityBatch;
import io.github.compliancesdk.feed.ActivityHandler;

/**
 * A handler that keeps what it gets.
 */
public final class Collected implements ActivityHandler {

	private final List<ActivityBatch> batches = new CopyOnWriteArrayList<>();

	@Override
	public void handle(ActivityBatch batch) {
		this.batches.add(batch);
	}

	public List<ActivityBatch> batches() {
		return this.batches;
	}

	public List<String> ids() {
		List<String> ids = new ArrayList<>();
		this.batches.forEach((batch) -> batch.activities().forEach((activity) -> ids.add(activity.id())));
		return ids;
	}

	public List<String> lateIds() {
		return this.batches.stream()
			.filter(ActivityBatch::late)
			.flatMap((batch) -> batch.activities().stream())
			.map(Activity::id)
			.toList();
	}

	/**
	 * Ids that came more than once.
	 */
	public List<String> twice() {
		Map<String, Integer> times = new HashMap<>();
		ids().forEach((id) -> times.merge(id, 1, Integer::sum));
		return times.entrySet().stream().filter((entry) -> entry.getValue() > 1).map(Map.Entry::getKey).toList();
	}

}
