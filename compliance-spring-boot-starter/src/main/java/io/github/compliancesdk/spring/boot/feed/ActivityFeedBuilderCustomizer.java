package io.github.compliancesdk.spring.boot.feed;

import io.github.compliancesdk.feed.ActivityFeedBuilder;

/**
 * Changes the builder of the auto-configured feed before it is built, after the
 * properties and listeners were applied. Declare beans of this type; they run in order.
 */
@FunctionalInterface
public interface ActivityFeedBuilderCustomizer {

	/**
	 * Changes the builder.
	 * @param builder the builder
	 */
	void customize(ActivityFeedBuilder builder);

}
