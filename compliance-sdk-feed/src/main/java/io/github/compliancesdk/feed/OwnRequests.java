package io.github.compliancesdk.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import org.jspecify.annotations.Nullable;

/**
 * The feed's own requests: the latest ones in memory, older ones in the segments.
 * Thread-safe.
 */
final class OwnRequests {

	private static final String CALL = "compliance_api_accessed";

	private static final int REMEMBERED = 10_000;

	/* A record can be dated a little before or after our answer. */
	private static final Duration APART = Duration.ofMinutes(5);

	private final String feed;

	private final CheckpointStore store;

	private final Set<String> latest = new LinkedHashSet<>();

	OwnRequests(String feed, CheckpointStore store) {
		this.feed = feed;
		this.store = store;
	}

	synchronized void made(Collection<String> requestIds) {
		this.latest.addAll(requestIds);
		while (this.latest.size() > REMEMBERED) {
			this.latest.remove(this.latest.iterator().next());
		}
	}

	/** Ids of the activities that record requests of this feed. */
	Set<String> among(Collection<Activity> activities) {
		Set<String> own = new HashSet<>();
		List<Activity> unknown = new ArrayList<>();
		for (Activity activity : activities) {
			String requestId = requestId(activity);
			if (requestId != null) {
				if (isLatest(requestId)) {
					own.add(activity.id());
				}
				else {
					unknown.add(activity);
				}
			}
		}
		if (!unknown.isEmpty()) {
			addSaved(unknown, own);
		}
		return own;
	}

	private void addSaved(List<Activity> unknown, Set<String> own) {
		Instant earliest = Instant.MAX;
		Instant latestTime = Instant.MIN;
		for (Activity activity : unknown) {
			earliest = earliest.isBefore(activity.createdAt()) ? earliest : activity.createdAt();
			latestTime = latestTime.isAfter(activity.createdAt()) ? latestTime : activity.createdAt();
		}
		// an answer may wait for its segment
		Set<String> saved = new HashSet<>(this.store.requestIds(this.feed, earliest.minus(APART),
				latestTime.plus(Progress.LONGEST_UNATTESTED).plus(APART)));
		for (Activity activity : unknown) {
			if (saved.contains(requestId(activity))) {
				own.add(activity.id());
			}
		}
	}

	private synchronized boolean isLatest(String requestId) {
		return this.latest.contains(requestId);
	}

	private static @Nullable String requestId(Activity activity) {
		return (activity.type().value().equals(CALL)
				&& activity.additionalProperties().get("request_id") instanceof String requestId) ? requestId : null;
	}

}
