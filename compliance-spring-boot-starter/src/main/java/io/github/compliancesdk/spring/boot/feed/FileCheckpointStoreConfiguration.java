package io.github.compliancesdk.spring.boot.feed;

import java.util.Objects;

import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.file.FileCheckpointStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the checkpoint in files.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(OnActivityListenerCondition.class)
@ConditionalOnMissingBean({ ActivityFeed.class, CheckpointStore.class })
class FileCheckpointStoreConfiguration {

	@Bean
	@ConditionalOnProperty("compliance.feed.checkpoint.directory")
	@ConditionalOnProperty(name = "compliance.feed.checkpoint.type", havingValue = "file", matchIfMissing = true)
	FileCheckpointStore complianceFeedCheckpointStore(ActivityFeedProperties properties) {
		return new FileCheckpointStore(Objects.requireNonNull(properties.checkpoint().directory()));
	}

}
