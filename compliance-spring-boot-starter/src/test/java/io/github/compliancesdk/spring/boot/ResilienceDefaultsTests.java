package io.github.compliancesdk.spring.boot;

import java.time.Duration;

import io.github.compliancesdk.error.ComplianceTransportException;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.springboot3.ratelimiter.autoconfigure.RateLimiterAutoConfiguration;
import io.github.resilience4j.springboot3.retry.autoconfigure.RetryAutoConfiguration;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ResilienceDefaults}: what Resilience4j makes of our properties, and of
 * those that a user sets beside them.
 */
class ResilienceDefaultsTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ComplianceAutoConfiguration.class, RateLimiterAutoConfiguration.class,
				RetryAutoConfiguration.class))
		.withPropertyValues("compliance.api-key=sk-ant-api01-test");

	@Test
	void theDefaultIsTenRequestsInEverySecondAndAFiftieth() {
		this.contextRunner.run((context) -> {
			RateLimiterConfig config = rateLimiter(context);
			assertThat(config.getLimitForPeriod()).isEqualTo(10);
			assertThat(config.getLimitRefreshPeriod()).isEqualTo(Duration.ofMillis(1020));
			assertThat(config.getTimeoutDuration()).isZero();
		});
	}

	@Test
	void theDefaultIsOneCallAndThreeRepeats() {
		this.contextRunner.run((context) -> {
			RetryConfig config = retry(context);
			assertThat(config.getMaxAttempts()).isEqualTo(4);
			assertThat(config.<Object>getIntervalBiFunction().apply(1, null)).isBetween(750L, 1250L);
			assertThat(config.<Object>getIntervalBiFunction().apply(3, null)).isBetween(3000L, 5000L);
			assertThat(config.<Object>getIntervalBiFunction().apply(30, null)).isBetween(45_000L, 75_000L);
			assertThat(config.getExceptionPredicate().test(new ComplianceTransportException("broken", true, null)))
				.isTrue();
			assertThat(config.getExceptionPredicate().test(new IllegalStateException())).isFalse();
		});
	}

	@Test
	void ourPropertiesReachResilience4j() {
		this.contextRunner
			.withPropertyValues("compliance.rate-limit.requests-per-minute=60", "compliance.retry.maxAttempts=7",
					"compliance.retry.initial-backoff=100ms")
			.run((context) -> {
				assertThat(rateLimiter(context).getLimitForPeriod()).isEqualTo(3);
				assertThat(retry(context).getMaxAttempts()).isEqualTo(7);
				assertThat(retry(context).<Object>getIntervalBiFunction().apply(1, null)).isBetween(75L, 125L);
			});
	}

	@Test
	void zeroRequestsPerMinuteSwitchesThePacingOff() {
		this.contextRunner.withPropertyValues("compliance.rate-limit.requests-per-minute=0")
			.run((context) -> assertThat(rateLimiter(context).getLimitForPeriod()).isEqualTo(Integer.MAX_VALUE));
	}

	@Test
	void aPropertyOfTheUserReplacesItselfAndNothingElse() {
		this.contextRunner
			.withPropertyValues("resilience4j.ratelimiter.instances.compliance.limitForPeriod=3",
					"resilience4j.retry.instances.compliance.max-attempts=2")
			.run((context) -> {
				assertThat(rateLimiter(context).getLimitForPeriod()).isEqualTo(3);
				assertThat(rateLimiter(context).getLimitRefreshPeriod()).isEqualTo(Duration.ofMillis(1020));
				assertThat(rateLimiter(context).getTimeoutDuration()).isZero();
				assertThat(retry(context).getMaxAttempts()).isEqualTo(2);
				assertThat(retry(context).<Object>getIntervalBiFunction().apply(1, null)).isBetween(750L, 1250L);
				assertThat(retry(context).getExceptionPredicate().test(new IllegalStateException())).isFalse();
			});
	}

	private static RateLimiterConfig rateLimiter(AssertableApplicationContext context) {
		return context.getBean(RateLimiterRegistry.class).rateLimiter("compliance").getRateLimiterConfig();
	}

	private static RetryConfig retry(AssertableApplicationContext context) {
		return context.getBean(RetryRegistry.class).retry("compliance").getRetryConfig();
	}

}
