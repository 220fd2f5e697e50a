package io.github.compliancesdk.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The latest requests, and how many there were.
 */
final class RequestJournal {

	private static final int KEPT = 10_000;

	private final Deque<RecordedRequest> latest = new ArrayDeque<>();

	private long count;

	synchronized void add(RecordedRequest request) {
		this.count++;
		this.latest.addLast(request);
		if (this.latest.size() > KEPT) {
			this.latest.removeFirst();
		}
	}

	synchronized void clear() {
		this.count = 0;
		this.latest.clear();
	}

	synchronized List<RecordedRequest> latest() {
		return List.copyOf(this.latest);
	}

	synchronized long count() {
		return this.count;
	}

}
