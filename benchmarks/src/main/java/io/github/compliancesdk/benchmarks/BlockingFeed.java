package io.github.compliancesdk.benchmarks;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;

/**
 * Walks the feed with the SDK's blocking face, row by row.
 */
final class BlockingFeed implements Workload {

	private final ComplianceClient client;

	private final ActivityListParams params;

	BlockingFeed(ComplianceClient client, int pageSize) {
		this.client = client;
		this.params = ActivityListParams.builder().pageSize(pageSize).build();
	}

	@Override
	public void run(Tally tally) {
		for (Activity activity : this.client.activities().list(this.params)) {
			tally.activity(activity.id(), activity.createdAt(), activity.additionalProperties().size(),
					activity.rawJson().length());
		}
	}

}
