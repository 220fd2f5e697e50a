package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * The server does not take a cursor (400): it was altered, or belongs to another list.
 * Start the walk again, or from a cursor of the same list.
 */
public class InvalidCursorException extends InvalidRequestException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param error what the server said
	 * @param explanation what it means and what to do
	 */
	public InvalidCursorException(ApiError error, String explanation) {
		super(error, explanation);
	}

}
