package io.github.compliancesdk.internal.http;

import io.github.compliancesdk.observation.ComplianceCallContext;
import io.micrometer.observation.Observation;

/**
 * A call under way and its observation.
 *
 * @param context what is known of the call
 * @param observation the observation, to tell events
 * @param sentKey the key of the last attempt
 */
record ObservedCall(ComplianceCallContext context, Observation observation, SentKey sentKey) {

}
