package io.github.compliancesdk.feed.checkpoint;

/**
 * How activities came to the feed.
 */
public enum Arrival {

	/**
	 * Read for the first time behind the watermark, in order of time.
	 */
	ON_TIME,

	/**
	 * Visible only after the watermark had passed them; found when the overlap was read
	 * again.
	 */
	LATE,

	/**
	 * Visible only after the overlap had passed them; found by the reconciliation.
	 */
	RECONCILED

}
