package io.github.compliancesdk.feed.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import io.github.compliancesdk.feed.checkpoint.Checkpoint;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.checkpoint.Lease;
import io.github.compliancesdk.feed.checkpoint.LeaseLostException;
import io.github.compliancesdk.feed.checkpoint.Segment;
import org.jspecify.annotations.Nullable;

/**
 * A store without a medium.
 */
public final class MemoryCheckpointStore implements CheckpointStore {

	private final Map<String, State> states = new HashMap<>();

	private final Clock clock;

	public MemoryCheckpointStore() {
		this(Clock.systemUTC());
	}

	public MemoryCheckpointStore(Clock clock) {
		this.clock = clock;
	}

	@Override
	public synchronized Optional<Lease> tryAcquire(String feed, String owner, Duration duration) {
		State state = state(feed);
		if (state.owner != null && !state.owner.equals(owner) && state.until.isAfter(this.clock.instant())) {
			return Optional.empty();
		}
		state.owner = owner;
		state.until = this.clock.instant().plus(duration);
		return Optional.of(new Lease(feed, owner, ++state.token));
	}

	@Override
	public synchronized @Nullable String leaseOwner(String feed) {
		State state = state(feed);
		return state.until.isAfter(this.clock.instant()) ? state.owner : null;
	}

	@Override
	public synchronized void renew(Lease lease, Duration duration) {
		newest(lease).until = this.clock.instant().plus(duration);
	}

	@Override
	public synchronized void release(Lease lease) {
		State state = state(lease.feed());
		if (state.token == lease.token()) {
			state.owner = null;
			state.until = Instant.EPOCH;
		}
	}

	@Override
	public synchronized Optional<Checkpoint> load(String feed) {
		String text = state(feed).checkpoint;
		return (text != null) ? Optional.of(Checkpoint.parse(text)) : Optional.empty();
	}

	@Override
	public synchronized void save(Lease lease, Checkpoint checkpoint, List<Segment> added) {
		State state = newest(lease);
		if (load(lease.feed()).filter((saved) -> saved.revision() >= checkpoint.revision()).isPresent()) {
			throw new LeaseLostException(lease);
		}
		state.checkpoint = checkpoint.text();
		state.segments.addAll(added);
	}

	@Override
	public void segments(String feed, Instant from, Instant to, Consumer<? super Segment> visitor) {
		List<Segment> found = new ArrayList<>();
		synchronized (this) {
			for (Segment segment : state(feed).segments) {
				if (segment.overlaps(from, to)) {
					found.add(segment);
				}
			}
		}
		found.forEach(visitor);
	}

	@Override
	public synchronized List<String> requestIds(String feed, Instant from, Instant to) {
		return state(feed).segments.stream()
			.filter((segment) -> !segment.readAt().isBefore(from) && segment.readAt().isBefore(to))
			.flatMap((segment) -> segment.requestIds().stream())
			.toList();
	}

	@Override
	public synchronized int prune(Lease lease, Instant endedBefore, Instant readBefore) {
		State state = newest(lease);
		int before = state.segments.size();
		state.segments
			.removeIf((segment) -> !segment.to().isAfter(endedBefore) && segment.readAt().isBefore(readBefore));
		return before - state.segments.size();
	}

	private State newest(Lease lease) {
		State state = state(lease.feed());
		if (state.token != lease.token() || state.owner == null) {
			throw new LeaseLostException(lease);
		}
		return state;
	}

	private State state(String feed) {
		return this.states.computeIfAbsent(feed, (name) -> new State());
	}

	private static final class State {

		private long token;

		private @Nullable String owner;

		private Instant until = Instant.EPOCH;

		private @Nullable String checkpoint;

		private final List<Segment> segments = new ArrayList<>();

	}

}
