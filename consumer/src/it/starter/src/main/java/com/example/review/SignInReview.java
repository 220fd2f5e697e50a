package com.example.review;

import java.time.Instant;
import java.util.List;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import org.springframework.stereotype.Service;

@Service
class SignInReview {

	private final ComplianceClient compliance;

	SignInReview(ComplianceClient compliance) {
		this.compliance = compliance;
	}

	List<Activity> since(Instant since) {
		return this.compliance.activities()
			.list(ActivityListParams.builder().createdAtGte(since).pageSize(1000).build())
			.stream()
			.toList();
	}

}
