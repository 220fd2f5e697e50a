package io.github.compliancesdk.spring.boot.health;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.compliancesdk.error.ConflictException;
import io.github.compliancesdk.error.InsufficientScopeException;
import io.github.compliancesdk.error.InvalidRequestException;
import io.github.compliancesdk.error.NotFoundException;
import io.github.compliancesdk.error.UnprocessableException;
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

	private final AtomicInteger failuresInARow = new AtomicInteger();

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
			if (isCallersFault(error)) {
				this.failuresInARow.set(0);
			}
			else {
				this.failuresInARow.incrementAndGet();
			}
		}
		else if (context.status() != null) {
			this.success = outcome(context, null);
			this.failuresInARow.set(0);
		}
		// neither: the caller gave up, which says nothing about the API
	}

	/**
	 * The API answered as it should: the request asked for something that is not there,
	 * or that its key may not have.
	 */
	private static boolean isCallersFault(Throwable error) {
		return error instanceof InvalidRequestException || error instanceof NotFoundException
				|| error instanceof ConflictException || error instanceof UnprocessableException
				|| error instanceof InsufficientScopeException;
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
	 * How many calls have failed since the API last answered as it should.
	 */
	int failuresInARow() {
		return this.failuresInARow.get();
	}

	/**
	 * Whether a call has ended then or later.
	 */
	boolean isAnyNotBefore(Instant instant) {
		return isNotBefore(instant, this.success) || isNotBefore(instant, this.failure);
	}

	private static boolean isNotBefore(Instant instant, @Nullable Outcome outcome) {
		return outcome != null && !outcome.at().isBefore(instant);
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
