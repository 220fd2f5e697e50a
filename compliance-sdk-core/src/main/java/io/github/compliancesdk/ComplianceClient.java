package io.github.compliancesdk;

import java.util.Optional;

import io.github.compliancesdk.activity.ActivitiesClient;
import io.github.compliancesdk.budget.RateLimitStatus;
import io.github.compliancesdk.config.RequestOptions;

/**
 * Client for the Anthropic Compliance API, for blocking callers. Safe for use by several
 * threads; make one and keep it: connections and pacing belong to it.
 */
public interface ComplianceClient extends AutoCloseable {

	/**
	 * Starts a client.
	 * @return a builder; end with {@link ComplianceClientBuilder#build()}
	 */
	static ComplianceClientBuilder builder() {
		return new ComplianceClientBuilder();
	}

	/**
	 * The activity feed.
	 * @return its operations
	 */
	ActivitiesClient activities();

	/**
	 * The reactive face of this client.
	 * @return a client that shares connections and pacing; closing one closes both
	 */
	ReactiveComplianceClient reactive();

	/**
	 * What the server last said of the organization's request budget. Sends nothing.
	 * @return the status; empty before the first answer
	 */
	Optional<RateLimitStatus> rateLimit();

	/**
	 * A view with other time limits that shares connections and pacing.
	 * @param options the limits
	 * @return the view; closing it closes this client
	 */
	ComplianceClient withOptions(RequestOptions options);

	/**
	 * Closes the connections; calls under way, and later ones, fail with an
	 * {@link IllegalStateException}. Closing twice does nothing.
	 */
	@Override
	void close();

}
