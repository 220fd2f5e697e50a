package io.github.compliancesdk.error;

import java.io.Serial;

/**
 * The server cannot tell for now which retention applies to local sessions (503). Not
 * worth repeating: narrow the window, or try again in a later run.
 */
public class RetentionUndeterminedException extends ServerException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param error what the server said
	 * @param explanation what it means and what to do
	 */
	public RetentionUndeterminedException(ApiError error, String explanation) {
		super(error, explanation);
	}

}
