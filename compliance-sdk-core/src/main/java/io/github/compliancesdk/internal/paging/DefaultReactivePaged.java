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
 */
public final class DefaultReactivePaged<T> implements ReactivePaged<T> {

	private final PageSource<CursorPage<T>> source;

	private final @Nullable String start;

	/**
	 * Creates a list that starts where its parameters say.
	 * @param source where the pages come from
	 */
	public DefaultReactivePaged(PageSource<CursorPage<T>> source) {
		this(source, null);
	}

	private DefaultReactivePaged(PageSource<CursorPage<T>> source, @Nullable String start) {
		this.source = source;
		this.start = start;
	}

	@Override
	public Flux<T> items() {
		// one page at a time: the next is requested when this one is used up
		return pages().concatMapIterable(Page::items, 1);
	}

	@Override
	public Flux<CursorPage<T>> pages() {
		return PageEmitter.pages(this.source, this.start);
	}

	@Override
	public Mono<CursorPage<T>> firstPage() {
		return this.source.fetch(this.start);
	}

	@Override
	public DefaultReactivePaged<T> startingAt(String cursor) {
		if (cursor.isBlank()) {
			throw new IllegalArgumentException("cursor must not be blank");
		}
		return new DefaultReactivePaged<>(this.source, cursor);
	}

	PageWalk<CursorPage<T>> walk() {
		return new PageWalk<>(this.source, this.start);
	}

}
