package io.github.compliancesdk.samples.snippets.gettingstarted;

import java.time.Instant;
import java.util.List;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;

import org.springframework.stereotype.Service;

/**
 * Sign-ins that failed, for blocking callers.
 */
@Service
class SignInReview {

	private final ComplianceClient compliance;

	SignInReview(ComplianceClient compliance) {
		this.compliance = compliance;
	}

	List<Activity> failuresSince(Instant since) {
		return this.compliance.activities()
			.list(ActivityListParams.builder()
				.activityTypes("sso_login_failed", "magic_link_login_failed")
				.createdAtGte(since)
				.pageSize(1000)
				.build())
			.stream()
			.toList();
	}

}
