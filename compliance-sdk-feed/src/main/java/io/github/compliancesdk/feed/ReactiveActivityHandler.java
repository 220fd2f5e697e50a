package io.github.compliancesdk.feed;

import org.reactivestreams.Publisher;

/**
 * Takes the batches of a feed without blocking a thread of its own. The next batch comes,
 * and the checkpoint moves, when the publisher has completed; a batch comes again if it
 * fails. A transaction of the checkpoint store is bound to the feed's thread, so what the
 * publisher does is no part of it.
 */
@FunctionalInterface
public interface ReactiveActivityHandler {

	/**
	 * Takes a batch.
	 * @param batch the batch, never empty
	 * @return completes when the batch was taken
	 */
	Publisher<Void> handle(ActivityBatch batch);

}
