package io.github.compliancesdk.samples.snippets.gettingstarted;

import java.time.Instant;

import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import reactor.core.publisher.Flux;

import org.springframework.stereotype.Service;

/**
 * Sign-ins that failed, for reactive callers.
 */
@Service
class ReactiveSignInReview {

	private final ReactiveComplianceClient compliance;

	ReactiveSignInReview(ReactiveComplianceClient compliance) {
		this.compliance = compliance;
	}

	Flux<Activity> failuresSince(Instant since) {
		return this.compliance.activities()
			.list(ActivityListParams.builder()
				.activityTypes("sso_login_failed", "magic_link_login_failed")
				.createdAtGte(since)
				.pageSize(1000)
				.build())
			.items();
	}

}
