package io.github.compliancesdk.benchmarks;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;

/**
 * Small calls with the SDK's blocking face, one after the other.
 */
final class SdkCalls implements Workload {

	private final ComplianceClient client;

	private final int calls;

	private final ActivityListParams params = ActivityListParams.builder().pageSize(1).build();

	SdkCalls(ComplianceClient client, int calls) {
		this.client = client;
		this.calls = calls;
	}

	@Override
	public void run(Tally tally) {
		for (int i = 0; i < this.calls; i++) {
			long start = System.nanoTime();
			Activity activity = this.client.activities().list(this.params).firstPage().items().get(0);
			tally.answeredAfter(System.nanoTime() - start);
			tally.activity(activity.id(), activity.createdAt(), activity.additionalProperties().size(),
					activity.rawJson().length());
		}
	}

}
