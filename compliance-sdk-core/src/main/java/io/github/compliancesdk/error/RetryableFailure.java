package io.github.compliancesdk.error;

import java.util.function.Predicate;

/**
 * Tells which failures of one attempt are worth another one: those of which
 * {@link ComplianceException#retryable()} says so, except a refusal of our own pacing.
 * Public so that Resilience4j can be pointed at it by name (property
 * {@code retry-exception-predicate}). Stateless and safe for use by several threads.
 */
public final class RetryableFailure implements Predicate<Throwable> {

	/**
	 * Creates the predicate.
	 */
	public RetryableFailure() {
	}

	@Override
	public boolean test(Throwable failure) {
		return failure instanceof ComplianceException exception && exception.retryable()
				&& !(exception instanceof RequestNotPermittedException);
	}

}
