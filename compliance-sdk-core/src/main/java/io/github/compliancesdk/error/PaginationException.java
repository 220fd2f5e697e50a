package io.github.compliancesdk.error;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/**
 * The server leads a walk in a circle, or promises more without saying where. All rows
 * that came were delivered, those of the last page included; a list that starts at
 * {@link #lastCursor()} may bring that page again, so deduplicate by id.
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
