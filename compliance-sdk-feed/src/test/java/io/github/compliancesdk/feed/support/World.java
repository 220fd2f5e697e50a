package io.github.compliancesdk.feed.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.feed.ActivityFeedBuilder;
import io.github.compliancesdk.feed.ActivityHandler;
import io.github.compliancesdk.feed.FeedStart;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.SimulatedClock;

/**
 * A simulator, a client and a store on one clock, and a handler.
 */
public final class World implements AutoCloseable {

	public static final Instant DAY = Instant.parse("2026-11-02T00:00:00Z");

	public final SimulatedClock clock;

	public final ComplianceSimulator simulator;

	public final ComplianceClient client;

	public final Collected collected = new Collected();

	public final CheckpointStore store;

	public World(Instant now, ActivityDataSet data, UnaryOperator<ComplianceSimulator.Builder> more) {
		this(new SimulatedClock(now), data, more);
	}

	private World(SimulatedClock clock, ActivityDataSet data, UnaryOperator<ComplianceSimulator.Builder> more) {
		this(clock, data, more, new MemoryCheckpointStore(clock), Duration.ZERO);
	}

	public World(Instant now, ActivityDataSet data, UnaryOperator<ComplianceSimulator.Builder> more,
			CheckpointStore store, Duration ourClockOffBy) {
		this(new SimulatedClock(now), data, more, store, ourClockOffBy);
	}

	private World(SimulatedClock clock, ActivityDataSet data, UnaryOperator<ComplianceSimulator.Builder> more,
			CheckpointStore store, Duration ourClockOffBy) {
		this.clock = clock;
		this.store = store;
		this.simulator = more
			.apply(ComplianceSimulator.builder().clock(this.clock).data(data).requestsPerMinute(0).accessRecords(false))
			.start();
		this.client = ComplianceClient.builder()
			.apiKey(this.simulator.apiKey())
			.baseUrl(this.simulator.baseUrl())
			.clock(Clock.offset(this.clock, ourClockOffBy))
			.requestsPerMinute(0)
			.initialBackoff(Duration.ofMillis(1))
			.maxBackoff(Duration.ofMillis(2))
			.build();
	}

	public static World of(Instant now, List<String> rows) {
		return new World(now, ActivityDataSet.of(rows), UnaryOperator.identity());
	}

	/**
	 * A feed from the beginning of the day that waits for milliseconds only.
	 */
	public ActivityFeedBuilder feed() {
		return feed(this.client);
	}

	public ActivityFeedBuilder feed(ComplianceClient reader) {
		return ActivityFeed.builder(reader, this.store)
			.start(FeedStart.at(DAY))
			.clock(this.clock)
			.backoff(Duration.ofMillis(1), Duration.ofMillis(4));
	}

	/**
	 * Runs a feed once, as a process that starts and ends.
	 */
	public void run(UnaryOperator<ActivityFeedBuilder> more) {
		run(this.collected, more);
	}

	public void run(ActivityHandler handler, UnaryOperator<ActivityFeedBuilder> more) {
		try (ActivityFeed feed = more.apply(feed()).handler(handler).build()) {
			feed.runOnce();
		}
	}

	@Override
	public void close() {
		this.client.close();
		this.simulator.close();
	}

}
