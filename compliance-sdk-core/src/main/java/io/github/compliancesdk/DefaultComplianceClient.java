package io.github.compliancesdk;

import java.util.Optional;

import io.github.compliancesdk.activity.ActivitiesClient;
import io.github.compliancesdk.budget.RateLimitStatus;
import io.github.compliancesdk.config.RequestOptions;
import io.github.compliancesdk.internal.activity.DefaultActivitiesClient;

/**
 * Blocking face over the reactive one.
 */
final class DefaultComplianceClient implements ComplianceClient {

	private final DefaultReactiveComplianceClient reactive;

	private final DefaultActivitiesClient activities;

	DefaultComplianceClient(DefaultReactiveComplianceClient reactive) {
		this.reactive = reactive;
		this.activities = new DefaultActivitiesClient(reactive.activities());
	}

	@Override
	public ActivitiesClient activities() {
		return this.activities;
	}

	@Override
	public ReactiveComplianceClient reactive() {
		return this.reactive;
	}

	@Override
	public Optional<RateLimitStatus> rateLimit() {
		return this.reactive.rateLimit();
	}

	@Override
	public ComplianceClient withOptions(RequestOptions options) {
		return this.reactive.withOptions(options).blocking();
	}

	@Override
	public void close() {
		this.reactive.close();
	}

}
