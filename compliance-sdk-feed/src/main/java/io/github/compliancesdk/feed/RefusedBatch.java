package io.github.compliancesdk.feed;

import java.io.Serial;

/**
 * Carries what a handler threw, or what came of it, out of a transaction, so that it
 * cannot be taken for a failure of the store.
 */
final class RefusedBatch extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** What the handler threw, or why its work cannot be committed. */
	private final Exception reason;

	RefusedBatch(Exception reason) {
		super("The handler refused the batch", reason, false, false);
		this.reason = reason;
	}

	Exception reason() {
		return this.reason;
	}

}
