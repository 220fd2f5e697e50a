package io.github.compliancesdk.internal.http;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Interruption;
import io.github.compliancesdk.observation.CallKind;
import io.github.compliancesdk.observation.ComplianceCallContext;
import io.github.compliancesdk.observation.ComplianceCallObservationConvention;
import io.github.compliancesdk.observation.ComplianceObservationDocumentation;
import io.github.compliancesdk.observation.DefaultComplianceCallObservationConvention;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import reactor.core.observability.DefaultSignalListener;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

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

	<T> Mono<T> observe(ApiCall call, CallKind kind, Function<ObservedCall, Mono<T>> way) {
		return Mono.deferContextual((reactorContext) -> {
			ObservedCall observed = start(call, kind, reactorContext);
			return way.apply(observed).tap(() -> new Ending<T>(observed, true)).contextWrite(context(observed));
		});
	}

	<T> Flux<T> observeMany(ApiCall call, CallKind kind, Function<ObservedCall, Flux<T>> way) {
		return Flux.deferContextual((reactorContext) -> {
			ObservedCall observed = start(call, kind, reactorContext);
			return way.apply(observed).tap(() -> new Ending<T>(observed, false)).contextWrite(context(observed));
		});
	}

	private ObservedCall start(ApiCall call, CallKind kind, ContextView reactorContext) {
		ComplianceCallContext context = new ComplianceCallContext(call.operation().name(), kind);
		Observation observation = ComplianceObservationDocumentation.CALL.observation(this.convention,
				DEFAULT_CONVENTION, () -> context, this.registry);
		Observation parent = reactorContext.getOrDefault(ObservationThreadLocalAccessor.KEY, null);
		if (parent != null) {
			observation.parentObservation(parent);
		}
		observation.start();
		ObservedCall observed = new ObservedCall(call, context, observation, new SentKey());
		Interruption interruption = reactorContext.getOrDefault(Interruption.class, null);
		if (interruption != null) {
			interruption.explainedBy(observed::interrupted);
		}
		return observed;
	}

	private static ContextView context(ObservedCall observed) {
		return Context.of(ObservationThreadLocalAccessor.KEY, observed.observation(), SentKey.class, observed.sentKey())
			.readOnly();
	}

	/**
	 * Ends the observation before the caller sees the outcome, so that it finds the call
	 * in its metrics.
	 */
	private static final class Ending<T> extends DefaultSignalListener<T> {

		private final ObservedCall observed;

		private final boolean single;

		/** A caller may cancel after it has its value. */
		private final AtomicBoolean stopped = new AtomicBoolean();

		Ending(ObservedCall observed, boolean single) {
			this.observed = observed;
			this.single = single;
		}

		@Override
		public void doOnNext(T value) {
			if (this.single) {
				stop();
			}
		}

		@Override
		public void doOnComplete() {
			stop();
		}

		@Override
		public void doOnError(Throwable failure) {
			this.observed.observation().error(failure);
			stop();
		}

		@Override
		public void doOnCancel() {
			if (!this.stopped.get()) {
				this.observed.givenUp();
			}
			stop();
		}

		private void stop() {
			if (this.stopped.compareAndSet(false, true)) {
				this.observed.observation().stop();
			}
		}

	}

}
