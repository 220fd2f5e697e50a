package io.github.compliancesdk.spring.boot;

import java.util.Objects;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ComplianceClientBuilder;
import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.config.UndecodableRecordHandler;
import io.github.compliancesdk.observation.ComplianceCallObservationConvention;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Auto-configuration of the Compliance API clients. Without a key there are none, and the
 * application starts all the same.
 */
@AutoConfiguration(
		afterName = { "org.springframework.boot.autoconfigure.web.reactive.function.client.WebClientAutoConfiguration",
				"org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration",
				"org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
				"org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration",
				"io.github.resilience4j.springboot3.ratelimiter.autoconfigure.RateLimiterAutoConfiguration",
				"io.github.resilience4j.springboot3.retry.autoconfigure.RetryAutoConfiguration" })
@ConditionalOnBooleanProperty(name = "compliance.enabled", matchIfMissing = true)
@EnableConfigurationProperties(ComplianceProperties.class)
public final class ComplianceAutoConfiguration {

	ComplianceAutoConfiguration() {
	}

	@Bean
	static ResilienceDefaults complianceResilienceDefaults(ConfigurableEnvironment environment) {
		return new ResilienceDefaults(environment);
	}

	@Bean
	@Conditional(OnApiKeyCondition.class)
	@ConditionalOnMissingBean(ComplianceConnectionDetails.class)
	PropertiesComplianceConnectionDetails complianceConnectionDetails(ComplianceProperties properties,
			Environment environment) {
		return new PropertiesComplianceConnectionDetails(properties.baseUrl(),
				Objects.requireNonNull(ApiKeys.find(environment)));
	}

	@Bean
	@ConditionalOnBean(ComplianceConnectionDetails.class)
	@ConditionalOnMissingBean({ ComplianceClient.class, ReactiveComplianceClient.class })
	ComplianceClient complianceClient(ComplianceConnectionDetails connection, ComplianceProperties properties,
			RateLimiterRegistry rateLimiters, RetryRegistry retries, ObjectProvider<WebClient.Builder> webClientBuilder,
			ObjectProvider<ObservationRegistry> observationRegistry,
			ObjectProvider<ComplianceCallObservationConvention> observationConvention,
			ObjectProvider<UndecodableRecordHandler> undecodableRecordHandler,
			ObjectProvider<ComplianceClientBuilderCustomizer> customizers) {
		ComplianceClientBuilder builder = ComplianceClient.builder()
			.apiKeyProvider(connection.getApiKeyProvider())
			.baseUrl(connection.getBaseUrl())
			.anthropicVersion(properties.anthropicVersion())
			.connectTimeout(properties.connectTimeout())
			.responseTimeout(properties.responseTimeout())
			.callTimeout(properties.callTimeout())
			.maxResponseSize(properties.maxResponseSize().toBytes())
			.maxDownloadSize(properties.maxDownloadSize().toBytes())
			.deleteApiKey(properties.deleteApiKey())
			.acquireTimeout(properties.rateLimit().acquireTimeout())
			.rateLimiter(rateLimiters.rateLimiter(ResilienceDefaults.INSTANCE))
			.retry(retries.retry(ResilienceDefaults.INSTANCE))
			.webClientBuilder(webClientBuilder.getIfAvailable(WebClient::builder));
		if (properties.deletion().enabled()) {
			builder.allowDeletes();
		}
		observationRegistry.ifAvailable(builder::observationRegistry);
		observationConvention.ifAvailable(builder::observationConvention);
		undecodableRecordHandler.ifAvailable(builder::undecodableRecordHandler);
		customizers.orderedStream().forEach((customizer) -> customizer.customize(builder));
		return builder.build();
	}

	// closed with the bean above, whose connections it shares
	@Bean(destroyMethod = "")
	@ConditionalOnBean(ComplianceClient.class)
	@ConditionalOnMissingBean
	ReactiveComplianceClient reactiveComplianceClient(ComplianceClient complianceClient) {
		return complianceClient.reactive();
	}

}
