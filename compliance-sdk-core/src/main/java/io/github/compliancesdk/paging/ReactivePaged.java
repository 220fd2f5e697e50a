package io.github.compliancesdk.paging;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A list that the server gives out in pages, for reactive callers. Nothing is sent before
 * subscription, and the next page is requested only when there is demand for it. Each
 * subscription is a walk of its own from the start. Immutable and safe for use by several
 * threads.
 * <p>
 * Failures arrive as {@link io.github.compliancesdk.error.ComplianceException} error
 * signals.
 *
 * @param <T> type of the rows
 */
public interface ReactivePaged<T> {

	/**
	 * All rows of all pages.
	 * @return the rows
	 */
	Flux<T> items();

	/**
	 * All pages.
	 * @return the pages
	 */
	Flux<? extends Page<T>> pages();

	/**
	 * The first page only.
	 * @return the page
	 */
	Mono<? extends Page<T>> firstPage();

	/**
	 * The same list from a stored cursor on, in the direction of the parameters: further
	 * in result order, or the other way if the parameters name a row to walk back from.
	 * Repeat all other parameters unchanged.
	 * @param cursor cursor from {@link Page#lastCursor()} (from
	 * {@link Page#firstCursor()} when walking back)
	 * @return the rest of the list
	 * @throws IllegalArgumentException if the cursor is blank
	 */
	ReactivePaged<T> startingAt(String cursor);

}
