package io.github.compliancesdk.spring.boot;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.compliancesdk.budget.Pacing;
import io.github.compliancesdk.error.RetryableFailure;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Hands our pacing and retry to Resilience4j as properties of the lowest precedence, so
 * that each property that a user sets under {@code resilience4j.*.instances.compliance.*}
 * replaces itself and nothing else. A configuration object would lose all of ours at the
 * first property of theirs, and a customizer would overrule them.
 */
final class ResilienceDefaults implements BeanFactoryPostProcessor, PriorityOrdered {

	static final String INSTANCE = "compliance";

	private static final String RATE_LIMITER = "resilience4j.ratelimiter.instances." + INSTANCE + ".";

	private static final String RETRY = "resilience4j.retry.instances." + INSTANCE + ".";

	private final ConfigurableEnvironment environment;

	ResilienceDefaults(ConfigurableEnvironment environment) {
		this.environment = environment;
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
		Binder binder = Binder.get(this.environment);
		ComplianceProperties.RateLimit rateLimit = binder.bindOrCreate("compliance.rate-limit",
				ComplianceProperties.RateLimit.class);
		ComplianceProperties.Retry retry = binder.bindOrCreate("compliance.retry", ComplianceProperties.Retry.class);
		Map<String, Object> defaults = new LinkedHashMap<>();
		addRateLimiter(defaults, rateLimit);
		addRetry(defaults, retry);
		this.environment.getPropertySources().addLast(new MapPropertySource("complianceResilience", defaults));
	}

	private static void addRateLimiter(Map<String, Object> defaults, ComplianceProperties.RateLimit rateLimit) {
		// a refusal at once: callers wait in the client's own queue, where giving up is
		// free
		defaults.put(RATE_LIMITER + "timeout-duration", "0s");
		if (rateLimit.requestsPerMinute() == 0) {
			defaults.put(RATE_LIMITER + "limit-for-period", Integer.MAX_VALUE);
			defaults.put(RATE_LIMITER + "limit-refresh-period", "1s");
			return;
		}
		Pacing pacing = pacing(rateLimit.requestsPerMinute());
		defaults.put(RATE_LIMITER + "limit-for-period", pacing.permits());
		defaults.put(RATE_LIMITER + "limit-refresh-period", pacing.period().toMillis() + "ms");
	}

	private static Pacing pacing(int requestsPerMinute) {
		try {
			return Pacing.ofRequestsPerMinute(requestsPerMinute);
		}
		catch (IllegalArgumentException ex) {
			throw ComplianceSetupException.ofProperty("compliance.rate-limit.requests-per-minute", ex);
		}
	}

	private static void addRetry(Map<String, Object> defaults, ComplianceProperties.Retry retry) {
		defaults.put(RETRY + "max-attempts", retry.maxAttempts());
		defaults.put(RETRY + "wait-duration", retry.initialBackoff().toMillis() + "ms");
		defaults.put(RETRY + "enable-exponential-backoff", true);
		defaults.put(RETRY + "exponential-backoff-multiplier", 2);
		defaults.put(RETRY + "exponential-max-wait-duration", retry.maxBackoff().toMillis() + "ms");
		defaults.put(RETRY + "enable-randomized-wait", true);
		defaults.put(RETRY + "randomized-wait-factor", 0.25);
		defaults.put(RETRY + "retry-exception-predicate", RetryableFailure.class.getName());
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
