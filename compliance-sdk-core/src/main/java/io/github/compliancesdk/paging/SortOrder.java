package io.github.compliancesdk.paging;

/**
 * Order in which the server returns the rows of a list.
 */
public enum SortOrder {

	/**
	 * Oldest first.
	 */
	ASCENDING,

	/**
	 * Newest first.
	 */
	DESCENDING

}
