package io.github.compliancesdk.feed.checkpoint;

import java.io.Serial;

/**
 * Somebody else may move the checkpoint now. What was to be saved was not saved.
 */
public class LeaseLostException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 * @param lease the lease that is no longer the newest
	 */
	public LeaseLostException(Lease lease) {
		super("Feed '" + lease.feed() + "': the lease number " + lease.token() + " of " + lease.owner()
				+ " has ended or was taken over");
	}

}
