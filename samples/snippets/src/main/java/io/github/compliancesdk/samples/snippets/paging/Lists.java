package io.github.compliancesdk.samples.snippets.paging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.paging.Page;
import io.github.compliancesdk.paging.Paged;
import io.github.compliancesdk.session.LocalSession;
import io.github.compliancesdk.session.LocalSessionListParams;

/**
 * What can be done with a list.
 */
class Lists {

	private final ComplianceClient compliance;

	Lists(ComplianceClient compliance) {
		this.compliance = compliance;
	}

	List<Activity> newest(ActivityListParams params) {
		// nothing is sent
		Paged<Activity> list = this.compliance.activities().list(params);
		// one request
		Page<Activity> newest = list.firstPage();
		// as many pages as 150 rows need
		List<Activity> some = list.stream().limit(150).toList();
		// every page, each when its first row is needed
		for (Activity activity : list) {
			System.out.println(activity);
		}
		return newest.hasMore() ? some : newest.items();
	}

	Paged<Activity> newerThan(String firstCursor) {
		return this.compliance.activities().list(ActivityListParams.builder().beforeId(firstCursor).build());
	}

	List<LocalSession> changedSince(Instant lastPoll) {
		return this.compliance.localSessions()
			.list(LocalSessionListParams.builder().updatedAtGte(lastPoll.minus(Duration.ofMinutes(5))).build())
			.stream()
			.toList();
	}

}
