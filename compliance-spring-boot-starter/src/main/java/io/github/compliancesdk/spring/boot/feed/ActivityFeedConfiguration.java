package io.github.compliancesdk.spring.boot.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.ActivityFeedBuilder;
import io.github.compliancesdk.feed.ActivityHandler;
import io.github.compliancesdk.feed.DeadLetterHandler;
import io.github.compliancesdk.feed.ReactiveActivityHandler;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/**
 * The feed of the application's listeners.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(OnActivityListenerCondition.class)
@ConditionalOnMissingBean(ActivityFeed.class)
class ActivityFeedConfiguration {

	@Bean
	ActivityFeed complianceActivityFeed(ComplianceClient client, ActivityFeedProperties properties,
			ObjectProvider<CheckpointStore> checkpointStore, ObjectProvider<ActivityHandler> handlers,
			ObjectProvider<ReactiveActivityHandler> reactiveHandlers,
			ObjectProvider<DeadLetterHandler> deadLetterHandler,
			ObjectProvider<ActivityFeedBuilderCustomizer> customizers, ConfigurableListableBeanFactory beanFactory) {
		List<ActivityHandler> listeners = new ArrayList<>(handlers.orderedStream().toList());
		reactiveHandlers.orderedStream()
			.forEach((handler) -> listeners.add((batch) -> Mono.from(handler.handle(batch)).block()));
		List<ActivityListenerMethod> methods = ActivityListenerMethods.of(beanFactory);
		methods.forEach((method) -> requireReadTypes(method, properties));
		listeners.addAll(methods);
		CheckpointStore store = checkpointStore.getIfAvailable();
		if (store == null) {
			throw ActivityFeedSetupException
				.noStore(properties.checkpoint().type() == ActivityFeedProperties.CheckpointType.JDBC);
		}
		ActivityFeedBuilder builder = ActivityFeed.builder(client, store)
			.handler((listeners.size() == 1 && !(listeners.get(0) instanceof ActivityListenerMethod)) ? listeners.get(0)
					: new ActivityListeners(listeners));
		configure(builder, properties);
		deadLetterHandler.ifAvailable(builder::deadLetterHandler);
		customizers.orderedStream().forEach((customizer) -> customizer.customize(builder));
		return builder.build();
	}

	private static void requireReadTypes(ActivityListenerMethod method, ActivityFeedProperties properties) {
		Set<String> read = Set.copyOf(properties.activityTypes());
		for (String type : method.types()) {
			if ((!read.isEmpty() && !read.contains(type)) || properties.excludeActivityTypes().contains(type)) {
				throw ActivityFeedSetupException.unfit(method,
						"it wants activities of type '" + type + "', which the feed does not read",
						"Change compliance.feed.activity-types or compliance.feed.exclude-activity-types, or the "
								+ "listener's types.");
			}
		}
	}

	private static void configure(ActivityFeedBuilder builder, ActivityFeedProperties properties) {
		builder.name(properties.name())
			.start(properties.feedStart())
			.pageSize(properties.pageSize())
			.batchSize(properties.batchSize())
			.pollInterval(properties.pollInterval())
			.settlingDelay(properties.settlingDelay())
			.overlap(properties.overlap())
			.retention(properties.retention())
			.maxAttempts(properties.maxAttempts())
			.backoff(properties.backoff().initial(), properties.backoff().max())
			.leaseDuration(properties.leaseDuration())
			.whenLeased(properties.whenLeased())
			.ownCalls(properties.ownCalls())
			.shutdownTimeout(properties.shutdownTimeout());
		if (properties.reconciliation().enabled()) {
			builder.reconciliation(properties.reconciliation().interval(), properties.reconciliation().span());
		}
		else {
			builder.withoutReconciliation();
		}
		if (!properties.activityTypes().isEmpty()) {
			builder.activityTypes(properties.activityTypes());
		}
		if (!properties.excludeActivityTypes().isEmpty()) {
			builder.excludeActivityTypes(properties.excludeActivityTypes());
		}
		if (!properties.organizationIds().isEmpty()) {
			builder.organizationIds(properties.organizationIds());
		}
	}

}
