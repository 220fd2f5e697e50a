package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * The state of the resource forbids the operation (409).
 */
public class ConflictException extends ComplianceApiException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param error what the server said
	 * @param explanation what it means and what to do
	 */
	public ConflictException(ApiError error, String explanation) {
		super(error, explanation);
	}

}
