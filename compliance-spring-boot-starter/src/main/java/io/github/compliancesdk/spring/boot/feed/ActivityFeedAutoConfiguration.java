package io.github.compliancesdk.spring.boot.feed;

import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.spring.boot.ComplianceAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Auto-configuration of the activity feed: once a bean has a method annotated with
 * {@link ActivityListener}, or is a handler.
 */
@AutoConfiguration(after = ComplianceAutoConfiguration.class,
		afterName = { "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
				"org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration",
				"org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration",
				"org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration",
				"org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
				"org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
				"org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
				"org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration" })
@ConditionalOnBooleanProperty(name = "compliance.enabled", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "compliance.feed.enabled", matchIfMissing = true)
@EnableConfigurationProperties(ActivityFeedProperties.class)
@Import({ JdbcCheckpointStoreConfiguration.class, FileCheckpointStoreConfiguration.class,
		ActivityFeedConfiguration.class })
public final class ActivityFeedAutoConfiguration {

	ActivityFeedAutoConfiguration() {
	}

	@Bean
	@ConditionalOnMissingBean(name = "complianceActivityFeedLifecycle")
	@ConditionalOnBean(ActivityFeed.class)
	ActivityFeedLifecycle complianceActivityFeedLifecycle(ObjectProvider<ActivityFeed> feeds) {
		return new ActivityFeedLifecycle(feeds.orderedStream().toList());
	}

}
