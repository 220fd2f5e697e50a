package io.github.compliancesdk;

import java.util.Optional;

import io.github.compliancesdk.budget.RateLimitStatus;
import io.github.compliancesdk.config.RequestOptions;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.activity.DefaultReactiveActivitiesClient;

/**
 * Reactive face: hands out the resources of one transport.
 */
final class DefaultReactiveComplianceClient implements ReactiveComplianceClient {

	private final Transport transport;

	private final DefaultReactiveActivitiesClient activities;

	DefaultReactiveComplianceClient(Transport transport) {
		this.transport = transport;
		this.activities = new DefaultReactiveActivitiesClient(transport);
	}

	@Override
	public DefaultReactiveActivitiesClient activities() {
		return this.activities;
	}

	@Override
	public Optional<RateLimitStatus> rateLimit() {
		return this.transport.rateLimit();
	}

	@Override
	public DefaultReactiveComplianceClient withOptions(RequestOptions options) {
		return new DefaultReactiveComplianceClient(this.transport.withOptions(options));
	}

	@Override
	public void close() {
		this.transport.close();
	}

	DefaultComplianceClient blocking() {
		return new DefaultComplianceClient(this);
	}

}
