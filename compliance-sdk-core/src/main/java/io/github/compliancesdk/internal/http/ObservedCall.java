package io.github.compliancesdk.internal.http;

import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.error.ComplianceTransportException;
import io.github.compliancesdk.error.DeletionOutcomeUnknownException;
import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.observation.CallKind;
import io.github.compliancesdk.observation.ComplianceCallContext;
import io.micrometer.observation.Observation;

/**
 * A call under way and its observation.
 *
 * @param call what is called
 * @param context what is known of the call
 * @param observation the observation, to tell events
 * @param sentKey the key of the last attempt
 */
record ObservedCall(ApiCall call, ComplianceCallContext context, Observation observation, SentKey sentKey) {

	/** What is called. */
	Operation operation() {
		return this.call.operation();
	}

	/** Notes that an attempt starts. */
	void attempted() {
		this.sentKey.forget();
		this.context.attempted();
	}

	/** Notes that the caller does not wait for the end. */
	void givenUp() {
		if (mayBeDone()) {
			this.context.outcomeUnknown();
		}
	}

	/**
	 * Whether a delete may be done, as far as anybody knows who does not wait for the end
	 * of its last attempt: while it is cancelled, its request may leave.
	 */
	boolean mayBeDone() {
		Integer status = this.context.status();
		return this.context.kind() == CallKind.DELETE && this.context.attempts() > 0
				&& (status == null || !Operation.saysNothingDone(status));
	}

	/** What the caller gets whose thread was interrupted while it waited. */
	ComplianceException interrupted(InterruptedException cause) {
		if (mayBeDone()) {
			return new DeletionOutcomeUnknownException(operation().name(), this.call.target(), cause);
		}
		return new ComplianceTransportException(
				operation().name() + ": the calling thread was interrupted, so the call was given up",
				this.context.attempts() > 0, cause);
	}

}
