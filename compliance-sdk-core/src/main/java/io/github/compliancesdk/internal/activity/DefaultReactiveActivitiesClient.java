package io.github.compliancesdk.internal.activity;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.activity.ReactiveActivitiesClient;
import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.internal.Query;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.WireNames;
import io.github.compliancesdk.internal.paging.CursorPage;
import io.github.compliancesdk.internal.paging.CursorPageDecoder;
import io.github.compliancesdk.internal.paging.CursorPageSource;
import io.github.compliancesdk.internal.paging.DefaultReactivePaged;

/**
 * Reactive face of the activity feed: paths and wire names stand here.
 */
public final class DefaultReactiveActivitiesClient implements ReactiveActivitiesClient {

	private static final Operation LIST = Operation.get("activities.list", "/v1/compliance/activities",
			"read:compliance_activities");

	private static final CursorPageDecoder<Activity> PAGE = new CursorPageDecoder<>(ActivityDecoder::decode);

	private final Transport transport;

	/**
	 * Creates the face.
	 * @param transport sends the calls
	 */
	public DefaultReactiveActivitiesClient(Transport transport) {
		this.transport = transport;
	}

	@Override
	public DefaultReactivePaged<Activity, CursorPage<Activity>> list(ActivityListParams params) {
		return new DefaultReactivePaged<>(new CursorPageSource<>(this.transport, new ApiCall(LIST, query(params)), PAGE,
				params.afterId(), params.beforeId()), null);
	}

	private static Query query(ActivityListParams params) {
		return Query.empty()
			.withEach("activity_types[]", params.activityTypes())
			.withEach("exclude_activity_types[]", params.excludeActivityTypes())
			.withEach("actor_ids[]", params.actorIds())
			.withEach("user_ids[]", params.userIds())
			.withEach("organization_ids[]", params.organizationIds())
			.with("created_at.gt", params.createdAtGt())
			.with("created_at.gte", params.createdAtGte())
			.with("created_at.lt", params.createdAtLt())
			.with("created_at.lte", params.createdAtLte())
			.with("limit", params.pageSize())
			.with("order", WireNames.of(params.order()));
	}

}
