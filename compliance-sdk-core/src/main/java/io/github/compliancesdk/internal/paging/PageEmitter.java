package io.github.compliancesdk.internal.paging;

import java.util.concurrent.atomic.AtomicInteger;

import io.github.compliancesdk.paging.Page;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.util.context.Context;

/**
 * Turns a walk into a {@link Flux} that sends a request only when there is demand for its
 * page; Reactor's own operators for repeating would subscribe to the next page ahead of
 * demand.
 *
 * @param <P> type of the pages
 */
final class PageEmitter<P extends Page<?>> {

	private final PageWalk<P> walk;

	private final FluxSink<P> sink;

	private final Disposable.Swap fetch = Disposables.swap();

	private final AtomicInteger work = new AtomicInteger();

	private volatile boolean fetching;

	private PageEmitter(PageWalk<P> walk, FluxSink<P> sink) {
		this.walk = walk;
		this.sink = sink;
	}

	static <P extends Page<?>> Flux<P> pages(PageSource<P> source, @org.jspecify.annotations.Nullable String start) {
		return Flux.create((sink) -> {
			PageEmitter<P> emitter = new PageEmitter<>(new PageWalk<>(source, start), sink);
			sink.onDispose(emitter.fetch);
			sink.onRequest((demand) -> emitter.drain());
		});
	}

	private void drain() {
		if (this.work.getAndIncrement() != 0) {
			return;
		}
		int handled = 1;
		do {
			if (!this.fetching && !this.sink.isCancelled() && this.sink.requestedFromDownstream() > 0) {
				this.fetching = true;
				this.fetch.update(this.walk.next()
					.subscribe(this.sink::next, this.sink::error, this::fetched, Context.of(this.sink.contextView())));
			}
			handled = this.work.addAndGet(-handled);
		}
		while (handled != 0);
	}

	private void fetched() {
		if (!this.walk.hasNext()) {
			this.sink.complete();
			return;
		}
		this.fetching = false;
		drain();
	}

}
