package io.github.compliancesdk.paging;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list. Immutable.
 *
 * @param <T> type of the rows
 */
public interface Page<T> {

	/**
	 * Rows of the page, in the order the server sent them.
	 * @return an unmodifiable list, possibly empty even when more pages follow
	 */
	List<T> items();

	/**
	 * Whether the server promises more rows in the direction of the walk.
	 * @return {@code true} if another page follows
	 */
	boolean hasMore();

	/**
	 * Id of the request that brought this page, to quote to support and to recognise own
	 * calls in the activity feed.
	 * @return the id, or {@code null} if the server sent none
	 */
	@Nullable String requestId();

	/**
	 * What the server's clock said when it answered: its {@code Date}, or the client's
	 * own clock if the two are within a few seconds of each other or the header is
	 * missing. A bound for "everything up to now" belongs on this clock.
	 * @return the time
	 */
	Instant serverTime();

	/**
	 * Opaque cursor of the first row, to walk back from. It may be stored.
	 * @return the cursor, or {@code null} on an empty page
	 */
	@Nullable String firstCursor();

	/**
	 * Opaque cursor of the last row, to go on from in another process: hand it to
	 * {@link Paged#startingAt(String)}. On an empty page there is none: keep the old one.
	 * @return the cursor, or {@code null} on an empty page
	 */
	@Nullable String lastCursor();

}
