package io.github.compliancesdk.spring.boot.endpoint;

import io.github.compliancesdk.config.ApiKeyProvider;
import io.github.compliancesdk.spring.boot.ComplianceAutoConfiguration;
import io.github.resilience4j.springboot3.ratelimiter.autoconfigure.RateLimiterAutoConfiguration;
import io.github.resilience4j.springboot3.retry.autoconfigure.RetryAutoConfiguration;
import org.junit.jupiter.api.Test;

import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ComplianceKeySanitizingAutoConfiguration}.
 */
class KeySanitizingTests {

	private static final String KEY = "sk-ant-api01-planted";

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ComplianceAutoConfiguration.class, RateLimiterAutoConfiguration.class,
				RetryAutoConfiguration.class, ComplianceKeySanitizingAutoConfiguration.class));

	@Test
	void aValueThatHoldsTheKeyIsHiddenWhateverItsName() {
		this.contextRunner.withPropertyValues("compliance.api-key=" + KEY).run((context) -> {
			SanitizingFunction function = context.getBean(SanitizingFunction.class);
			assertThat(shown(function, "my.copy", "Bearer " + KEY)).isEqualTo(SanitizableData.SANITIZED_VALUE);
			assertThat(shown(function, "my.port", "8080")).isEqualTo("8080");
			assertThat(shown(function, "my.port", 8080)).isEqualTo(8080);
			assertThat(shown(function, "COMPLIANCE_APIKEY", "x")).isEqualTo(SanitizableData.SANITIZED_VALUE);
		});
	}

	@Test
	void valuesAreHiddenAndNothingFailsWhileAProviderFails() {
		this.contextRunner.withBean(ApiKeyProvider.class, () -> () -> {
			throw new IllegalStateException("the vault is sealed");
		}).run((context) -> {
			SanitizingFunction function = context.getBean(SanitizingFunction.class);
			assertThat(shown(function, "my.copy", "anything")).isEqualTo(SanitizableData.SANITIZED_VALUE);
			assertThat(shown(function, "my.port", 8080)).isEqualTo(8080);
		});
	}

	private static Object shown(SanitizingFunction function, String name, Object value) {
		return function.apply(new SanitizableData(null, name, value)).getValue();
	}

}
