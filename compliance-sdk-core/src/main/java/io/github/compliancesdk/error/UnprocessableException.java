package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * The request is valid but cannot be carried out as asked (422).
 */
public class UnprocessableException extends ComplianceApiException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param error what the server said
	 * @param explanation what it means and what to do
	 */
	public UnprocessableException(ApiError error, String explanation) {
		super(error, explanation);
	}

}
