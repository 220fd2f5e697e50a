package io.github.compliancesdk.error;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/**
 * No whole answer came: the connection could not be made, broke, or was closed early.
 */
public class ComplianceTransportException extends ComplianceException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** Whether bytes of the request may have left. */
	private final boolean requestSent;

	/**
	 * Creates an exception.
	 * @param message what happened and what to do
	 * @param requestSent whether bytes of the request may have left
	 * @param cause what led to it, or {@code null}
	 */
	public ComplianceTransportException(String message, boolean requestSent, @Nullable Throwable cause) {
		super(message, cause);
		this.requestSent = requestSent;
	}

	/**
	 * Whether bytes of the request may have left this machine. If not, the server knows
	 * nothing of it.
	 * @return {@code true} if they may
	 */
	public boolean requestSent() {
		return this.requestSent;
	}

	@Override
	public boolean retryable() {
		return true;
	}

}
