package io.github.compliancesdk.error;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/**
 * A time limit ran out: for connecting, for the server's silence, or for the whole call.
 */
public class ComplianceTimeoutException extends ComplianceTransportException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param message which limit ran out and how to change it
	 * @param requestSent whether bytes of the request may have left
	 * @param cause what led to it, or {@code null}
	 */
	public ComplianceTimeoutException(String message, boolean requestSent, @Nullable Throwable cause) {
		super(message, requestSent, cause);
	}

}
