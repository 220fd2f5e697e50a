package io.github.compliancesdk.benchmarks;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.paging.Page;

/**
 * Brings the whole feed to a consumer page by page, and remembers nothing.
 */
final class PlainWalk implements Workload {

	private final ComplianceClient client;

	private final ActivityTable table;

	private final ActivityListParams params;

	PlainWalk(ComplianceClient client, ActivityTable table, int pageSize) {
		this.client = client;
		this.table = table;
		this.params = ActivityListParams.builder().pageSize(pageSize).build();
	}

	@Override
	public void run(Tally tally) {
		this.table.clear();
		for (Page<Activity> page : this.client.activities().list(this.params).pages()) {
			this.table.write(page.items());
			for (Activity activity : page.items()) {
				tally.activity(activity.id(), activity.createdAt(), activity.additionalProperties().size(),
						activity.rawJson().length());
			}
		}
	}

}
