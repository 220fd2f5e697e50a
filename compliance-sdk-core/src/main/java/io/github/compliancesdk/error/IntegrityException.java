package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * A file is not what the server said it would be: another length, another digest, or an
 * archive without its index. Nothing of it was kept.
 */
public class IntegrityException extends ComplianceException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param message what differs, without content
	 */
	public IntegrityException(String message) {
		super(message, null);
	}

	@Override
	public boolean retryable() {
		return true;
	}

}
