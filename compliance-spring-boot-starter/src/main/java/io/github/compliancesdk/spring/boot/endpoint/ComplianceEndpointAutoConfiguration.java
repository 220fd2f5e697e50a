package io.github.compliancesdk.spring.boot.endpoint;

import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.spring.boot.feed.ActivityFeedAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration of the endpoint {@code compliance}.
 */
@AutoConfiguration(after = ActivityFeedAutoConfiguration.class)
@ConditionalOnAvailableEndpoint(ComplianceEndpoint.class)
@ConditionalOnBooleanProperty(name = "compliance.enabled", matchIfMissing = true)
public final class ComplianceEndpointAutoConfiguration {

	ComplianceEndpointAutoConfiguration() {
	}

	@Bean
	@ConditionalOnMissingBean
	ComplianceEndpoint complianceEndpoint(ObjectProvider<ActivityFeed> feeds,
			ObjectProvider<ReactiveComplianceClient> client) {
		return new ComplianceEndpoint(feeds, client);
	}

}
