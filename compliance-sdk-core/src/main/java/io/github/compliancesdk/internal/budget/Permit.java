package io.github.compliancesdk.internal.budget;

import io.github.compliancesdk.internal.Operation;

/**
 * The right to send one request. Compared by identity.
 */
public final class Permit {

	private final Operation operation;

	private final long number;

	private boolean received;

	Permit(Operation operation, long number) {
		this.operation = operation;
		this.number = number;
	}

	Operation operation() {
		return this.operation;
	}

	/**
	 * Counts the requests of a client in the order they leave, so that a newer answer is
	 * told from an older one.
	 */
	long number() {
		return this.number;
	}

	/** Notes that the caller has it, on the thread that hands it over. */
	void received() {
		this.received = true;
	}

	/** Whether the caller has it, or had given up when it came. */
	boolean isReceived() {
		return this.received;
	}

}
