package io.github.compliancesdk.feed;

import java.util.Optional;
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

	/** Empty at the end of the walk. */
	private @Nullable CompletableFuture<Optional<Stretch>> pending;

	ReadAhead(WindowWalk walk, FeedControl control, boolean ahead) {
		this.walk = walk;
		this.control = control;
		this.ahead = ahead;
	}

	@Nullable Stretch next() {
		CompletableFuture<Optional<Stretch>> current = (this.pending != null) ? this.pending : begin();
		Stretch stretch = this.control.await(current).orElse(null);
		this.pending = (stretch != null && this.ahead) ? begin() : null;
		return stretch;
	}

	private CompletableFuture<Optional<Stretch>> begin() {
		return Mono.fromCallable(() -> Optional.ofNullable(this.walk.next()))
			.subscribeOn(Schedulers.boundedElastic())
			.toFuture();
	}

}
