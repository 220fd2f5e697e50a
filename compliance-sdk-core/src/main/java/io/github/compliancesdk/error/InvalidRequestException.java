package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * The server refused a request as invalid (400): a parameter it does not take, or the
 * Compliance API is off for the organization. Repeating does not help.
 */
public class InvalidRequestException extends ComplianceApiException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param error what the server said
	 * @param explanation what it means and what to do
	 */
	public InvalidRequestException(ApiError error, String explanation) {
		super(error, explanation);
	}

}
