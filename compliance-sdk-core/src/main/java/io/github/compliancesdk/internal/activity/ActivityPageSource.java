package io.github.compliancesdk.internal.activity;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.internal.Query;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.paging.CursorPage;
import io.github.compliancesdk.internal.paging.CursorPageDecoder;
import io.github.compliancesdk.internal.paging.PageSource;
import io.github.compliancesdk.paging.SortOrder;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Pages of the activity feed: the wire names of {@code listActivities}.
 */
final class ActivityPageSource implements PageSource<CursorPage<Activity>> {

	private static final Operation LIST = Operation.get("activities.list", "/v1/compliance/activities",
			"read:compliance_activities");

	private static final CursorPageDecoder<Activity> DECODER = new CursorPageDecoder<>(ActivityDecoder::decode);

	private final Transport transport;

	private final Query query;

	private final boolean backward;

	private final @Nullable String start;

	ActivityPageSource(Transport transport, ActivityListParams params) {
		this.transport = transport;
		this.query = query(params);
		this.backward = params.beforeId() != null;
		this.start = this.backward ? params.beforeId() : params.afterId();
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
			.with("order", wireName(params.order()));
	}

	private static @Nullable String wireName(@Nullable SortOrder order) {
		if (order == null) {
			return null;
		}
		return (order == SortOrder.ASCENDING) ? "asc" : "desc";
	}

	@Override
	public Mono<CursorPage<Activity>> fetch(@Nullable String cursor) {
		String position = (cursor != null) ? cursor : this.start;
		Query here = this.query.with(this.backward ? "before_id" : "after_id", position);
		return this.transport.fetch(new ApiCall(LIST, here), DECODER);
	}

	@Override
	public @Nullable String cursorAfter(CursorPage<Activity> page) {
		return this.backward ? page.firstCursor() : page.lastCursor();
	}

}
