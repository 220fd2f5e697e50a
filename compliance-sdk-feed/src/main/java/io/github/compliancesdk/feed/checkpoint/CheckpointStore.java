package io.github.compliancesdk.feed.checkpoint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Keeps what feeds remember. An implementation has to be thread-safe, and safe for
 * several processes as far as it is to be shared by them; a feed calls it from two
 * threads: one reads and saves, one renews the lease.
 * <p>
 * Failures of the medium are unchecked exceptions of the implementation's choice: the
 * feed waits, loads the checkpoint anew and goes on.
 */
public interface CheckpointStore {

	/**
	 * Takes the lease of a feed if nobody else has it, or the owner had it already. Each
	 * lease has a higher token than all before. Time is that of the store.
	 * @param feed name of the feed
	 * @param owner name of this process
	 * @param duration how long it lasts unless renewed, positive
	 * @return the lease, or empty if somebody else has one that has not ended
	 */
	Optional<Lease> tryAcquire(String feed, String owner, Duration duration);

	/**
	 * Who has the lease of a feed now, for messages.
	 * @param feed name of the feed
	 * @return the owner's name, or {@code null} if nobody has it
	 */
	@Nullable String leaseOwner(String feed);

	/**
	 * Makes a lease last for another while from now. A lease that has ended is renewed as
	 * well, if nobody has taken a newer one.
	 * @param lease the lease
	 * @param duration how long it lasts from now, positive
	 * @throws LeaseLostException if there is a newer lease, or it was released
	 */
	void renew(Lease lease, Duration duration);

	/**
	 * Gives a lease back, so that the next one need not wait. Without effect if it is not
	 * the newest.
	 * @param lease the lease
	 */
	void release(Lease lease);

	/**
	 * Reads the checkpoint of a feed.
	 * @param feed name of the feed
	 * @return the checkpoint as saved last, or empty if there is none
	 */
	Optional<Checkpoint> load(String feed);

	/**
	 * Saves a checkpoint and adds segments, both or neither.
	 * @param lease the lease
	 * @param checkpoint the checkpoint; its revision is higher than that of the saved one
	 * @param segments the segments to add, with sequences that were not there before
	 * @throws LeaseLostException if the lease is not the newest, was released, or the
	 * saved revision is not lower; nothing is saved then
	 */
	void save(Lease lease, Checkpoint checkpoint, List<Segment> segments);

	/**
	 * Goes over the segments of a feed that overlap a stretch of time, without holding
	 * all of them in memory.
	 * @param feed name of the feed
	 * @param from start of the stretch, inclusive
	 * @param to end of the stretch, exclusive
	 * @param visitor takes each of them, in order of their sequence
	 */
	void segments(String feed, Instant from, Instant to, Consumer<? super Segment> visitor);

	/**
	 * The request ids of the segments that were read within a stretch of time.
	 * @param feed name of the feed
	 * @param from start of the stretch of {@link Segment#readAt()}, inclusive
	 * @param to its end, exclusive
	 * @return the ids
	 */
	List<String> requestIds(String feed, Instant from, Instant to);

	/**
	 * Forgets the segments of which both is true.
	 * @param lease the lease
	 * @param endedBefore they end at or before this time
	 * @param readBefore they were read before this time
	 * @return how many were forgotten
	 * @throws LeaseLostException if the lease is not the newest, or was released
	 */
	int prune(Lease lease, Instant endedBefore, Instant readBefore);

	/**
	 * Runs work so that it and the {@link #save} within it happen together or not at all,
	 * as far as the work uses the same database. A store without transactions runs it as
	 * it is.
	 * @param work the work; its exceptions roll everything back and come out unchanged
	 */
	default void inTransaction(Runnable work) {
		work.run();
	}

	/**
	 * Whether {@link #inTransaction} is a transaction. If so, a batch whose work cannot
	 * be saved counts as refused while the store works otherwise, since that work itself
	 * may be the reason; if not, it is a failure of the store, which is waited for.
	 * @return {@code false} unless overridden
	 */
	default boolean isTransactional() {
		return false;
	}

}
