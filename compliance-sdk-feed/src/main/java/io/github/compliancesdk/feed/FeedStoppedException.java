package io.github.compliancesdk.feed;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/**
 * A feed has stopped, for a reason that waiting does not mend. The checkpoint stands
 * where the last delivered batch ends, so nothing is lost: mend the reason and start it
 * again.
 */
public class FeedStoppedException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 * @param message what happened and what to do, without content under audit
	 * @param cause what led to it, or {@code null}
	 */
	public FeedStoppedException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
