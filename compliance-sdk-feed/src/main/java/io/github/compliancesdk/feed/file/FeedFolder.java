package io.github.compliancesdk.feed.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

import io.github.compliancesdk.feed.checkpoint.Checkpoint;
import io.github.compliancesdk.feed.checkpoint.Lease;
import io.github.compliancesdk.feed.checkpoint.LeaseLostException;
import io.github.compliancesdk.feed.checkpoint.Segment;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one feed. Each operation holds the lock file, so that processes of one
 * machine take turns. Segments are appended to a ledger; only the checkpoint, replaced as
 * a whole, says how much of it counts.
 */
final class FeedFolder {

	private static final Map<Path, ReentrantLock> WITHIN_THIS_PROCESS = new ConcurrentHashMap<>();

	private final Path directory;

	private final ReentrantLock lock;

	private SegmentIndex index = new SegmentIndex("");

	FeedFolder(Path directory) {
		this.directory = directory;
		this.lock = WITHIN_THIS_PROCESS.computeIfAbsent(directory, (path) -> new ReentrantLock());
	}

	<T extends @Nullable Object> T locked(Work<T> work) {
		this.lock.lock();
		try {
			OwnerOnlyFiles.createDirectories(this.directory);
			// closing the channel gives the lock back
			try (FileChannel channel = OwnerOnlyFiles.open(this.directory.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE)) {
				channel.lock();
				return work.run();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.lock.unlock();
		}
	}

	LeaseFile lease() throws IOException {
		Properties lines = properties("lease");
		if (lines == null) {
			return new LeaseFile(0, null, Instant.EPOCH);
		}
		return new LeaseFile(Long.parseLong(lines.getProperty("token", "0")), lines.getProperty("owner"),
				Instant.parse(lines.getProperty("until", Instant.EPOCH.toString())));
	}

	void lease(LeaseFile lease) throws IOException {
		StringBuilder text = new StringBuilder("token=").append(lease.token()).append("\nuntil=").append(lease.until());
		if (lease.owner() != null) {
			text.append("\nowner=").append(lease.owner().replace("\\", "\\\\"));
		}
		OwnerOnlyFiles.replace(this.directory.resolve("lease"), utf8(text.append('\n').toString()));
	}

	void requireNewest(Lease lease) throws IOException {
		LeaseFile newest = lease();
		if (newest.token() != lease.token() || newest.owner() == null) {
			throw new LeaseLostException(lease);
		}
	}

	Optional<Checkpoint> checkpoint() throws IOException {
		Path file = this.directory.resolve("checkpoint");
		return Files.exists(file) ? Optional.of(Checkpoint.parse(Files.readString(file))) : Optional.empty();
	}

	void save(Checkpoint checkpoint, List<Segment> segments) throws IOException {
		Ledger ledger = ledger();
		long length = ledger.length();
		if (!segments.isEmpty()) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			for (Segment segment : segments) {
				append(bytes, SegmentFormat.write(segment));
			}
			try (FileChannel channel = OwnerOnlyFiles.open(this.directory.resolve(ledger.name()),
					StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
				// what a crash left behind does not count
				channel.truncate(length);
				OwnerOnlyFiles.writeFully(channel, bytes.toByteArray(), length);
				channel.force(true);
			}
			length += bytes.size();
		}
		replace(checkpoint, new Ledger(ledger.name(), length));
	}

	void visit(Predicate<SegmentIndex.Entry> which, Consumer<? super Segment> visitor) {
		List<SegmentIndex.Entry> entries = new ArrayList<>();
		// reading goes on without the lock: what counts once is never written again
		Optional<FileChannel> ledger = locked(() -> openLedger(which, entries));
		if (ledger.isEmpty()) {
			return;
		}
		try (FileChannel channel = ledger.get()) {
			for (SegmentIndex.Entry entry : entries) {
				visitor.accept(SegmentFormat.read(OwnerOnlyFiles.readFully(channel, entry.offset(), entry.size())));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Optional<FileChannel> openLedger(Predicate<SegmentIndex.Entry> which, List<SegmentIndex.Entry> selected)
			throws IOException {
		Ledger ledger = ledger();
		if (ledger.length() == 0) {
			return Optional.empty();
		}
		FileChannel channel = FileChannel.open(this.directory.resolve(ledger.name()), StandardOpenOption.READ);
		try {
			if (!this.index.ledger().equals(ledger.name())) {
				this.index = new SegmentIndex(ledger.name());
			}
			this.index.extend(channel, ledger.length());
			selected.addAll(this.index.select(which));
			return Optional.of(channel);
		}
		catch (IOException | RuntimeException ex) {
			channel.close();
			throw ex;
		}
	}

	/** Writes the ledger anew with some of its segments. */
	int prune(Predicate<SegmentIndex.Entry> kept) throws IOException {
		Checkpoint checkpoint = checkpoint().orElse(null);
		if (checkpoint == null) {
			return 0;
		}
		int[] pruned = new int[1];
		Ledger old = ledger();
		String name = "ledger." + (Long.parseLong(old.name().substring("ledger.".length())) + 1);
		long length = 0;
		List<SegmentIndex.Entry> entries = new ArrayList<>();
		Optional<FileChannel> ledger = openLedger((entry) -> {
			boolean keep = kept.test(entry);
			pruned[0] += keep ? 0 : 1;
			return keep;
		}, entries);
		if (ledger.isEmpty()) {
			return 0;
		}
		try (FileChannel from = ledger.get()) {
			if (pruned[0] == 0) {
				return 0;
			}
			try (FileChannel to = OwnerOnlyFiles.open(this.directory.resolve(name), StandardOpenOption.CREATE,
					StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
				for (SegmentIndex.Entry entry : entries) {
					byte[] bytes = OwnerOnlyFiles.readFully(from, entry.offset() - 4, entry.size() + 4);
					OwnerOnlyFiles.writeFully(to, bytes, length);
					length += bytes.length;
				}
				to.force(true);
			}
		}
		replace(checkpoint, new Ledger(name, length));
		Files.deleteIfExists(this.directory.resolve(old.name()));
		return pruned[0];
	}

	private Ledger ledger() throws IOException {
		Properties lines = properties("checkpoint");
		return (lines == null) ? new Ledger("ledger.1", 0) : new Ledger(lines.getProperty("ledger", "ledger.1"),
				Long.parseLong(lines.getProperty("ledger-length", "0")));
	}

	private void replace(Checkpoint checkpoint, Ledger ledger) throws IOException {
		OwnerOnlyFiles.replace(this.directory.resolve("checkpoint"),
				utf8(checkpoint.text() + "ledger=" + ledger.name() + "\nledger-length=" + ledger.length() + "\n"));
	}

	private @Nullable Properties properties(String name) throws IOException {
		Path file = this.directory.resolve(name);
		if (!Files.exists(file)) {
			return null;
		}
		Properties lines = new Properties();
		lines.load(new StringReader(Files.readString(file)));
		return lines;
	}

	private static void append(ByteArrayOutputStream bytes, byte[] segment) {
		bytes.writeBytes(ByteBuffer.allocate(4).putInt(segment.length).array());
		bytes.writeBytes(segment);
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * What is done under the lock.
	 *
	 * @param <T> type of the result
	 */
	@FunctionalInterface
	interface Work<T extends @Nullable Object> {

		T run() throws IOException;

	}

	/**
	 * The lease as it stands in its file.
	 *
	 * @param token the newest token
	 * @param owner who has it, {@code null} after a release
	 * @param until when it ends
	 */
	record LeaseFile(long token, @Nullable String owner, Instant until) {
	}

	private record Ledger(String name, long length) {
	}

}
