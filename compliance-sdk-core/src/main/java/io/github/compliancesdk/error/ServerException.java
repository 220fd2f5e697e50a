package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * The server failed or is overloaded (5xx, 529).
 */
public class ServerException extends ComplianceApiException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param error what the server said
	 * @param explanation what it means and what to do
	 */
	public ServerException(ApiError error, String explanation) {
		super(error, explanation);
	}

}
