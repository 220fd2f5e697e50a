package io.github.compliancesdk.error;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/**
 * Root of all exceptions of the client. Messages never hold the key or content under
 * audit.
 */
public abstract class ComplianceException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param message what happened and what to do
	 * @param cause what led to it, or {@code null}
	 */
	protected ComplianceException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	/**
	 * Whether the same request may succeed when it is sent again later. The client has
	 * repeated it already as far as its retry rules allow.
	 * @return {@code true} if it may
	 */
	public boolean retryable() {
		return false;
	}

}
