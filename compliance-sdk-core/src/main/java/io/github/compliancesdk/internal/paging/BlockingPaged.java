package io.github.compliancesdk.internal.paging;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.github.compliancesdk.internal.Blocking;
import io.github.compliancesdk.paging.Page;
import io.github.compliancesdk.paging.Paged;

/**
 * Blocking face of a list.
 *
 * @param <T> type of the rows
 * @param <P> type of the pages
 */
public class BlockingPaged<T, P extends Page<T>> implements Paged<T> {

	private final DefaultReactivePaged<T, P> reactive;

	/**
	 * Creates the blocking face.
	 * @param reactive the other face
	 */
	public BlockingPaged(DefaultReactivePaged<T, P> reactive) {
		this.reactive = reactive;
	}

	@Override
	public Iterator<T> iterator() {
		return new ItemIterator<>(pages().iterator());
	}

	@Override
	public Stream<T> stream() {
		return StreamSupport
			.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
	}

	@Override
	public Iterable<P> pages() {
		return () -> new PageIterator<>(this.reactive.walk());
	}

	@Override
	public P firstPage() {
		return Blocking.await(this.reactive.firstPage());
	}

	@Override
	public Paged<T> startingAt(String cursor) {
		return new BlockingPaged<>(this.reactive.startingAt(cursor));
	}

	private static final class PageIterator<P extends Page<?>> implements Iterator<P> {

		private final PageWalk<P> walk;

		private PageIterator(PageWalk<P> walk) {
			this.walk = walk;
		}

		@Override
		public boolean hasNext() {
			return this.walk.hasNext();
		}

		@Override
		public P next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			return Blocking.await(this.walk.next());
		}

	}

	private static final class ItemIterator<T, P extends Page<T>> implements Iterator<T> {

		private final Iterator<P> pages;

		private Iterator<T> items = Collections.emptyIterator();

		private ItemIterator(Iterator<P> pages) {
			this.pages = pages;
		}

		@Override
		public boolean hasNext() {
			// a page may be empty although more follow
			while (!this.items.hasNext() && this.pages.hasNext()) {
				this.items = this.pages.next().items().iterator();
			}
			return this.items.hasNext();
		}

		@Override
		public T next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			return this.items.next();
		}

	}

}
