package io.github.compliancesdk.simulator;

import java.util.List;

/**
 * The activity feed.
 */
final class ActivityOperations {

	private final ActivityLog activities;

	ActivityOperations(ActivityLog activities) {
		this.activities = activities;
	}

	List<ApiOperation> operations() {
		return List.of(ApiOperation.get("listActivities", "/activities", Access.ACTIVITIES, this::list,
				ActivityQuery.PARAMETERS));
	}

	private HttpAnswer list(ApiRequest request) {
		ActivityQuery query = ActivityQuery.parse(request.query());
		ActivityPage.render(this.activities.snapshot(), query, this.activities.visibleAt(request.now()),
				request.buffer());
		return HttpAnswer.ok(request.buffer());
	}

}
