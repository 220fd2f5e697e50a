package io.github.compliancesdk.error;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/**
 * The server leads a walk in a circle, or promises more without saying where. Rows up to
 * {@link #lastCursor()} were delivered.
 */
public class PaginationException extends ComplianceException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** Last good cursor, or null. */
	private final @Nullable String lastCursor;

	/**
	 * Creates an exception.
	 * @param message what is wrong
	 * @param lastCursor last good cursor of the walk, or {@code null} if there is none
	 */
	public PaginationException(String message, @Nullable String lastCursor) {
		super(message, null);
		this.lastCursor = lastCursor;
	}

	/**
	 * Last good cursor of the walk.
	 * @return the cursor, or {@code null} if there is none
	 */
	public @Nullable String lastCursor() {
		return this.lastCursor;
	}

}
