package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * The client's own pacing refused a request; nothing was sent.
 */
public class RequestNotPermittedException extends ComplianceException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param message how long the request waited and what to change
	 */
	public RequestNotPermittedException(String message) {
		super(message, null);
	}

	@Override
	public boolean retryable() {
		return true;
	}

}
