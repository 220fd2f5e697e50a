package io.github.compliancesdk.benchmarks;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.FeedStart;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;

/**
 * Brings the whole feed to a consumer with checkpoints, each round as a feed of its own.
 */
final class FeedDelivery implements Workload {

	private final ComplianceClient client;

	private final CheckpointStore store;

	private final ActivityTable table;

	private final int pageSize;

	private int round;

	FeedDelivery(ComplianceClient client, CheckpointStore store, ActivityTable table, int pageSize) {
		this.client = client;
		this.store = store;
		this.table = table;
		this.pageSize = pageSize;
	}

	@Override
	public void run(Tally tally) {
		this.table.clear();
		try (ActivityFeed feed = ActivityFeed.builder(this.client, this.store)
			.name("round-" + this.round++)
			.start(FeedStart.beginning())
			.pageSize(this.pageSize)
			.handler((batch) -> {
				this.table.write(batch.activities());
				for (Activity activity : batch.activities()) {
					tally.activity(activity.id(), activity.createdAt(), activity.additionalProperties().size(),
							activity.rawJson().length());
				}
			})
			.build()) {
			feed.runOnce();
		}
	}

}
