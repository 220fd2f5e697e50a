package io.github.compliancesdk.spring.boot.health;

import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.spring.boot.feed.ActivityFeedAutoConfiguration;
import io.github.compliancesdk.spring.boot.feed.ActivityFeedProperties;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.actuate.autoconfigure.health.CompositeHealthContributorConfiguration;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.HealthContributor;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration of the feeds' passive health indicators.
 */
@AutoConfiguration(after = ActivityFeedAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnBean({ ActivityFeed.class, ActivityFeedProperties.class })
@ConditionalOnEnabledHealthIndicator("compliance-feed")
public final class ComplianceFeedHealthContributorAutoConfiguration
		extends CompositeHealthContributorConfiguration<ComplianceFeedHealthIndicator, ActivityFeed> {

	ComplianceFeedHealthContributorAutoConfiguration(ActivityFeedProperties properties) {
		super((feed) -> new ComplianceFeedHealthIndicator(feed, properties.health()));
	}

	@Bean
	@ConditionalOnMissingBean(name = { "complianceFeedHealthIndicator", "complianceFeedHealthContributor" })
	HealthContributor complianceFeedHealthContributor(ConfigurableListableBeanFactory beanFactory) {
		return createContributor(beanFactory, ActivityFeed.class);
	}

}
