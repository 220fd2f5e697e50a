package io.github.compliancesdk.feed;

/**
 * Takes the batches of a feed. Called by one thread, one batch after the other; the
 * checkpoint moves when it has returned. A batch comes again if it throws, and after a
 * crash between its return and the save, unless both are in one transaction.
 */
@FunctionalInterface
public interface ActivityHandler {

	/**
	 * Takes a batch.
	 * @param batch the batch, never empty
	 * @throws Exception if the batch was not taken; it will be offered again
	 */
	void handle(ActivityBatch batch) throws Exception;

}
