package io.github.compliancesdk.internal.http;

import io.github.compliancesdk.observation.ComplianceCallContext;
import io.micrometer.observation.Observation;

/**
 * A call under way and its observation.
 *
 * @param context what is known of the call
 * @param observation the observation, to tell events
 */
record ObservedCall(ComplianceCallContext context, Observation observation) {

}
