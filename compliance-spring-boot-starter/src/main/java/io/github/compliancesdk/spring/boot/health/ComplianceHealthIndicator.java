package io.github.compliancesdk.spring.boot.health;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.budget.RateLimitStatus;
import io.github.compliancesdk.config.ApiKeyProvider;
import io.github.compliancesdk.config.KeyFingerprint;
import io.github.compliancesdk.error.AuthenticationException;
import io.github.compliancesdk.error.PermissionDeniedException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/**
 * {@link HealthIndicator} that tells how the last calls ended. It sends none itself,
 * unless it has a probe. Before the first call the state is unknown.
 */
final class ComplianceHealthIndicator extends AbstractHealthIndicator {

	private final LastCalls lastCalls;

	private final ReactiveComplianceClient client;

	private final int failuresBeforeDown;

	private final @Nullable ApiKeyProvider key;

	private final @Nullable Probe probe;

	ComplianceHealthIndicator(LastCalls lastCalls, ReactiveComplianceClient client, int failuresBeforeDown,
			@Nullable ApiKeyProvider key, @Nullable Probe probe) {
		super("The health of the Compliance API client cannot be told");
		this.lastCalls = lastCalls;
		this.client = client;
		this.failuresBeforeDown = failuresBeforeDown;
		this.key = key;
		this.probe = probe;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		if (this.probe != null) {
			this.probe.askIfDue(this.lastCalls);
		}
		LastCalls.Outcome success = this.lastCalls.success();
		LastCalls.Outcome failure = this.lastCalls.failure();
		int failuresInARow = this.lastCalls.failuresInARow();
		if (success == null && failure == null) {
			builder.unknown();
		}
		else if (failuresInARow > 0 && isDown(success, failure, failuresInARow)) {
			builder.down();
		}
		else {
			builder.up();
		}
		if (success != null) {
			builder.withDetail("lastSuccess", details(success));
		}
		if (failure != null) {
			builder.withDetail("lastFailure", details(failure)).withDetail("failuresInARow", failuresInARow);
		}
		this.client.rateLimit().ifPresent((budget) -> builder.withDetail("budget", details(budget)));
		String fingerprint = (this.key != null) ? KeyFingerprint.of(this.key) : null;
		if (fingerprint != null) {
			builder.withDetail("keyFingerprint", fingerprint);
		}
	}

	private boolean isDown(LastCalls.@Nullable Outcome success, LastCalls.@Nullable Outcome failure,
			int failuresInARow) {
		return success == null || failuresInARow >= this.failuresBeforeDown
				|| (failure != null && isRefusal(Objects.requireNonNull(failure.error())));
	}

	/** It does not pass by itself. */
	private static boolean isRefusal(Throwable error) {
		return error instanceof AuthenticationException || error instanceof PermissionDeniedException;
	}

	private static Map<String, Object> details(LastCalls.Outcome outcome) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("at", outcome.at());
		details.put("operation", outcome.operation());
		put(details, "status", outcome.status());
		put(details, "requestId", outcome.requestId());
		put(details, "error", (outcome.error() != null) ? outcome.error().getClass().getSimpleName() : null);
		return details;
	}

	private static Map<String, Object> details(RateLimitStatus budget) {
		Map<String, Object> details = new LinkedHashMap<>();
		put(details, "limit", budget.limit());
		put(details, "remaining", budget.remaining());
		put(details, "reset", budget.reset());
		return details;
	}

	private static void put(Map<String, Object> details, String name, @Nullable Object value) {
		if (value != null) {
			details.put(name, value);
		}
	}

}
