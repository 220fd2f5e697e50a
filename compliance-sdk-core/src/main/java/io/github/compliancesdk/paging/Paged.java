package io.github.compliancesdk.paging;

import java.util.stream.Stream;

/**
 * A list that the server gives out in pages, for blocking callers. Nothing is sent before
 * the first row is asked for, and a page is fetched when its first row is needed. Each
 * iteration is a walk of its own from the start. The object is immutable and may be
 * shared; an iterator or stream belongs to one thread.
 * <p>
 * Every method that fetches throws the exceptions of
 * {@link io.github.compliancesdk.error.ComplianceException}. A page that failed is not
 * skipped: go on with {@link #startingAt(String)} and the last cursor of the page before.
 *
 * @param <T> type of the rows
 */
public interface Paged<T> extends Iterable<T> {

	/**
	 * All rows of all pages as a stream that fetches when needed.
	 * @return a sequential, ordered stream
	 */
	Stream<T> stream();

	/**
	 * All pages, fetched when needed.
	 * @return the pages; each iterator is a walk of its own
	 */
	Iterable<? extends Page<T>> pages();

	/**
	 * Fetches the first page only.
	 * @return the page
	 */
	Page<T> firstPage();

	/**
	 * The same list from a stored cursor on, in the direction of the parameters: further
	 * in result order, or the other way if the parameters name a row to walk back from.
	 * Repeat all other parameters unchanged.
	 * @param cursor cursor from {@link Page#lastCursor()} (from
	 * {@link Page#firstCursor()} when walking back)
	 * @return the rest of the list
	 * @throws IllegalArgumentException if the cursor is blank
	 */
	Paged<T> startingAt(String cursor);

}
