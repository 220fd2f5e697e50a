package io.github.compliancesdk.internal.paging;

import io.github.compliancesdk.paging.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Where the pages of one list come from, and in which direction.
 *
 * @param <P> type of the pages
 */
public interface PageSource<P extends Page<?>> {

	/**
	 * Fetches a page.
	 * @param cursor where to go on, or {@code null} for where the parameters start
	 * @return the page
	 */
	Mono<P> fetch(@Nullable String cursor);

	/**
	 * Tells where to go on after a page.
	 * @param page the page
	 * @return the cursor, or {@code null} if the page gives none
	 */
	@Nullable String cursorAfter(P page);

}
