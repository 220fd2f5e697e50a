package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * The key may not do this (403).
 */
public class PermissionDeniedException extends ComplianceApiException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param error what the server said
	 * @param explanation what it means and what to do
	 */
	public PermissionDeniedException(ApiError error, String explanation) {
		super(error, explanation);
	}

}
