package io.github.compliancesdk.internal.http;

import java.util.function.Function;

import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.observation.ComplianceCallContext;
import io.github.compliancesdk.observation.ComplianceObservationDocumentation;
import io.github.compliancesdk.observation.DefaultComplianceCallObservationConvention;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import reactor.core.publisher.Mono;

/**
 * Observes a logical call from its subscription to its end. The observation travels in
 * the Reactor context, so that those of the attempts become its children.
 */
final class CallObservation {

	private static final DefaultComplianceCallObservationConvention CONVENTION = new DefaultComplianceCallObservationConvention();

	private final ObservationRegistry registry;

	CallObservation(ObservationRegistry registry) {
		this.registry = registry;
	}

	<T> Mono<T> observe(Operation operation, Function<ComplianceCallContext, Mono<T>> call) {
		return Mono.deferContextual((reactorContext) -> {
			ComplianceCallContext context = new ComplianceCallContext(operation.name());
			Observation observation = ComplianceObservationDocumentation.CALL.observation(null, CONVENTION,
					() -> context, this.registry);
			Observation parent = reactorContext.getOrDefault(ObservationThreadLocalAccessor.KEY, null);
			if (parent != null) {
				observation.parentObservation(parent);
			}
			observation.start();
			return call.apply(context)
				.doOnError(observation::error)
				.doFinally((signal) -> observation.stop())
				.contextWrite((ctx) -> ctx.put(ObservationThreadLocalAccessor.KEY, observation));
		});
	}

}
