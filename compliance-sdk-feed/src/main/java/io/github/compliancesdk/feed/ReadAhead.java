package io.github.compliancesdk.feed;

import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Reads the next stretch of a walk while the present one is delivered: one, and no more.
 * For one thread.
 */
final class ReadAhead {

	private final WindowWalk walk;

	private final FeedControl control;

	private final boolean ahead;

	private @Nullable CompletableFuture<@Nullable Stretch> pending;

	ReadAhead(WindowWalk walk, FeedControl control, boolean ahead) {
		this.walk = walk;
		this.control = control;
		this.ahead = ahead;
	}

	@Nullable Stretch next() {
		CompletableFuture<@Nullable Stretch> current = (this.pending != null) ? this.pending : begin();
		Stretch stretch = this.control.await(current);
		this.pending = (stretch != null && this.ahead) ? begin() : null;
		return stretch;
	}

	private CompletableFuture<@Nullable Stretch> begin() {
		return Mono.fromCallable(this.walk::next).subscribeOn(Schedulers.boundedElastic()).toFuture();
	}

}
