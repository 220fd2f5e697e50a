package io.github.compliancesdk.spring.boot.condition;

import java.net.URI;
import java.util.List;

import javax.sql.DataSource;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ComplianceClientBuilder;
import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.config.ApiKeyProvider;
import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.ActivityHandler;
import io.github.compliancesdk.feed.ReactiveActivityHandler;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.spring.boot.ComplianceConnectionDetails;
import io.github.compliancesdk.spring.boot.feed.ActivityListener;
import io.micrometer.core.instrument.binder.MeterBinder;
import reactor.core.publisher.Mono;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

import static org.mockito.Mockito.mock;

/**
 * What applications declare.
 */
final class Applications {

	private static final String KEY = "sk-ant-api01-key";

	private Applications() {
	}

	private static ComplianceClient client() {
		return ComplianceClient.builder().apiKey(KEY).build();
	}

	private static DataSource database() {
		return new EmbeddedDatabaseBuilder().generateUniqueName(true).setType(EmbeddedDatabaseType.H2).build();
	}

	@Configuration(proxyBeanMethods = false)
	static class Injecting {

		@Bean
		List<Object> injected(ComplianceClient client) {
			return List.of(client);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Provider {

		@Bean
		ApiKeyProvider keys() {
			return () -> KEY;
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Details {

		@Bean
		ComplianceConnectionDetails details() {
			return new ComplianceConnectionDetails() {

				@Override
				public URI getBaseUrl() {
					return URI.create("http://127.0.0.1:1");
				}

				@Override
				public ApiKeyProvider getApiKeyProvider() {
					return ApiKeyProvider.of(KEY);
				}

			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Builder {

		@Bean
		@Scope("prototype")
		ComplianceClientBuilder clientBuilder() {
			return ComplianceClient.builder().apiKey(KEY);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Blocking {

		@Bean
		ComplianceClient blocking() {
			return client();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Reactive {

		@Bean
		ReactiveComplianceClient reactive() {
			return ComplianceClient.builder().apiKey(KEY).buildReactive();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Second {

		@Bean(defaultCandidate = false)
		ComplianceClient second(ComplianceClientBuilder builder) {
			return builder.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Two {

		@Bean
		ComplianceClient one(ComplianceClientBuilder builder) {
			return builder.build();
		}

		@Bean
		ComplianceClient other(ComplianceClientBuilder builder) {
			return builder.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class TwoAndPrimary {

		@Bean
		@Primary
		ComplianceClient one(ComplianceClientBuilder builder) {
			return builder.build();
		}

		@Bean
		ComplianceClient other(ComplianceClientBuilder builder) {
			return builder.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Listener {

		@ActivityListener
		void on(Activity activity) {
			// nothing answers
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Handler {

		@Bean
		ActivityHandler handler() {
			return (batch) -> {
			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class ReactiveHandler {

		@Bean
		ReactiveActivityHandler handler() {
			return (batch) -> Mono.empty();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Store {

		@Bean
		CheckpointStore store() {
			return mock(CheckpointStore.class);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Feed {

		@Bean
		ActivityFeed feed(ComplianceClient client) {
			return ActivityFeed.builder(client, mock(CheckpointStore.class)).handler((batch) -> {
			}).build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Database {

		@Bean
		DataSource database() {
			return Applications.database();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class TwoDatabases {

		@Bean
		DataSource one() {
			return database();
		}

		@Bean
		DataSource other() {
			return database();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class TwoDatabasesAndPrimary {

		@Bean
		@Primary
		DataSource one() {
			return database();
		}

		@Bean
		DataSource other() {
			return database();
		}

	}

	/** A database without spring-jdbc, as an application on another library has one. */
	@Configuration(proxyBeanMethods = false)
	static class OtherDatabase {

		@Bean
		DataSource database() {
			return mock(DataSource.class);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class ClientHealth {

		@Bean
		HealthIndicator complianceHealthIndicator() {
			return () -> Health.up().build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class FeedMeters {

		@Bean
		MeterBinder complianceActivityFeedMetrics() {
			return (registry) -> {
			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class FeedLifecycle {

		@Bean
		SmartLifecycle complianceActivityFeedLifecycle() {
			return mock(SmartLifecycle.class);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class FeedHealth {

		@Bean
		HealthIndicator complianceFeedHealthIndicator() {
			return () -> Health.up().build();
		}

	}

}
