package io.github.compliancesdk.feed;

import java.io.Serial;

/**
 * Carries what a handler threw out of a transaction, so that it cannot be taken for a
 * failure of the store.
 */
final class RefusedBatch extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** What the handler threw. */
	private final Exception reason;

	RefusedBatch(Exception reason) {
		super("The handler refused the batch", reason, false, false);
		this.reason = reason;
	}

	Exception reason() {
		return this.reason;
	}

}
