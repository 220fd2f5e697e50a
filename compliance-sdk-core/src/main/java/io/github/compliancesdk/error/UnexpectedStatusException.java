package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * The server answered with a status that is not documented, for example a redirect, which
 * is never followed: it would carry the key to another host.
 */
public class UnexpectedStatusException extends ComplianceApiException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param error what the server said
	 * @param explanation what it means and what to do
	 */
	public UnexpectedStatusException(ApiError error, String explanation) {
		super(error, explanation);
	}

}
