package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * The walk that a cursor belongs to is too old (400). Start the walk again.
 */
public class CursorExpiredException extends InvalidCursorException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param error what the server said
	 * @param explanation what it means and what to do
	 */
	public CursorExpiredException(ApiError error, String explanation) {
		super(error, explanation);
	}

}
