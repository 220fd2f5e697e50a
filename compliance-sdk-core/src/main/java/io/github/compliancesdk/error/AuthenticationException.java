package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * The key is missing, wrong, of the wrong kind, deactivated or expired (401, and the bare
 * 404 that the server gives for a key it does not know).
 */
public class AuthenticationException extends ComplianceApiException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param error what the server said
	 * @param explanation what it means and what to do
	 */
	public AuthenticationException(ApiError error, String explanation) {
		super(error, explanation);
	}

}
