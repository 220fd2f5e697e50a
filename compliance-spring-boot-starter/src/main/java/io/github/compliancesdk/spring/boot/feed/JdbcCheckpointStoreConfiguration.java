package io.github.compliancesdk.spring.boot.feed;

import javax.sql.DataSource;

import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.jdbc.JdbcCheckpointStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Keeps the checkpoint in the application's database, in the transactions of its
 * transaction manager.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({ JdbcTemplate.class, DataSource.class })
@Conditional(OnActivityListenerCondition.class)
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnMissingBean({ ActivityFeed.class, CheckpointStore.class })
@ConditionalOnProperty(name = "compliance.feed.checkpoint.type", havingValue = "jdbc", matchIfMissing = true)
@Import(DatabaseInitializationDependencyConfigurer.class)
class JdbcCheckpointStoreConfiguration {

	@Bean
	@ConditionalOnMissingBean(name = "complianceFeedSchemaInitializer")
	CheckpointSchemaInitializer complianceFeedSchemaInitializer(DataSource dataSource,
			ActivityFeedProperties properties) {
		return CheckpointSchemaInitializer.of(dataSource, properties.checkpoint().initializeSchema());
	}

	@Bean
	@DependsOnDatabaseInitialization
	JdbcCheckpointStore complianceFeedCheckpointStore(DataSource dataSource,
			ObjectProvider<PlatformTransactionManager> transactionManagers) {
		PlatformTransactionManager transactionManager = TransactionManagers.of(dataSource, transactionManagers);
		return (transactionManager != null) ? new JdbcCheckpointStore(dataSource, transactionManager)
				: new JdbcCheckpointStore(dataSource);
	}

}
