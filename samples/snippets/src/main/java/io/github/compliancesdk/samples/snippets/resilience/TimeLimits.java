package io.github.compliancesdk.samples.snippets.resilience;

import java.time.Duration;
import java.util.OptionalLong;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.budget.RateLimitStatus;
import io.github.compliancesdk.config.RequestOptions;

/**
 * Limits of time, and what is left of the budget.
 */
class TimeLimits {

	private final ComplianceClient compliance;

	TimeLimits(ComplianceClient compliance) {
		this.compliance = compliance;
	}

	ComplianceClient forARequestOfAUser() {
		return this.compliance.withOptions(RequestOptions.builder().callTimeout(Duration.ofSeconds(20)).build());
	}

	OptionalLong remaining() {
		return this.compliance.rateLimit()
			.map(RateLimitStatus::remaining)
			.map(OptionalLong::of)
			.orElseGet(OptionalLong::empty);
	}

}
