package io.github.compliancesdk.spring.boot.health;

import java.time.Clock;
import java.time.Instant;

import io.github.compliancesdk.observation.ComplianceCallContext;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the last call that succeeded and the last that failed. Told by the
 * observations of the calls, so that it costs no request.
 */
final class LastCalls implements ObservationHandler<ComplianceCallContext> {

	private final Clock clock;

	private volatile @Nullable Outcome success;

	private volatile @Nullable Outcome failure;

	LastCalls(Clock clock) {
		this.clock = clock;
	}

	@Override
	public boolean supportsContext(Observation.Context context) {
		return context instanceof ComplianceCallContext;
	}

	@Override
	public void onStop(ComplianceCallContext context) {
		Throwable error = context.getError();
		if (error != null) {
			this.failure = outcome(context, error);
		}
		else if (context.status() != null) {
			this.success = outcome(context, null);
		}
		// neither: the caller gave up, which says nothing about the API
	}

	private Outcome outcome(ComplianceCallContext context, @Nullable Throwable error) {
		return new Outcome(this.clock.instant(), context.operation(), context.status(), context.requestId(), error);
	}

	@Nullable Outcome success() {
		return this.success;
	}

	@Nullable Outcome failure() {
		return this.failure;
	}

	/**
	 * How a call ended.
	 *
	 * @param at when
	 * @param operation which operation
	 * @param status HTTP status of the last attempt, or {@code null} if none came
	 * @param requestId its request id, or {@code null}
	 * @param error the failure, or {@code null}
	 */
	record Outcome(Instant at, String operation, @Nullable Integer status, @Nullable String requestId,
			@Nullable Throwable error) {
	}

}
