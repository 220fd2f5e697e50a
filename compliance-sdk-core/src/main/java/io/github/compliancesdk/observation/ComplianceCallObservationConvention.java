package io.github.compliancesdk.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * Convention for the observation of a call. Implement it to change names and keys.
 */
public interface ComplianceCallObservationConvention extends ObservationConvention<ComplianceCallContext> {

	@Override
	default boolean supportsContext(Observation.Context context) {
		return context instanceof ComplianceCallContext;
	}

}
