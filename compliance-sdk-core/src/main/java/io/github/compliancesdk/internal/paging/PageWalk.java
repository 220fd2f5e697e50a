package io.github.compliancesdk.internal.paging;

import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.error.PaginationException;
import io.github.compliancesdk.paging.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * One walk over the pages of a list; both faces go through it. A failed fetch does not
 * move it: the same page can be asked for again. For one caller at a time.
 * <p>
 * A walk that the server leads in a circle is found with one remembered cursor (Brent's
 * algorithm), so that the walk may be of any length.
 *
 * @param <P> type of the pages
 */
final class PageWalk<P extends Page<?>> {

	private final PageSource<P> source;

	private @Nullable String cursor;

	private @Nullable String landmark;

	private long stepsToNextLandmark = 1;

	private long steps;

	private boolean finished;

	private @Nullable PaginationException failure;

	PageWalk(PageSource<P> source, @Nullable String start) {
		this.source = source;
		this.cursor = start;
		this.landmark = start;
	}

	boolean hasNext() {
		return !this.finished;
	}

	Mono<P> next() {
		return Mono.defer(() -> (this.failure != null) ? Mono.error(this.failure) : this.source.fetch(this.cursor))
			.onErrorMap(ComplianceDecodingException.class,
					(failure) -> (this.cursor != null) ? failure.at(this.cursor) : failure)
			.doOnNext(this::advance);
	}

	// a page that leads nowhere is still delivered; asking for the one after it fails
	private void advance(P page) {
		if (!page.hasMore()) {
			this.finished = true;
			return;
		}
		String next = this.source.cursorAfter(page);
		if (next == null) {
			this.failure = new PaginationException(
					"The server promises more rows but gives no cursor. The walk ends before the end of the list",
					this.cursor);
		}
		else if (next.equals(this.cursor) || next.equals(this.landmark)) {
			this.failure = new PaginationException(
					"The server repeats a cursor. The walk would go in a circle and never end", next);
		}
		else {
			this.cursor = next;
			remember(next);
		}
	}

	private void remember(String next) {
		if (++this.steps == this.stepsToNextLandmark) {
			this.landmark = next;
			this.steps = 0;
			this.stepsToNextLandmark *= 2;
		}
	}

}
