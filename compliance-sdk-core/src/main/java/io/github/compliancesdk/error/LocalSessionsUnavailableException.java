package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * Local sessions are not available to the organization (404). It says nothing of a single
 * session: keep stored ids.
 */
public class LocalSessionsUnavailableException extends NotFoundException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param error what the server said
	 * @param explanation what it means and what to do
	 */
	public LocalSessionsUnavailableException(ApiError error, String explanation) {
		super(error, explanation);
	}

}
