package io.github.compliancesdk.activity;

import io.github.compliancesdk.paging.ReactivePaged;

/**
 * The activity feed, for reactive callers. Safe for use by several threads.
 */
public interface ReactiveActivitiesClient {

	/**
	 * Reads the feed, newest first, in pages of 100. Operation {@code listActivities};
	 * scope {@code read:compliance_activities} or {@code read:org_audit}, or an Admin API
	 * key.
	 * @return the activities, fetched on demand
	 */
	default ReactivePaged<Activity> list() {
		return list(ActivityListParams.builder().build());
	}

	/**
	 * Reads the feed. Operation {@code listActivities}; scope
	 * {@code read:compliance_activities} or {@code read:org_audit}, or an Admin API key.
	 * @param params filters, order and page size
	 * @return the activities, fetched on demand
	 */
	ReactivePaged<Activity> list(ActivityListParams params);

}
