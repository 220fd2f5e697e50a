package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * A delete was sent and nobody knows whether it was done. It was not repeated. Asking
 * again is safe only where a later 404 for the same id is taken as done.
 */
public class DeletionOutcomeUnknownException extends ComplianceException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** Name of the operation. */
	private final String operation;

	/** What was to be deleted. */
	private final String id;

	/**
	 * Creates an exception.
	 * @param operation name of the operation
	 * @param id what was to be deleted
	 * @param cause what led to it
	 */
	public DeletionOutcomeUnknownException(String operation, String id, Throwable cause) {
		super(operation + " of " + id + ": the server may or may not have done it. A later 404 for the same id means "
				+ "that it is done", cause);
		this.operation = operation;
		this.id = id;
	}

	/**
	 * Name of the operation.
	 * @return for example {@code chats.delete}
	 */
	public String operation() {
		return this.operation;
	}

	/**
	 * What was to be deleted.
	 * @return the id
	 */
	public String id() {
		return this.id;
	}

}
