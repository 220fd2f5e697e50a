package io.github.compliancesdk.feed;

import reactor.core.publisher.MonoSink;

/**
 * A batch of a stream, to be acknowledged or refused. Thread-safe; the first word counts.
 */
public final class PendingBatch {

	private final ActivityBatch batch;

	private final MonoSink<Void> answer;

	PendingBatch(ActivityBatch batch, MonoSink<Void> answer) {
		this.batch = batch;
		this.answer = answer;
	}

	/**
	 * The batch.
	 * @return the batch, never empty
	 */
	public ActivityBatch batch() {
		return this.batch;
	}

	/**
	 * The batch was taken: the checkpoint moves, and the next batch comes.
	 */
	public void acknowledge() {
		this.answer.success();
	}

	/**
	 * The batch was not taken. It comes again after a while, or ends as the feed's
	 * settings say.
	 * @param reason why
	 */
	public void refuse(Throwable reason) {
		this.answer.error(reason);
	}

	@Override
	public String toString() {
		return "PendingBatch[" + this.batch + "]";
	}

}
