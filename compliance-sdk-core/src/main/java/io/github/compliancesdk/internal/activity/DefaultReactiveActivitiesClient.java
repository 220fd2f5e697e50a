package io.github.compliancesdk.internal.activity;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.activity.ReactiveActivitiesClient;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.paging.DefaultReactivePaged;

/**
 * Reactive face of the activity feed.
 */
public final class DefaultReactiveActivitiesClient implements ReactiveActivitiesClient {

	private final Transport transport;

	/**
	 * Creates the face.
	 * @param transport sends the calls
	 */
	public DefaultReactiveActivitiesClient(Transport transport) {
		this.transport = transport;
	}

	@Override
	public DefaultReactivePaged<Activity> list(ActivityListParams params) {
		return new DefaultReactivePaged<>(new ActivityPageSource(this.transport, params));
	}

}
