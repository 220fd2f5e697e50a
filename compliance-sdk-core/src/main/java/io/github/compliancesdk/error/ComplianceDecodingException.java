package io.github.compliancesdk.error;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/**
 * A body is not the JSON it should be. The message tells the place, never the content.
 */
public class ComplianceDecodingException extends ComplianceException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** Whether the body may be whole when asked for again. */
	private final boolean retryable;

	/** Request id, or null. */
	private final @Nullable String requestId;

	/** Last good cursor, or null. */
	private final @Nullable String lastCursor;

	/**
	 * Creates an exception.
	 * @param message what is wrong and where, without content
	 * @param retryable whether the body may be whole when asked for again
	 * @param requestId id of the request, or {@code null}
	 */
	public ComplianceDecodingException(String message, boolean retryable, @Nullable String requestId) {
		super((requestId != null) ? message + " (request-id " + requestId + ")" : message, null);
		this.retryable = retryable;
		this.requestId = requestId;
		this.lastCursor = null;
	}

	private ComplianceDecodingException(ComplianceDecodingException failure, String lastCursor) {
		super(String.valueOf(failure.getMessage()), failure);
		this.retryable = failure.retryable;
		this.requestId = failure.requestId;
		this.lastCursor = lastCursor;
	}

	/**
	 * The same failure of a page in a walk.
	 * @param lastCursor cursor that the page was asked for with
	 * @return the failure
	 */
	public ComplianceDecodingException at(String lastCursor) {
		return new ComplianceDecodingException(this, lastCursor);
	}

	/**
	 * Last good cursor of the walk: all rows up to it were delivered, and a list starting
	 * at it begins with the page that failed.
	 * @return the cursor, or {@code null} for the first page of a walk
	 */
	public @Nullable String lastCursor() {
		return this.lastCursor;
	}

	/**
	 * Id of the request, to quote to support.
	 * @return the id, or {@code null} if the server sent none
	 */
	public @Nullable String requestId() {
		return this.requestId;
	}

	@Override
	public boolean retryable() {
		return this.retryable;
	}

}
