package io.github.compliancesdk.internal.budget;

import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.observation.ComplianceObservationDocumentation;
import io.github.compliancesdk.observation.ComplianceObservationDocumentation.LowCardinalityKeyNames;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.MonoSink;

/**
 * One caller in the queue. Compared by identity: two callers are never the same.
 */
final class Waiter {

	private final Operation operation;

	private final MonoSink<Permit> sink;

	private boolean gone;

	private @Nullable Observation wait;

	Waiter(Operation operation, MonoSink<Permit> sink) {
		this.operation = operation;
		this.sink = sink;
	}

	Operation operation() {
		return this.operation;
	}

	MonoSink<Permit> sink() {
		return this.sink;
	}

	/**
	 * Observes the wait from now on, unless it is over already.
	 */
	synchronized void observe(ObservationRegistry registry) {
		if (this.gone || registry.isNoop()) {
			return;
		}
		Observation wait = ComplianceObservationDocumentation.RATE_LIMIT_WAIT.observation(registry)
			.lowCardinalityKeyValue(LowCardinalityKeyNames.OPERATION.withValue(this.operation.name()));
		Observation known = this.sink.contextView().getOrDefault(ObservationThreadLocalAccessor.KEY, null);
		Observation call = (known != null) ? known : Observation.NOOP;
		if (!call.isNoop()) {
			wait.parentObservation(call);
		}
		// a tracer would take what is current on the caller's thread for the parent
		call.scoped(() -> {
			this.wait = wait.start();
		});
	}

	/**
	 * Makes sure that the caller is still there to take a permit.
	 * @return whether it is; only once
	 */
	synchronized boolean claim() {
		boolean there = !this.gone;
		this.gone = true;
		return there;
	}

	/**
	 * Notes that the wait is over, with a permit or without.
	 */
	synchronized void left() {
		this.gone = true;
		if (this.wait != null) {
			this.wait.stop();
			this.wait = null;
		}
	}

}
