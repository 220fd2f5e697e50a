package io.github.compliancesdk.feed.checkpoint;

import java.time.Duration;
import java.time.Instant;

import io.github.compliancesdk.feed.support.MemoryCheckpointStore;
import io.github.compliancesdk.simulator.SimulatedClock;

/**
 * The store that other tests trust.
 */
class MemoryCheckpointStoreTests extends CheckpointStoreContract {

	private final SimulatedClock clock = new SimulatedClock(Instant.parse("2026-11-02T00:00:00Z"));

	private final MemoryCheckpointStore store = new MemoryCheckpointStore(this.clock);

	@Override
	protected CheckpointStore store() {
		return this.store;
	}

	@Override
	protected CheckpointStore otherStore() {
		return this.store;
	}

	@Override
	protected void passTime() {
		this.clock.advance(Duration.ofSeconds(1));
	}

}
