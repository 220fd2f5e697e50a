package io.github.compliancesdk.feed;

/**
 * Takes a batch that the handler refused as often as it was allowed to. When it returns,
 * the batch counts as delivered; if it throws, the feed stops.
 */
@FunctionalInterface
public interface DeadLetterHandler {

	/**
	 * Takes a batch: keep it, or it is lost.
	 * @param batch the batch
	 * @param cause what the handler threw last
	 * @throws Exception if the batch cannot be kept
	 */
	void handle(ActivityBatch batch, Throwable cause) throws Exception;

}
