package io.github.compliancesdk.spring.boot;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ComplianceClientBuilder;
import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.config.ApiKeyProvider;
import io.github.compliancesdk.config.UndecodableRecordHandler;
import io.github.compliancesdk.observation.ComplianceCallObservationConvention;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Auto-configuration of the Compliance API clients. Without a key there are none, and the
 * application starts all the same.
 */
@AutoConfiguration(after = SslAutoConfiguration.class,
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
			ObjectProvider<ApiKeyProvider> apiKeyProvider, Environment environment) {
		return new PropertiesComplianceConnectionDetails(properties.baseUrl(),
				apiKeyProvider.getIfAvailable(() -> ApiKeys.ofReads(environment)));
	}

	@Bean
	@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
	@ConditionalOnBean(ComplianceConnectionDetails.class)
	@ConditionalOnMissingBean
	ComplianceClientBuilder complianceClientBuilder(ComplianceConnectionDetails connection,
			ComplianceProperties properties, Environment environment, RateLimiterRegistry rateLimiters,
			RetryRegistry retries, ObjectProvider<SslBundles> sslBundles,
			ObjectProvider<WebClient.Builder> webClientBuilder, ObjectProvider<ObservationRegistry> observationRegistry,
			ObjectProvider<ComplianceCallObservationConvention> observationConvention,
			ObjectProvider<UndecodableRecordHandler> undecodableRecordHandler,
			ObjectProvider<ComplianceClientBuilderCustomizer> customizers) {
		ComplianceClientBuilder builder = ComplianceClient.builder();
		new ComplianceClientBuilderConfigurer(properties, ApiKeys.ofDeletes(environment), sslBundles.getIfAvailable())
			.configure(builder, connection);
		builder.rateLimiter(rateLimiters.rateLimiter(ResilienceDefaults.INSTANCE))
			.retry(retries.retry(ResilienceDefaults.INSTANCE))
			// when it is needed first: Spring Boot makes a connector for it
			.webClientBuilderProvider(() -> webClientBuilder.getIfAvailable(WebClient::builder));
		observationRegistry.ifAvailable(builder::observationRegistry);
		observationConvention.ifAvailable(builder::observationConvention);
		undecodableRecordHandler.ifAvailable(builder::undecodableRecordHandler);
		customizers.orderedStream().forEach((customizer) -> customizer.customize(builder));
		return builder;
	}

	@Bean
	@ConditionalOnBean(ComplianceClientBuilder.class)
	@ConditionalOnMissingBean({ ComplianceClient.class, ReactiveComplianceClient.class })
	ComplianceClient complianceClient(ComplianceClientBuilder complianceClientBuilder) {
		return complianceClientBuilder.build();
	}

	// closed with the bean above, whose connections it shares
	@Bean(destroyMethod = "")
	@ConditionalOnBean(ComplianceClient.class)
	@ConditionalOnMissingBean
	ReactiveComplianceClient reactiveComplianceClient(ComplianceClient complianceClient) {
		return complianceClient.reactive();
	}

	@Bean
	@ConditionalOnBean(ComplianceClient.class)
	@ConditionalOnProperty("compliance.required-scopes")
	RequiredScopes complianceRequiredScopes(ComplianceClient complianceClient, ComplianceProperties properties) {
		return new RequiredScopes(complianceClient, properties.requiredScopes());
	}

}
