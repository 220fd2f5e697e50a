package io.github.compliancesdk.spring.boot.endpoint;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
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
 * Endpoint that shows the client's configuration, how its calls ended, the budget seen
 * last and feeds, and pauses, resumes and rewinds a feed where
 * {@code management.endpoint.compliance.access} is {@code unrestricted}. Sends no
 * request, and shows no key.
 */
@Endpoint(id = "compliance", defaultAccess = Access.READ_ONLY)
public class ComplianceEndpoint {

	private final ObjectProvider<ActivityFeed> feeds;

	private final ObjectProvider<ReactiveComplianceClient> client;

	private final ClientConfiguration configuration;

	private final CallLog callLog;

	ComplianceEndpoint(ObjectProvider<ActivityFeed> feeds, ObjectProvider<ReactiveComplianceClient> client,
			ClientConfiguration configuration, CallLog callLog) {
		this.feeds = feeds;
		this.client = client;
		this.configuration = configuration;
		this.callLog = callLog;
	}

	/**
	 * Shows all that there is.
	 * @return configuration, calls, errors, budget and feeds
	 */
	@ReadOperation
	public ComplianceDescriptor compliance() {
		Map<String, FeedDescriptor> descriptors = new TreeMap<>();
		this.feeds.orderedStream().forEach((feed) -> descriptors.put(feed.name(), describe(feed)));
		ReactiveComplianceClient reader = this.client.getIfUnique();
		return new ComplianceDescriptor(descriptors, (reader != null) ? reader.rateLimit().orElse(null) : null,
				this.configuration.describe(), this.callLog.calls(), this.callLog.errors());
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
		try {
			switch (action) {
				case PAUSE -> found.pause();
				case RESUME -> found.resume();
				case REWIND -> found.rewind(required(to));
			}
		}
		catch (IllegalStateException ex) {
			throw new InvalidEndpointRequestException("Not here", String.valueOf(ex.getMessage()));
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
	 * @param client what the client was built with, {@code null} if there is none
	 * @param calls how calls ended since the start, by operation
	 * @param lastErrors the last 20 failed calls, the newest first
	 */
	public record ComplianceDescriptor(Map<String, FeedDescriptor> feeds, @Nullable RateLimitStatus budget,
			@Nullable ClientDescriptor client, Map<String, CallsDescriptor> calls,
			List<ErrorDescriptor> lastErrors) implements OperationResponseBody {

	}

	/**
	 * What the properties, and the connection details of the application, say. What a
	 * customizer of the builder changed is not seen.
	 *
	 * @param baseUrl scheme and host of the API
	 * @param anthropicVersion value of the {@code anthropic-version} header
	 * @param keyFingerprint first eight hexadecimal digits of the SHA-256 of the key,
	 * {@code null} if there is no key now
	 * @param deletesAllowed whether deletes are sent
	 * @param connectTimeout longest time for connecting
	 * @param responseTimeout longest silence of the server
	 * @param callTimeout longest time of a call
	 * @param maxResponseSize largest JSON body in bytes
	 * @param maxDownloadSize largest file in memory in bytes
	 * @param retry repeating of attempts, {@code null} if not known
	 * @param rateLimit pacing of attempts, {@code null} if not known
	 */
	public record ClientDescriptor(URI baseUrl, String anthropicVersion, @Nullable String keyFingerprint,
			boolean deletesAllowed, Duration connectTimeout, Duration responseTimeout, Duration callTimeout,
			long maxResponseSize, long maxDownloadSize, @Nullable RetryDescriptor retry,
			@Nullable RateLimitDescriptor rateLimit) {

	}

	/**
	 * Repeating of attempts.
	 *
	 * @param maxAttempts most attempts of a call
	 * @param initialBackoff wait before the second attempt, {@code null} if not known
	 * @param maxBackoff longest wait of our own, {@code null} if not known
	 */
	public record RetryDescriptor(int maxAttempts, @Nullable Duration initialBackoff, @Nullable Duration maxBackoff) {

	}

	/**
	 * Pacing of attempts.
	 *
	 * @param limitForPeriod attempts in a period
	 * @param limitRefreshPeriod length of the period
	 * @param acquireTimeout longest wait of an attempt for its turn
	 */
	public record RateLimitDescriptor(int limitForPeriod, Duration limitRefreshPeriod, Duration acquireTimeout) {

	}

	/**
	 * How the calls of one operation ended.
	 *
	 * @param succeeded calls with a value
	 * @param failed calls with an exception
	 * @param cancelled calls whose caller gave up
	 */
	public record CallsDescriptor(long succeeded, long failed, long cancelled) {

	}

	/**
	 * A failed call.
	 *
	 * @param at when it ended
	 * @param operation name of the operation
	 * @param status HTTP status of the last attempt, {@code null} if no answer came
	 * @param error class of the exception
	 * @param requestId id to quote to support, {@code null} if there is none
	 */
	public record ErrorDescriptor(Instant at, String operation, @Nullable Integer status, String error,
			@Nullable String requestId) {

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
