package io.github.compliancesdk.observation;

import java.util.List;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;

/**
 * Sends the id of the trace along.
 *
 * @param tracer makes spans
 */
record TraceIdPropagator(Tracer tracer) implements Propagator {

	@Override
	public List<String> fields() {
		return List.of("trace-id");
	}

	@Override
	public <C> void inject(TraceContext context, @Nullable C carrier, Setter<C> setter) {
		setter.set(carrier, "trace-id", context.traceId());
	}

	@Override
	public <C> Span.Builder extract(C carrier, Getter<C> getter) {
		return this.tracer.spanBuilder();
	}

}
