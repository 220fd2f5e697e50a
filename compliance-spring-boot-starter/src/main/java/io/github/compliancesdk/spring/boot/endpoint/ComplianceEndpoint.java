package io.github.compliancesdk.spring.boot.endpoint;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;

import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.budget.RateLimitStatus;
import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.FeedStatus;
import io.github.compliancesdk.feed.FeedStoppedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * Endpoint that shows feeds and the budget seen last, and pauses, resumes and rewinds a
 * feed where {@code management.endpoint.compliance.access} is {@code unrestricted}. Sends
 * no request.
 */
@Endpoint(id = "compliance", defaultAccess = Access.READ_ONLY)
public class ComplianceEndpoint {

	private final ObjectProvider<ActivityFeed> feeds;

	private final ObjectProvider<ReactiveComplianceClient> client;

	ComplianceEndpoint(ObjectProvider<ActivityFeed> feeds, ObjectProvider<ReactiveComplianceClient> client) {
		this.feeds = feeds;
		this.client = client;
	}

	/**
	 * Shows all feeds and the budget.
	 * @return their status
	 */
	@ReadOperation
	public ComplianceDescriptor compliance() {
		Map<String, FeedDescriptor> descriptors = new TreeMap<>();
		this.feeds.orderedStream().forEach((feed) -> descriptors.put(feed.name(), describe(feed)));
		ReactiveComplianceClient reader = this.client.getIfUnique();
		return new ComplianceDescriptor(descriptors, (reader != null) ? reader.rateLimit().orElse(null) : null);
	}

	/**
	 * Shows one feed.
	 * @param feed its name
	 * @return its status, {@code null} if there is no such feed
	 */
	@ReadOperation
	public @Nullable FeedDescriptor feed(@Selector String feed) {
		ActivityFeed found = find(feed);
		return (found != null) ? describe(found) : null;
	}

	/**
	 * Pauses, resumes or rewinds a feed.
	 * @param feed its name
	 * @param action what to do
	 * @param to for a rewind: the time from which on to deliver again
	 * @return its status
	 */
	// Spring Boot 3.5 knows optional parameters by Spring's own annotation alone
	@WriteOperation
	public FeedDescriptor change(@Selector String feed, Action action,
			@org.springframework.lang.Nullable OffsetDateTime to) {
		ActivityFeed found = find(feed);
		if (found == null) {
			throw new InvalidEndpointRequestException("No feed '" + feed + "'", "There is no feed of this name");
		}
		if (action != Action.REWIND && to != null) {
			throw new InvalidEndpointRequestException("'to' without rewind", "'to' belongs to the action 'rewind'");
		}
		switch (action) {
			case PAUSE -> found.pause();
			case RESUME -> found.resume();
			case REWIND -> found.rewind(required(to));
		}
		return describe(found);
	}

	private static Instant required(@Nullable OffsetDateTime to) {
		if (to == null) {
			throw new InvalidEndpointRequestException("No 'to'",
					"The action 'rewind' needs 'to', a time such as 2026-11-01T00:00:00Z");
		}
		return to.toInstant();
	}

	private @Nullable ActivityFeed find(String name) {
		return this.feeds.orderedStream().filter((feed) -> feed.name().equals(name)).findFirst().orElse(null);
	}

	private static FeedDescriptor describe(ActivityFeed feed) {
		FeedStoppedException failure = feed.failure();
		return new FeedDescriptor(feed.status(), (failure != null) ? failure.getMessage() : null);
	}

	/**
	 * What can be done with a feed.
	 */
	public enum Action {

		/**
		 * Stops reading; the checkpoint stays with this process.
		 */
		PAUSE,

		/**
		 * Ends a pause.
		 */
		RESUME,

		/**
		 * Delivers again from a time on.
		 */
		REWIND

	}

	/**
	 * All that the endpoint shows.
	 *
	 * @param feeds the feeds by name
	 * @param budget what the server last said of the budget, {@code null} before the
	 * first answer
	 */
	public record ComplianceDescriptor(Map<String, FeedDescriptor> feeds,
			@Nullable RateLimitStatus budget) implements OperationResponseBody {

	}

	/**
	 * What the endpoint shows of a feed.
	 *
	 * @param status its status
	 * @param stoppedBecause why it stopped by itself, {@code null} if it did not
	 */
	public record FeedDescriptor(FeedStatus status, @Nullable String stoppedBecause) implements OperationResponseBody {

	}

}
