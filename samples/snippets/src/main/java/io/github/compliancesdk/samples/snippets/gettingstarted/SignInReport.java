package io.github.compliancesdk.samples.snippets.gettingstarted;

import java.net.URI;
import java.time.Instant;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;

/**
 * Sign-ins that failed, without Spring.
 */
class SignInReport {

	public static void main(String[] args) {
		ActivityListParams failures = ActivityListParams.builder()
			.activityTypes("sso_login_failed", "magic_link_login_failed")
			.createdAtGte(Instant.parse("2026-10-01T00:00:00Z"))
			.build();
		try (ComplianceClient client = ComplianceClient.builder()
			.baseUrl(URI.create("http://127.0.0.1:8089"))
			.build()) {
			for (Activity activity : client.activities().list(failures)) {
				System.out.println(activity.createdAt() + " " + activity);
			}
		}
	}

}
