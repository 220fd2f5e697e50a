package io.github.compliancesdk.internal.retry;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.compliancesdk.error.ComplianceApiException;
import io.github.compliancesdk.error.RequestNotPermittedException;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.observation.ComplianceObservationDocumentation;
import io.github.compliancesdk.observation.ComplianceObservationDocumentation.LowCardinalityKeyNames;
import io.github.compliancesdk.observation.RetryReason;
import io.github.resilience4j.retry.Retry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Repeats attempts. How often and how long to wait is Resilience4j's to say; the server's
 * {@code retry-after} is a floor under each wait, and an operation that must not be
 * repeated never is, whatever the configuration.
 */
public final class AttemptRetry {

	private static final Logger logger = LoggerFactory.getLogger(AttemptRetry.class);

	private final Retry retry;

	private final Scheduler scheduler;

	private final ObservationRegistry observations;

	/**
	 * Creates the operator.
	 * @param retry tells whether and when to repeat
	 * @param scheduler where waits run
	 * @param observations registry for the observation of waits
	 */
	public AttemptRetry(Retry retry, Scheduler scheduler, ObservationRegistry observations) {
		this.retry = retry;
		this.scheduler = scheduler;
		this.observations = observations;
	}

	/**
	 * Repeats an attempt until it succeeds, or its failure is final. Each subscription
	 * counts its own attempts.
	 * @param <T> type of the value
	 * @param operation what is attempted
	 * @param attempt one attempt, made anew for each subscription
	 * @param longestWait a longer wait fails at once with the failure itself, since the
	 * call would run out of time while waiting
	 * @return the outcome of the last attempt
	 */
	public <T> Mono<T> repeat(Operation operation, Mono<T> attempt, WaitLimit longestWait) {
		return Mono.defer(() -> {
			Repeats repeats = new Repeats(this.retry.asyncContext());
			return attempt
				.retryWhen(reactor.util.retry.Retry.from((signals) -> signals
					.concatMap((signal) -> waitFor(operation, repeats, signal.failure(), longestWait))))
				.doOnSuccess((value) -> repeats.context.onComplete());
		});
	}

	/**
	 * Repeats an attempt until its first element came; from then on a failure is final,
	 * since elements must not come twice. No element is lost when the caller cancels, as
	 * it would be in {@code retryWhen}: buffers have to be released.
	 * @param <T> type of the elements
	 * @param operation what is attempted
	 * @param attempt one attempt, made anew for each subscription
	 * @param longestWait a longer wait fails at once with the failure itself
	 * @return the elements of the first attempt that had any
	 */
	public <T> Flux<T> repeatUntilFirst(Operation operation, Flux<T> attempt, WaitLimit longestWait) {
		return Flux.defer(() -> {
			Repeats repeats = new Repeats(this.retry.asyncContext());
			AtomicBoolean begun = new AtomicBoolean();
			return repeatUntil(begun, operation, attempt.doOnNext((element) -> begun.set(true)), repeats, longestWait)
				.doOnComplete(repeats.context::onComplete);
		});
	}

	private <T> Flux<T> repeatUntil(AtomicBoolean begun, Operation operation, Flux<T> attempt, Repeats repeats,
			WaitLimit longestWait) {
		return attempt.onErrorResume(
				(failure) -> begun.get() ? Flux.error(failure) : waitFor(operation, repeats, failure, longestWait)
					.thenMany(Flux.defer(() -> repeatUntil(begun, operation, attempt, repeats, longestWait))));
	}

	private Flux<Long> waitFor(Operation operation, Repeats repeats, Throwable failure, WaitLimit longestWait) {
		Throwable before = repeats.lastFailure;
		if (failure instanceof RequestNotPermittedException && before != null
				&& !(before instanceof RequestNotPermittedException)) {
			// that nothing was sent is true of the repeat alone
			before.addSuppressed(failure);
			repeats.context.onError(failure);
			return Flux.error(before);
		}
		repeats.lastFailure = failure;
		repeats.failures++;
		long backoff = operation.mayBeRepeatedAfter(failure) ? repeats.context.onError(failure) : -1;
		if (backoff < 0) {
			return Flux.error(failure);
		}
		Duration wait = atLeast(Duration.ofMillis(backoff), retryAfter(failure));
		if (wait.compareTo(longestWait.remaining()) > 0) {
			return Flux.error(failure);
		}
		// the class of the failure and no message: what else it says is on the final
		// exception
		logger.debug("{}: attempt {} failed ({}), the next one follows in {} ms", operation.name(), repeats.failures,
				failure.getClass().getSimpleName(), wait.toMillis());
		return observed(operation, RetryReason.of(failure), Mono.delay(wait, this.scheduler)).flux();
	}

	private Mono<Long> observed(Operation operation, RetryReason reason, Mono<Long> wait) {
		return Mono.deferContextual((reactorContext) -> {
			Observation observation = ComplianceObservationDocumentation.RETRY.observation(this.observations)
				.lowCardinalityKeyValue(LowCardinalityKeyNames.OPERATION.withValue(operation.name()))
				.lowCardinalityKeyValue(LowCardinalityKeyNames.REASON.withValue(reason.value()));
			Observation parent = reactorContext.getOrDefault(ObservationThreadLocalAccessor.KEY, null);
			if (parent != null) {
				observation.parentObservation(parent);
			}
			observation.start();
			AtomicBoolean over = new AtomicBoolean();
			// before the next attempt begins
			return wait.doOnNext((tick) -> stop(observation, over)).doOnCancel(() -> stop(observation, over));
		});
	}

	private static void stop(Observation observation, AtomicBoolean over) {
		if (over.compareAndSet(false, true)) {
			observation.stop();
		}
	}

	private static @Nullable Duration retryAfter(Throwable failure) {
		return (failure instanceof ComplianceApiException api) ? api.retryAfter() : null;
	}

	private static Duration atLeast(Duration wait, @Nullable Duration floor) {
		return (floor != null && floor.compareTo(wait) > 0) ? floor : wait;
	}

	/** What one call knows of its repeats; its signals come one after the other. */
	private static final class Repeats {

		private final Retry.AsyncContext<?> context;

		private @Nullable Throwable lastFailure;

		private int failures;

		Repeats(Retry.AsyncContext<?> context) {
			this.context = context;
		}

	}

	/**
	 * Tells how much time a call has left.
	 */
	@FunctionalInterface
	public interface WaitLimit {

		/**
		 * Time that the call has left.
		 * @return the time
		 */
		Duration remaining();

	}

}
