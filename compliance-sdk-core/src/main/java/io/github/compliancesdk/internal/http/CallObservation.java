package io.github.compliancesdk.internal.http;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.observation.CallKind;
import io.github.compliancesdk.observation.ComplianceCallContext;
import io.github.compliancesdk.observation.ComplianceCallObservationConvention;
import io.github.compliancesdk.observation.ComplianceObservationDocumentation;
import io.github.compliancesdk.observation.DefaultComplianceCallObservationConvention;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * Observes a logical call from its subscription to its end. The observation travels in
 * the Reactor context, so that those of the attempts become its children; so does the
 * place where the connection notes the key it sent.
 */
final class CallObservation {

	private static final DefaultComplianceCallObservationConvention DEFAULT_CONVENTION = new DefaultComplianceCallObservationConvention();

	private final ObservationRegistry registry;

	private final @Nullable ComplianceCallObservationConvention convention;

	CallObservation(ObservationRegistry registry, @Nullable ComplianceCallObservationConvention convention) {
		this.registry = registry;
		this.convention = convention;
	}

	<T> Mono<T> observe(Operation operation, CallKind kind, Function<ObservedCall, Mono<T>> call) {
		return observeMany(operation, kind, (observed) -> call.apply(observed).flux()).singleOrEmpty();
	}

	<T> Flux<T> observeMany(Operation operation, CallKind kind, Function<ObservedCall, Flux<T>> call) {
		return Flux.deferContextual((reactorContext) -> {
			ComplianceCallContext context = new ComplianceCallContext(operation.name(), kind);
			Observation observation = ComplianceObservationDocumentation.CALL.observation(this.convention,
					DEFAULT_CONVENTION, () -> context, this.registry);
			Observation parent = reactorContext.getOrDefault(ObservationThreadLocalAccessor.KEY, null);
			if (parent != null) {
				observation.parentObservation(parent);
			}
			observation.start();
			SentKey sentKey = new SentKey();
			AtomicBoolean stopped = new AtomicBoolean();
			// before the caller sees the outcome, so that it finds the call in its
			// metrics
			return call.apply(new ObservedCall(context, observation, sentKey))
				.doOnComplete(() -> stop(observation, stopped))
				.doOnError((failure) -> {
					observation.error(failure);
					stop(observation, stopped);
				})
				.doOnCancel(() -> stop(observation, stopped))
				.contextWrite(
						Context.of(ObservationThreadLocalAccessor.KEY, observation, SentKey.class, sentKey).readOnly());
		});
	}

	// a caller may cancel after it has its value
	private static void stop(Observation observation, AtomicBoolean stopped) {
		if (stopped.compareAndSet(false, true)) {
			observation.stop();
		}
	}

}
