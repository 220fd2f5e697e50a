package io.github.compliancesdk.error;

import java.io.Serial;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The server answered with an error.
 */
public abstract class ComplianceApiException extends ComplianceException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** Name of the operation. */
	private final String operation;

	/** HTTP status. */
	private final int status;

	/** Error type, or null. */
	private final @Nullable String errorType;

	/** Error code, or null. */
	private final @Nullable String errorCode;

	/** Request id, or null. */
	private final @Nullable String requestId;

	/** Whether the request may succeed later. */
	private final boolean retryable;

	/** How long to wait, or null. */
	private final @Nullable Duration retryAfter;

	/**
	 * Creates an exception.
	 * @param error what the server said
	 * @param explanation what it means and what to do; no text of the server beyond the
	 * fixed phrases of its documentation
	 */
	protected ComplianceApiException(ApiError error, String explanation) {
		super(describe(error, explanation), null);
		this.operation = error.operation();
		this.status = error.status();
		this.errorType = error.type();
		this.errorCode = error.code();
		this.requestId = error.requestId();
		this.retryable = error.retryable();
		this.retryAfter = error.retryAfter();
	}

	private static String describe(ApiError error, String explanation) {
		StringBuilder text = new StringBuilder().append(error.status());
		if (error.type() != null) {
			text.append(' ').append(error.type());
		}
		if (error.code() != null) {
			text.append(" (").append(error.code()).append(')');
		}
		text.append(" on ").append(error.operation());
		if (error.requestId() != null) {
			text.append(", request-id ").append(error.requestId());
		}
		return text.append(": ").append(explanation).toString();
	}

	/**
	 * Name of the operation that failed.
	 * @return the name, for example {@code activities.list}
	 */
	public String operation() {
		return this.operation;
	}

	/**
	 * HTTP status of the answer.
	 * @return the status
	 */
	public int status() {
		return this.status;
	}

	/**
	 * {@code error.type} of the answer, an open set.
	 * @return the type, or {@code null} if the body told none
	 */
	public @Nullable String errorType() {
		return this.errorType;
	}

	/**
	 * {@code error.details.error_code} of the answer, an open set.
	 * @return the code, or {@code null} if the body told none
	 */
	public @Nullable String errorCode() {
		return this.errorCode;
	}

	/**
	 * Id of the request, to quote to support.
	 * @return the id, or {@code null} if the server sent none
	 */
	public @Nullable String requestId() {
		return this.requestId;
	}

	/**
	 * How long the server asks to wait at least before the request is repeated.
	 * @return the time, or {@code null} if it gave none that makes sense
	 */
	public @Nullable Duration retryAfter() {
		return this.retryAfter;
	}

	@Override
	public boolean retryable() {
		return this.retryable;
	}

}
