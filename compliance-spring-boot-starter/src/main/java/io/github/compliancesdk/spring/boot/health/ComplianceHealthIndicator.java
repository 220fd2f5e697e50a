package io.github.compliancesdk.spring.boot.health;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.budget.RateLimitStatus;
import io.github.compliancesdk.error.ConflictException;
import io.github.compliancesdk.error.InvalidRequestException;
import io.github.compliancesdk.error.NotFoundException;
import io.github.compliancesdk.error.UnprocessableException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/**
 * Passive {@link HealthIndicator}: tells how the last calls ended and sends none. Before
 * the first call the state is unknown.
 */
final class ComplianceHealthIndicator extends AbstractHealthIndicator {

	private final LastCalls lastCalls;

	private final ReactiveComplianceClient client;

	ComplianceHealthIndicator(LastCalls lastCalls, ReactiveComplianceClient client) {
		super("The health of the Compliance API client cannot be told");
		this.lastCalls = lastCalls;
		this.client = client;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		LastCalls.Outcome success = this.lastCalls.success();
		LastCalls.Outcome failure = this.lastCalls.failure();
		if (success == null && failure == null) {
			builder.unknown();
		}
		else if (isDown(success, failure)) {
			builder.down();
		}
		else {
			builder.up();
		}
		if (success != null) {
			builder.withDetail("lastSuccess", details(success));
		}
		if (failure != null) {
			builder.withDetail("lastFailure", details(failure));
		}
		this.client.rateLimit().ifPresent((budget) -> builder.withDetail("budget", details(budget)));
	}

	private static boolean isDown(LastCalls.@Nullable Outcome success, LastCalls.@Nullable Outcome failure) {
		if (failure == null || isCallersFault(failure.error())) {
			return false;
		}
		return success == null || failure.at().isAfter(success.at());
	}

	// the API answered as it should: the request asked for something that is not there
	private static boolean isCallersFault(@Nullable Throwable error) {
		return error instanceof InvalidRequestException || error instanceof NotFoundException
				|| error instanceof ConflictException || error instanceof UnprocessableException;
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
