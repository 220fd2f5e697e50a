package io.github.compliancesdk.feed;

/**
 * What a feed is doing.
 */
public enum FeedState {

	/**
	 * Not started yet, or between two calls of {@link ActivityFeed#runOnce()}.
	 */
	IDLE,

	/**
	 * Another process has the checkpoint.
	 */
	STANDBY,

	/**
	 * Reading a stretch that ends more than the overlap ago.
	 */
	BACKFILLING,

	/**
	 * Following the feed.
	 */
	ACTIVE,

	/**
	 * Paused by {@link ActivityFeed#pause()}; it keeps the checkpoint.
	 */
	PAUSED,

	/**
	 * Closed, or stopped by a failure that it cannot get over.
	 */
	STOPPED

}
