package io.github.compliancesdk.spring.boot.feed;

import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.metrics.ActivityFeedMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration of the feeds' meters, bound to every meter registry.
 */
@AutoConfiguration(after = ActivityFeedAutoConfiguration.class)
@ConditionalOnClass(MeterBinder.class)
@ConditionalOnBean(ActivityFeed.class)
public final class ActivityFeedMetricsAutoConfiguration {

	ActivityFeedMetricsAutoConfiguration() {
	}

	@Bean
	@ConditionalOnMissingBean(name = "complianceActivityFeedMetrics")
	MeterBinder complianceActivityFeedMetrics(ObjectProvider<ActivityFeed> feeds) {
		return (registry) -> feeds.orderedStream().forEach((feed) -> new ActivityFeedMetrics(feed).bindTo(registry));
	}

}
