package io.github.compliancesdk.spring.boot.metrics;

import io.github.compliancesdk.observation.CallKind;
import io.github.compliancesdk.observation.ComplianceCallContext;
import io.github.compliancesdk.observation.ComplianceObservationDocumentation.LowCardinalityKeyNames;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;

/**
 * Counts deletes, told by the observations of the calls. Other calls pass by.
 */
final class DeletionMeters implements ObservationHandler<ComplianceCallContext> {

	private static final String NAME = "compliance.client.deletes";

	private final MeterRegistry registry;

	DeletionMeters(MeterRegistry registry) {
		this.registry = registry;
	}

	@Override
	public boolean supportsContext(Observation.Context context) {
		return context instanceof ComplianceCallContext call && call.kind() == CallKind.DELETE;
	}

	@Override
	public void onStop(ComplianceCallContext call) {
		Counter.builder(NAME)
			.tag(LowCardinalityKeyNames.OPERATION.asString(), call.operation())
			.tag(LowCardinalityKeyNames.OUTCOME.asString(), outcome(call))
			.description("Deletes that were called for while deleting was on")
			.register(this.registry)
			.increment();
	}

	private static String outcome(ComplianceCallContext call) {
		if (call.isOutcomeUnknown()) {
			return "UNKNOWN";
		}
		if (call.getError() != null) {
			return "FAILED";
		}
		// cancelled: the caller gave up before it could be done
		return call.isComplete() ? "DONE" : "CANCELLED";
	}

}
