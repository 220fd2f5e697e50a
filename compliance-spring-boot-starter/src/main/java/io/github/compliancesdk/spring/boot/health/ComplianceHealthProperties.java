package io.github.compliancesdk.spring.boot.health;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Settings of the client's health check.
 *
 * @param failuresBeforeDown Failed calls in a row from which on the client counts as
 * down. A refused key, and a first call that fails, count as down at once.
 * @param probe Asking the API by itself.
 */
@ConfigurationProperties("compliance.health")
public record ComplianceHealthProperties(@DefaultValue("3") int failuresBeforeDown, @DefaultValue Probe probe) {

	/**
	 * Checks the values.
	 * @param failuresBeforeDown failed calls in a row
	 * @param probe asking the API
	 * @throws InvalidConfigurationPropertyValueException if one cannot be used; it names
	 * the property and what it has to be
	 */
	public ComplianceHealthProperties {
		if (failuresBeforeDown < 1) {
			throw invalid("failures-before-down", failuresBeforeDown, "Choose 1 or more.");
		}
	}

	private static InvalidConfigurationPropertyValueException invalid(String name, Object value, String fix) {
		return new InvalidConfigurationPropertyValueException("compliance.health." + name, value, fix);
	}

	private static void requirePositive(String name, Duration value) {
		if (value.isZero() || value.isNegative()) {
			throw invalid(name, value, "Choose a duration above 0, such as 5s.");
		}
	}

	/**
	 * Asking the API by itself.
	 *
	 * @param enabled Whether the health check reads one activity when no call has ended
	 * for the interval. Each time it costs one request of the organization's budget and
	 * leaves one record compliance_api_accessed in the organization's own feed.
	 * @param interval How long a call, or the last time the API was asked, stands for the
	 * next health checks.
	 * @param timeout Longest time that the health check waits for the answer.
	 */
	public record Probe(@DefaultValue("false") boolean enabled, @DefaultValue("5m") Duration interval,
			@DefaultValue("5s") Duration timeout) {

		/**
		 * Checks the values.
		 * @param enabled whether to ask
		 * @param interval how long an answer stands
		 * @param timeout longest wait
		 * @throws InvalidConfigurationPropertyValueException if one cannot be used
		 */
		public Probe {
			requirePositive("probe.interval", interval);
			requirePositive("probe.timeout", timeout);
		}

	}

}
