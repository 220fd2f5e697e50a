package io.github.compliancesdk.benchmarks;

import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.activity.ActivityListParams;

/**
 * Walks the feed with the SDK's reactive face, row by row.
 */
final class ReactiveFeed implements Workload {

	private final ReactiveComplianceClient client;

	private final ActivityListParams params;

	ReactiveFeed(ReactiveComplianceClient client, int pageSize) {
		this.client = client;
		this.params = ActivityListParams.builder().pageSize(pageSize).build();
	}

	@Override
	public void run(Tally tally) {
		this.client.activities()
			.list(this.params)
			.items()
			.doOnNext((activity) -> tally.activity(activity.id(), activity.createdAt(),
					activity.additionalProperties().size(), activity.rawJson().length()))
			.then()
			.block();
	}

}
