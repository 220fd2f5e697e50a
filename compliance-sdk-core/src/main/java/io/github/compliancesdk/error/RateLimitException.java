package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * The server refused a request because a budget is used up or it is busy (429);
 * {@link #retryAfter()} tells how long to wait at least.
 */
public class RateLimitException extends ComplianceApiException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param error what the server said
	 * @param explanation what it means and what to do
	 */
	public RateLimitException(ApiError error, String explanation) {
		super(error, explanation);
	}

}
