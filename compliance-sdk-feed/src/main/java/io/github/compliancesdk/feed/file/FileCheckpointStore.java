package io.github.compliancesdk.feed.file;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import io.github.compliancesdk.feed.checkpoint.Checkpoint;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.checkpoint.Lease;
import io.github.compliancesdk.feed.checkpoint.LeaseLostException;
import io.github.compliancesdk.feed.checkpoint.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Keeps checkpoints in a directory, one folder for each feed, readable by their owner
 * only. For processes of one machine on a local disk: they take turns by a lock file, and
 * leases end by the machine's clock. Each save is on the disk when it returns. Failures
 * are {@link java.io.UncheckedIOException}. Thread-safe.
 */
public final class FileCheckpointStore implements CheckpointStore {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

	private final Path directory;

	private final Clock clock;

	private final Map<String, FeedFolder> folders = new ConcurrentHashMap<>();

	/**
	 * A store by the system's clock.
	 * @param directory where the folders are; made when needed
	 */
	public FileCheckpointStore(Path directory) {
		this(directory, Clock.systemUTC());
	}

	/**
	 * A store by another clock.
	 * @param directory where the folders are; made when needed
	 * @param clock by which leases end
	 */
	public FileCheckpointStore(Path directory, Clock clock) {
		this.directory = directory.toAbsolutePath().normalize();
		this.clock = clock;
	}

	private FeedFolder folder(String feed) {
		if (!NAME.matcher(feed).matches()) {
			throw new IllegalArgumentException("A feed in files is named by letters, digits, '.', '_' and '-'");
		}
		return this.folders.computeIfAbsent(feed, (name) -> new FeedFolder(this.directory.resolve(name)));
	}

	@Override
	public Optional<Lease> tryAcquire(String feed, String owner, Duration duration) {
		FeedFolder folder = folder(feed);
		return folder.locked(() -> {
			FeedFolder.LeaseFile newest = folder.lease();
			Instant now = this.clock.instant();
			if (newest.owner() != null && !newest.owner().equals(owner) && newest.until().isAfter(now)) {
				return Optional.empty();
			}
			folder.lease(new FeedFolder.LeaseFile(newest.token() + 1, owner, now.plus(duration)));
			return Optional.of(new Lease(feed, owner, newest.token() + 1));
		});
	}

	@Override
	public @Nullable String leaseOwner(String feed) {
		FeedFolder folder = folder(feed);
		FeedFolder.LeaseFile newest = folder.locked(folder::lease);
		return newest.until().isAfter(this.clock.instant()) ? newest.owner() : null;
	}

	@Override
	public void renew(Lease lease, Duration duration) {
		FeedFolder folder = folder(lease.feed());
		folder.locked(() -> {
			folder.requireNewest(lease);
			folder.lease(new FeedFolder.LeaseFile(lease.token(), lease.owner(), this.clock.instant().plus(duration)));
			return true;
		});
	}

	@Override
	public void release(Lease lease) {
		FeedFolder folder = folder(lease.feed());
		folder.locked(() -> {
			if (folder.lease().token() == lease.token()) {
				folder.lease(new FeedFolder.LeaseFile(lease.token(), null, Instant.EPOCH));
			}
			return true;
		});
	}

	@Override
	public Optional<Checkpoint> load(String feed) {
		FeedFolder folder = folder(feed);
		return folder.locked(folder::checkpoint);
	}

	@Override
	public void save(Lease lease, Checkpoint checkpoint, List<Segment> segments) {
		FeedFolder folder = folder(lease.feed());
		folder.locked(() -> {
			folder.requireNewest(lease);
			if (folder.checkpoint().filter((saved) -> saved.revision() >= checkpoint.revision()).isPresent()) {
				throw new LeaseLostException(lease);
			}
			folder.save(checkpoint, segments);
			return true;
		});
	}

	@Override
	public void segments(String feed, Instant from, Instant to, Consumer<? super Segment> visitor) {
		folder(feed).visit((entry) -> entry.from().isBefore(to) && entry.to().isAfter(from), visitor);
	}

	@Override
	public List<String> requestIds(String feed, Instant from, Instant to) {
		List<String> requestIds = new ArrayList<>();
		folder(feed).visit((entry) -> !entry.readAt().isBefore(from) && entry.readAt().isBefore(to),
				(segment) -> requestIds.addAll(segment.requestIds()));
		return requestIds;
	}

	@Override
	public int prune(Lease lease, Instant endedBefore, Instant readBefore) {
		FeedFolder folder = folder(lease.feed());
		return folder.locked(() -> {
			folder.requireNewest(lease);
			return folder.prune((entry) -> entry.to().isAfter(endedBefore) || !entry.readAt().isBefore(readBefore));
		});
	}

	@Override
	public String toString() {
		return "FileCheckpointStore[" + this.directory + "]";
	}

}
