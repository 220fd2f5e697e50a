package io.github.compliancesdk.feed;

/**
 * What a feed does while another process has its checkpoint.
 */
public enum WhenLeased {

	/**
	 * Waits, and takes over when the lease ends.
	 */
	STAND_BY,

	/**
	 * Stops with a {@link FeedStoppedException} that names the other process.
	 */
	FAIL

}
