package io.github.compliancesdk.internal.activity;

import io.github.compliancesdk.activity.ActivitiesClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.internal.paging.BlockingPaged;
import io.github.compliancesdk.paging.Paged;

/**
 * Blocking face of the activity feed.
 */
public final class DefaultActivitiesClient implements ActivitiesClient {

	private final DefaultReactiveActivitiesClient reactive;

	/**
	 * Creates the face.
	 * @param reactive the other face
	 */
	public DefaultActivitiesClient(DefaultReactiveActivitiesClient reactive) {
		this.reactive = reactive;
	}

	@Override
	public Paged<Activity> list(ActivityListParams params) {
		return new BlockingPaged<>(this.reactive.list(params));
	}

}
