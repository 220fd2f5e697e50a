package io.github.compliancesdk.observation;

import io.github.compliancesdk.observation.ComplianceObservationDocumentation.HighCardinalityKeyNames;
import io.github.compliancesdk.observation.ComplianceObservationDocumentation.LowCardinalityKeyNames;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.jspecify.annotations.Nullable;

/**
 * Default names and keys: {@code compliance.client.call} with the operation, the outcome
 * and the class of the error. Stateless and safe for use by several threads.
 */
public final class DefaultComplianceCallObservationConvention implements ComplianceCallObservationConvention {

	/**
	 * Creates the convention.
	 */
	public DefaultComplianceCallObservationConvention() {
	}

	@Override
	public String getName() {
		return "compliance.client.call";
	}

	@Override
	public String getContextualName(ComplianceCallContext context) {
		return "compliance " + context.operation();
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(ComplianceCallContext context) {
		return KeyValues.of(LowCardinalityKeyNames.OPERATION.withValue(context.operation()),
				LowCardinalityKeyNames.OUTCOME.withValue(context.outcome()),
				LowCardinalityKeyNames.ERROR_TYPE.withValue(errorType(context.getError())));
	}

	@Override
	public KeyValues getHighCardinalityKeyValues(ComplianceCallContext context) {
		String requestId = context.requestId();
		return KeyValues
			.of(HighCardinalityKeyNames.REQUEST_ID.withValue((requestId != null) ? requestId : KeyValue.NONE_VALUE));
	}

	private static String errorType(@Nullable Throwable error) {
		return (error != null) ? error.getClass().getSimpleName() : KeyValue.NONE_VALUE;
	}

}
