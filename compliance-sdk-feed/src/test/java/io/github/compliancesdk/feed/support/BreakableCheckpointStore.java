package io.github.compliancesdk.feed.support;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import io.github.compliancesdk.feed.checkpoint.Checkpoint;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.checkpoint.Lease;
import io.github.compliancesdk.feed.checkpoint.Segment;
import org.jspecify.annotations.Nullable;

/**
 * A store that counts what is asked of it, and fails where it is told to.
 */
public class BreakableCheckpointStore implements CheckpointStore {

	public final AtomicInteger acquisitions = new AtomicInteger();

	public final AtomicInteger loads = new AtomicInteger();

	/** Whether nothing works. */
	public volatile boolean away;

	/** The age from which on segments cannot be read. */
	public volatile Instant unreadableBefore = Instant.MIN;

	private final CheckpointStore store;

	public BreakableCheckpointStore(CheckpointStore store) {
		this.store = store;
	}

	@Override
	public Optional<Lease> tryAcquire(String feed, String owner, Duration duration) {
		this.acquisitions.incrementAndGet();
		return this.store.tryAcquire(feed, owner, duration);
	}

	@Override
	public @Nullable String leaseOwner(String feed) {
		return this.store.leaseOwner(feed);
	}

	@Override
	public void renew(Lease lease, Duration duration) {
		requireThere();
		this.store.renew(lease, duration);
	}

	@Override
	public void release(Lease lease) {
		this.store.release(lease);
	}

	@Override
	public Optional<Checkpoint> load(String feed) {
		this.loads.incrementAndGet();
		requireThere();
		return this.store.load(feed);
	}

	@Override
	public void save(Lease lease, Checkpoint checkpoint, List<Segment> segments) {
		requireThere();
		this.store.save(lease, checkpoint, segments);
	}

	@Override
	public void segments(String feed, Instant from, Instant to, Consumer<? super Segment> visitor) {
		requireThere();
		if (from.isBefore(this.unreadableBefore)) {
			throw new IllegalStateException("The segments are broken");
		}
		this.store.segments(feed, from, to, visitor);
	}

	@Override
	public List<String> requestIds(String feed, Instant from, Instant to) {
		return this.store.requestIds(feed, from, to);
	}

	@Override
	public int prune(Lease lease, Instant endedBefore, Instant readBefore) {
		return this.store.prune(lease, endedBefore, readBefore);
	}

	@Override
	public void inTransaction(Runnable work) {
		this.store.inTransaction(work);
	}

	@Override
	public boolean isTransactional() {
		return this.store.isTransactional();
	}

	private void requireThere() {
		if (this.away) {
			throw new IllegalStateException("The store is away");
		}
	}

}
