package io.github.compliancesdk.internal.paging;

import io.github.compliancesdk.paging.Page;
import io.github.compliancesdk.paging.ReactivePaged;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reactive face of a list.
 *
 * @param <T> type of the rows
 * @param <P> type of the pages
 */
public class DefaultReactivePaged<T, P extends Page<T>> implements ReactivePaged<T> {

	private final PageSource<P> source;

	private final @Nullable String start;

	/**
	 * Creates a list.
	 * @param source where the pages come from
	 * @param start cursor to start at, or {@code null} to start where the parameters say
	 */
	public DefaultReactivePaged(PageSource<P> source, @Nullable String start) {
		this.source = source;
		this.start = start;
	}

	@Override
	public Flux<T> items() {
		// one page at a time: the next is requested when this one is used up
		return pages().concatMapIterable(Page::items, 1);
	}

	@Override
	public Flux<P> pages() {
		return PageEmitter.pages(this.source, this.start);
	}

	@Override
	public Mono<P> firstPage() {
		return this.source.fetch(this.start);
	}

	@Override
	public DefaultReactivePaged<T, P> startingAt(String cursor) {
		return new DefaultReactivePaged<>(this.source, notBlank(cursor));
	}

	/**
	 * Where the pages come from.
	 * @return the source
	 */
	protected final PageSource<P> source() {
		return this.source;
	}

	/**
	 * Checks a cursor to start at.
	 * @param cursor the cursor
	 * @return the cursor
	 * @throws IllegalArgumentException if it is blank
	 */
	protected static String notBlank(String cursor) {
		if (cursor.isBlank()) {
			throw new IllegalArgumentException("cursor must not be blank");
		}
		return cursor;
	}

	PageWalk<P> walk() {
		return new PageWalk<>(this.source, this.start);
	}

}
