package io.github.compliancesdk.spring.boot.feed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains why there can be no feed.
 */
class ActivityFeedFailureAnalyzer extends AbstractFailureAnalyzer<ActivityFeedSetupException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ActivityFeedSetupException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), rootFailure);
	}

}
