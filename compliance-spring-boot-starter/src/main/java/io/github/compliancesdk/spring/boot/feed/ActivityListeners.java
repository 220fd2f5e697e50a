package io.github.compliancesdk.spring.boot.feed;

import java.util.List;

import io.github.compliancesdk.feed.ActivityBatch;
import io.github.compliancesdk.feed.ActivityHandler;

/**
 * All who want the batches of the feed, in turn. A batch was taken when each has taken
 * it.
 */
final class ActivityListeners implements ActivityHandler {

	private final List<ActivityHandler> listeners;

	private final boolean takeUndecodable;

	ActivityListeners(List<ActivityHandler> listeners) {
		this.listeners = List.copyOf(listeners);
		this.takeUndecodable = this.listeners.stream()
			.anyMatch((listener) -> !(listener instanceof ActivityListenerMethod method) || method.takesBatches());
	}

	@Override
	public void handle(ActivityBatch batch) throws Exception {
		if (!this.takeUndecodable && !batch.undecodable().isEmpty()) {
			throw new IllegalStateException("No listener takes records that cannot be decoded. Let one take an "
					+ "ActivityBatch, or declare a bean of type DeadLetterHandler");
		}
		for (ActivityHandler listener : this.listeners) {
			listener.handle(batch);
		}
	}

	@Override
	public String toString() {
		return "ActivityListeners" + this.listeners;
	}

}
