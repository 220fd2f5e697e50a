package io.github.compliancesdk.spring.boot.endpoint;

import java.time.Clock;

import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.spring.boot.ComplianceConnectionDetails;
import io.github.compliancesdk.spring.boot.ComplianceProperties;
import io.github.compliancesdk.spring.boot.feed.ActivityFeedAutoConfiguration;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Auto-configuration of the endpoint {@code compliance}.
 */
@AutoConfiguration(after = ActivityFeedAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
@ConditionalOnAvailableEndpoint(ComplianceEndpoint.class)
@ConditionalOnBooleanProperty(name = "compliance.enabled", matchIfMissing = true)
public final class ComplianceEndpointAutoConfiguration {

	ComplianceEndpointAutoConfiguration() {
	}

	// the endpoint's memory goes with it
	@Bean
	@ConditionalOnMissingBean(ComplianceEndpoint.class)
	CallLog complianceCallLog() {
		return new CallLog(Clock.systemUTC());
	}

	@Bean
	@ConditionalOnMissingBean
	ComplianceEndpoint complianceEndpoint(ObjectProvider<ActivityFeed> feeds,
			ObjectProvider<ReactiveComplianceClient> client, ObjectProvider<ComplianceConnectionDetails> connection,
			ObjectProvider<ComplianceProperties> properties, ObjectProvider<RetryRegistry> retries,
			ObjectProvider<RateLimiterRegistry> rateLimiters, Environment environment, CallLog complianceCallLog) {
		ClientConfiguration configuration = new ClientConfiguration(connection, properties, retries, rateLimiters,
				environment);
		return new ComplianceEndpoint(feeds, client, configuration, complianceCallLog);
	}

}
