package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * The resource does not exist, is gone, or belongs to somebody else (404).
 */
public class NotFoundException extends ComplianceApiException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param error what the server said
	 * @param explanation what it means and what to do
	 */
	public NotFoundException(ApiError error, String explanation) {
		super(error, explanation);
	}

}
