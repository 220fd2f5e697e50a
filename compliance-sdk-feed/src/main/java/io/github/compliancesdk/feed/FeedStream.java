package io.github.compliancesdk.feed;

import java.util.function.Function;

import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * One subscription to a feed as a stream.
 */
final class FeedStream {

	private final Function<ActivityHandler, ActivityFeed> feeds;

	FeedStream(Function<ActivityHandler, ActivityFeed> feeds) {
		this.feeds = feeds;
	}

	Flux<PendingBatch> flux() {
		return Flux.create(this::open, FluxSink.OverflowStrategy.BUFFER);
	}

	/* At most one batch is without an answer, so at most one is buffered. */
	private void open(FluxSink<PendingBatch> sink) {
		ActivityFeed feed = this.feeds
			.apply((batch) -> Mono.<Void>create((answer) -> sink.next(new PendingBatch(batch, answer))).block());
		feed.onStop(() -> {
			FeedStoppedException failure = feed.failure();
			if (failure != null) {
				sink.error(failure);
			}
		});
		// closing waits for the thread that may be the one to cancel
		sink.onDispose(() -> Schedulers.boundedElastic().schedule(feed::abandon));
		feed.start();
	}

}
