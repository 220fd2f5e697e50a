package io.github.compliancesdk.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Describes a feed. Only a handler is required, or {@link #flux()} in its place. Not safe
 * for use by several threads.
 */
public final class ActivityFeedBuilder {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

	private final ComplianceClient client;

	private final CheckpointStore store;

	private final ActivityListParams.Builder filter = ActivityListParams.builder();

	private @Nullable ActivityHandler handler;

	private String name = "activities";

	private String owner = ProcessHandle.current().pid() + "-" + UUID.randomUUID();

	private FeedStart start = FeedStart.now();

	private int pageSize = ActivityListParams.MAX_PAGE_SIZE;

	private int batchSize = ActivityListParams.MAX_PAGE_SIZE;

	private boolean readAhead = true;

	private Duration pollInterval = Duration.ofSeconds(30);

	private Duration settlingDelay = Duration.ofSeconds(60);

	private Duration overlap = Duration.ofMinutes(5);

	private Duration reconciliationInterval = Duration.ofHours(6);

	private Duration reconciliationSpan = Duration.ofDays(7);

	private boolean reconciliation = true;

	private Duration retention = Duration.ofDays(30);

	private int maxAttempts = 10;

	private Duration initialBackoff = Duration.ofSeconds(1);

	private Duration maxBackoff = Duration.ofSeconds(60);

	private @Nullable DeadLetterHandler deadLetterHandler;

	private Duration leaseDuration = Duration.ofSeconds(30);

	private WhenLeased whenLeased = WhenLeased.STAND_BY;

	private OwnCalls ownCalls = OwnCalls.MARK;

	private Duration shutdownTimeout = Duration.ofSeconds(30);

	private Clock clock = Clock.systemUTC();

	private Scheduler scheduler = Schedulers.boundedElastic();

	ActivityFeedBuilder(ComplianceClient client, CheckpointStore store) {
		this.client = Objects.requireNonNull(client, "client");
		this.store = Objects.requireNonNull(store, "store");
	}

	/**
	 * Sets what takes the batches.
	 * @param handler the handler
	 * @return this builder
	 */
	public ActivityFeedBuilder handler(ActivityHandler handler) {
		this.handler = Objects.requireNonNull(handler, "handler");
		return this;
	}

	/**
	 * Sets what takes the batches, for handlers that do not block.
	 * @param handler the handler
	 * @return this builder
	 */
	public ActivityFeedBuilder reactiveHandler(ReactiveActivityHandler handler) {
		Objects.requireNonNull(handler, "handler");
		return handler((batch) -> Mono.from(handler.handle(batch)).block());
	}

	/**
	 * Sets the name under which the checkpoint is kept: one for each feed in a store.
	 * @param name 1 to 100 letters, digits, '.', '_' and '-'; the default is
	 * {@code activities}
	 * @return this builder
	 * @throws IllegalArgumentException if it is anything else
	 */
	public ActivityFeedBuilder name(String name) {
		require(NAME.matcher(name).matches(), "name must be 1 to 100 letters, digits, '.', '_' and '-'");
		this.name = name;
		return this;
	}

	/**
	 * Sets the name of this process, which others see while it has the checkpoint.
	 * @param owner a name that no other process has, up to 200 characters; the default is
	 * the process id and a random UUID
	 * @return this builder
	 * @throws IllegalArgumentException if it is blank or too long
	 */
	public ActivityFeedBuilder owner(String owner) {
		require(!owner.isBlank() && owner.length() <= 200, "owner must have 1 to 200 characters");
		this.owner = owner;
		return this;
	}

	/**
	 * Sets where the feed begins if it has no checkpoint.
	 * @param start the start; the default is now
	 * @return this builder
	 */
	public ActivityFeedBuilder start(FeedStart start) {
		this.start = Objects.requireNonNull(start, "start");
		return this;
	}

	/**
	 * Keeps only these types. Not together with {@link #excludeActivityTypes}. What a
	 * feed reads belongs to its checkpoint: with other filters it needs another name.
	 * @param types at least one type that the server knows
	 * @return this builder
	 * @throws IllegalArgumentException if there is none or one is blank
	 */
	public ActivityFeedBuilder activityTypes(Collection<String> types) {
		this.filter.activityTypes(types);
		return this;
	}

	/**
	 * Leaves these types out. Not together with {@link #activityTypes}.
	 * @param types at least one type that the server knows
	 * @return this builder
	 * @throws IllegalArgumentException if there is none or one is blank
	 */
	public ActivityFeedBuilder excludeActivityTypes(Collection<String> types) {
		this.filter.excludeActivityTypes(types);
		return this;
	}

	/**
	 * Keeps only these organizations.
	 * @param ids at least one id
	 * @return this builder
	 * @throws IllegalArgumentException if there is none or one is blank
	 */
	public ActivityFeedBuilder organizationIds(Collection<String> ids) {
		this.filter.organizationIds(ids);
		return this;
	}

	/**
	 * Sets how many activities are read with one request. Memory holds two pages at most.
	 * @param pageSize 1 to 5,000; the default is 5,000
	 * @return this builder
	 * @throws IllegalArgumentException if it is out of range
	 */
	public ActivityFeedBuilder pageSize(int pageSize) {
		this.pageSize = size("pageSize", pageSize);
		return this;
	}

	/**
	 * Sets how many activities a batch has at most. Smaller batches mean more saves.
	 * @param batchSize 1 to 5,000; the default is 5,000
	 * @return this builder
	 * @throws IllegalArgumentException if it is out of range
	 */
	public ActivityFeedBuilder batchSize(int batchSize) {
		this.batchSize = size("batchSize", batchSize);
		return this;
	}

	/**
	 * Sets whether the next page is read while the handler works.
	 * @param readAhead {@code false} to read it afterwards; the default is {@code true}
	 * @return this builder
	 */
	public ActivityFeedBuilder readAhead(boolean readAhead) {
		this.readAhead = readAhead;
		return this;
	}

	/**
	 * Sets how often the server is asked for news.
	 * @param pollInterval a positive duration; the default is 30 seconds
	 * @return this builder
	 * @throws IllegalArgumentException if it is not positive
	 */
	public ActivityFeedBuilder pollInterval(Duration pollInterval) {
		this.pollInterval = positive("pollInterval", pollInterval);
		return this;
	}

	/**
	 * Sets the age from which on an instant is read: the server needs up to a minute to
	 * show an activity.
	 * @param settlingDelay not negative; the default is 60 seconds
	 * @return this builder
	 * @throws IllegalArgumentException if it is negative
	 */
	public ActivityFeedBuilder settlingDelay(Duration settlingDelay) {
		this.settlingDelay = notNegative("settlingDelay", settlingDelay);
		return this;
	}

	/**
	 * Sets for how long after its first reading an instant is read again in each cycle,
	 * for activities that become visible late.
	 * @param overlap not negative; the default is 5 minutes
	 * @return this builder
	 * @throws IllegalArgumentException if it is negative
	 */
	public ActivityFeedBuilder overlap(Duration overlap) {
		this.overlap = notNegative("overlap", overlap);
		return this;
	}

	/**
	 * Sets how the longer past is read again, for activities that become visible very
	 * late: each instant until it is as old as the span, however long the feed was down.
	 * @param interval how often, positive; the default is 6 hours
	 * @param span to which age; the default is 7 days, since access transparency records
	 * can be two business days late, which over Easter are six days and more
	 * @return this builder
	 * @throws IllegalArgumentException if one is not positive
	 */
	public ActivityFeedBuilder reconciliation(Duration interval, Duration span) {
		this.reconciliationInterval = positive("interval", interval);
		this.reconciliationSpan = positive("span", span);
		this.reconciliation = true;
		return this;
	}

	/**
	 * Switches the reconciliation off. What becomes visible after the overlap is lost
	 * then.
	 * @return this builder
	 */
	public ActivityFeedBuilder withoutReconciliation() {
		this.reconciliation = false;
		return this;
	}

	/**
	 * Sets how long segments are kept after they were read. Those that the feed needs
	 * itself stay in any case.
	 * @param retention not negative; the default is 30 days
	 * @return this builder
	 * @throws IllegalArgumentException if it is negative
	 */
	public ActivityFeedBuilder retention(Duration retention) {
		this.retention = notNegative("retention", retention);
		return this;
	}

	/**
	 * Sets how often a batch is offered to the handler at most.
	 * @param maxAttempts 1 or more; the default is 10, which takes some five minutes
	 * @return this builder
	 * @throws IllegalArgumentException if it is below 1
	 */
	public ActivityFeedBuilder maxAttempts(int maxAttempts) {
		require(maxAttempts >= 1, "maxAttempts must be 1 or more, but is " + maxAttempts);
		this.maxAttempts = maxAttempts;
		return this;
	}

	/**
	 * Sets the waits after failures of the handler, the API and the store. They double
	 * from the first to the longest.
	 * @param initial the first wait, positive; the default is 1 second
	 * @param longest the longest wait, not shorter; the default is 60 seconds
	 * @return this builder
	 * @throws IllegalArgumentException if one is not positive or they fall
	 */
	public ActivityFeedBuilder backoff(Duration initial, Duration longest) {
		this.initialBackoff = positive("initial", initial);
		this.maxBackoff = positive("longest", longest);
		require(initial.compareTo(longest) <= 0, "The longest wait must not be shorter than the first");
		return this;
	}

	/**
	 * Sets what takes the batches that the handler refused as often as it may. Without
	 * it, the feed stops then.
	 * @param deadLetterHandler the handler
	 * @return this builder
	 */
	public ActivityFeedBuilder deadLetterHandler(DeadLetterHandler deadLetterHandler) {
		this.deadLetterHandler = Objects.requireNonNull(deadLetterHandler, "deadLetterHandler");
		return this;
	}

	/**
	 * Sets how long another process waits for this one to give a sign of life before it
	 * takes over.
	 * @param leaseDuration a positive duration; the default is 30 seconds. It is renewed
	 * at each third
	 * @return this builder
	 * @throws IllegalArgumentException if it is not positive
	 */
	public ActivityFeedBuilder leaseDuration(Duration leaseDuration) {
		this.leaseDuration = positive("leaseDuration", leaseDuration);
		return this;
	}

	/**
	 * Sets what to do while another process has the checkpoint.
	 * @param whenLeased the choice; the default is to stand by
	 * @return this builder
	 */
	public ActivityFeedBuilder whenLeased(WhenLeased whenLeased) {
		this.whenLeased = Objects.requireNonNull(whenLeased, "whenLeased");
		return this;
	}

	/**
	 * Sets what to do with the records of the feed's own requests.
	 * @param ownCalls the choice; the default is to mark them
	 * @return this builder
	 */
	public ActivityFeedBuilder ownCalls(OwnCalls ownCalls) {
		this.ownCalls = Objects.requireNonNull(ownCalls, "ownCalls");
		return this;
	}

	/**
	 * Sets how long {@link ActivityFeed#close()} waits for the batch under way.
	 * @param shutdownTimeout not negative; the default is 30 seconds
	 * @return this builder
	 * @throws IllegalArgumentException if it is negative
	 */
	public ActivityFeedBuilder shutdownTimeout(Duration shutdownTimeout) {
		this.shutdownTimeout = notNegative("shutdownTimeout", shutdownTimeout);
		return this;
	}

	/**
	 * Sets the clock that the server's is compared with: nothing is read while the
	 * server's is more than an hour ahead. Between the server's answers the lag of the
	 * status goes on by it. Nothing else follows it.
	 * @param clock the clock; the default is the system's
	 * @return this builder
	 */
	public ActivityFeedBuilder clock(Clock clock) {
		this.clock = Objects.requireNonNull(clock, "clock");
		return this;
	}

	/**
	 * Sets where waits and the renewals of the lease run, and whose time they follow. Its
	 * threads must be allowed to block.
	 * @param scheduler the scheduler; the default is Reactor's bounded elastic one
	 * @return this builder
	 */
	public ActivityFeedBuilder scheduler(Scheduler scheduler) {
		this.scheduler = Objects.requireNonNull(scheduler, "scheduler");
		return this;
	}

	/**
	 * Builds the feed; {@link ActivityFeed#start()} starts it.
	 * @return the feed
	 * @throws IllegalStateException if there is no handler, or the reconciliation's span
	 * is shorter than settling delay and overlap
	 */
	public ActivityFeed build() {
		if (this.handler == null) {
			throw new IllegalStateException("A feed needs a handler");
		}
		return build(this.handler);
	}

	/**
	 * The feed as a stream, in place of a handler. Each subscription starts a feed of its
	 * own and closes it at its end. The next batch comes after
	 * {@link PendingBatch#acknowledge()}, and when there is demand. A feed that stops
	 * ends the stream with its {@link FeedStoppedException}.
	 * @return the stream; it does not end by itself
	 * @throws IllegalStateException if there is a handler, or as {@link #build()} says
	 */
	public Flux<PendingBatch> flux() {
		if (this.handler != null) {
			throw new IllegalStateException("A feed has a handler or is a stream, not both");
		}
		FeedSettings settings = settings();
		return Flux
			.defer(() -> new FeedStream((taker) -> new ActivityFeed(this.client, this.store, taker, settings)).flux());
	}

	private ActivityFeed build(ActivityHandler taker) {
		return new ActivityFeed(this.client, this.store, taker, settings());
	}

	private FeedSettings settings() {
		FeedSettings settings = new FeedSettings(this.name, this.owner, this.start, this.filter.build(), this.pageSize,
				this.batchSize, this.readAhead, this.pollInterval, this.settlingDelay, this.overlap,
				this.reconciliationInterval, this.reconciliationSpan, this.reconciliation, this.retention,
				this.maxAttempts, this.initialBackoff, this.maxBackoff, this.deadLetterHandler, this.leaseDuration,
				this.whenLeased, this.ownCalls, this.shutdownTimeout, this.clock, this.scheduler);
		if (settings.finalAge().compareTo(settings.settledAge()) < 0) {
			throw new IllegalStateException("The reconciliation's span (" + this.reconciliationSpan
					+ ") must not be shorter than settling delay and overlap together");
		}
		return settings;
	}

	private static int size(String name, int value) {
		require(value >= 1 && value <= ActivityListParams.MAX_PAGE_SIZE,
				name + " must be 1 to " + ActivityListParams.MAX_PAGE_SIZE + ", but is " + value);
		return value;
	}

	private static Duration positive(String name, Duration value) {
		require(!value.isZero() && !value.isNegative(), name + " must be positive, but is " + value);
		return value;
	}

	private static Duration notNegative(String name, Duration value) {
		require(!value.isNegative(), name + " must not be negative, but is " + value);
		return value;
	}

	private static void require(boolean condition, String message) {
		if (!condition) {
			throw new IllegalArgumentException(message);
		}
	}

}
