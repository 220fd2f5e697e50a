package io.github.compliancesdk.spring.boot.endpoint;

import java.time.Duration;

import io.github.compliancesdk.config.KeyFingerprint;
import io.github.compliancesdk.spring.boot.ComplianceConnectionDetails;
import io.github.compliancesdk.spring.boot.ComplianceProperties;
import io.github.compliancesdk.spring.boot.endpoint.ComplianceEndpoint.ClientDescriptor;
import io.github.compliancesdk.spring.boot.endpoint.ComplianceEndpoint.RateLimitDescriptor;
import io.github.compliancesdk.spring.boot.endpoint.ComplianceEndpoint.RetryDescriptor;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * What the auto-configured client was built with, secrets left out. Of Resilience4j's
 * instances it is what is in force now.
 */
final class ClientConfiguration {

	private static final String INSTANCE = "compliance";

	private static final String RETRY = "resilience4j.retry.instances." + INSTANCE + ".";

	private final ObjectProvider<ComplianceConnectionDetails> connection;

	private final ObjectProvider<ComplianceProperties> properties;

	private final ObjectProvider<RetryRegistry> retries;

	private final ObjectProvider<RateLimiterRegistry> rateLimiters;

	private final Environment environment;

	ClientConfiguration(ObjectProvider<ComplianceConnectionDetails> connection,
			ObjectProvider<ComplianceProperties> properties, ObjectProvider<RetryRegistry> retries,
			ObjectProvider<RateLimiterRegistry> rateLimiters, Environment environment) {
		this.connection = connection;
		this.properties = properties;
		this.retries = retries;
		this.rateLimiters = rateLimiters;
		this.environment = environment;
	}

	@Nullable ClientDescriptor describe() {
		ComplianceConnectionDetails details = this.connection.getIfUnique();
		ComplianceProperties set = this.properties.getIfUnique();
		if (details == null || set == null) {
			return null;
		}
		return new ClientDescriptor(details.getBaseUrl(), set.anthropicVersion(),
				KeyFingerprint.of(details.getApiKeyProvider()), set.deletion().enabled(), set.connectTimeout(),
				set.responseTimeout(), set.callTimeout(), set.maxResponseSize().toBytes(),
				set.maxDownloadSize().toBytes(), retry(), rateLimit(set.rateLimit().acquireTimeout()));
	}

	private @Nullable RetryDescriptor retry() {
		RetryRegistry registry = this.retries.getIfUnique();
		if (registry == null) {
			return null;
		}
		RetryConfig config = registry.retry(INSTANCE).getRetryConfig();
		return new RetryDescriptor(config.getMaxAttempts(), duration("wait-duration"),
				duration("exponential-max-wait-duration"));
	}

	private @Nullable Duration duration(String name) {
		return Binder.get(this.environment).bind(RETRY + name, Duration.class).orElse(null);
	}

	private @Nullable RateLimitDescriptor rateLimit(Duration acquireTimeout) {
		RateLimiterRegistry registry = this.rateLimiters.getIfUnique();
		if (registry == null) {
			return null;
		}
		RateLimiterConfig config = registry.rateLimiter(INSTANCE).getRateLimiterConfig();
		return new RateLimitDescriptor(config.getLimitForPeriod(), config.getLimitRefreshPeriod(), acquireTimeout);
	}

}
