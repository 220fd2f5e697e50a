package io.github.compliancesdk.feed.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.github.compliancesdk.feed.checkpoint.Arrival;
import io.github.compliancesdk.feed.checkpoint.Checkpoint;
import io.github.compliancesdk.feed.checkpoint.CheckpointStore;
import io.github.compliancesdk.feed.checkpoint.CheckpointStoreContract;
import io.github.compliancesdk.feed.checkpoint.DeliveredIds;
import io.github.compliancesdk.feed.checkpoint.IdHash;
import io.github.compliancesdk.feed.checkpoint.Lease;
import io.github.compliancesdk.feed.checkpoint.Segment;
import io.github.compliancesdk.simulator.SimulatedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FileCheckpointStoreTests extends CheckpointStoreContract {

	private static final Instant T = Instant.parse("2026-11-02T00:00:00Z");

	private final SimulatedClock clock = new SimulatedClock(T);

	@TempDir
	private Path directory;

	private CheckpointStore one;

	private CheckpointStore other;

	@Override
	protected CheckpointStore store() {
		if (this.one == null) {
			this.one = new FileCheckpointStore(this.directory, this.clock);
		}
		return this.one;
	}

	@Override
	protected CheckpointStore otherStore() {
		if (this.other == null) {
			this.other = new FileCheckpointStore(this.directory, this.clock);
		}
		return this.other;
	}

	@Override
	protected void passTime() {
		this.clock.advance(Duration.ofSeconds(1));
	}

	@Test
	void onlyTheOwnerCanReadTheFiles() throws IOException {
		save(1);
		try (Stream<Path> files = Files.walk(this.directory.resolve("feed"))) {
			for (Path file : files.toList()) {
				assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).as("%s", file)
					.endsWith("------");
			}
		}
	}

	@Test
	void segmentsThatACrashLeftWithoutTheirCheckpointDoNotCount() throws IOException {
		save(1);
		Path ledger = this.directory.resolve("feed").resolve("ledger.1");
		Files.write(ledger, new byte[] { 0, 0, 0, 99, 1, 2, 3 }, StandardOpenOption.APPEND);
		assertThat(sequences(otherStore())).containsExactly(1L);
		save(2);
		assertThat(sequences(otherStore())).containsExactly(1L, 2L);
	}

	@Test
	void aNameThatLeavesTheDirectoryIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> store().load("../other"));
		assertThatIllegalArgumentException().isThrownBy(() -> store().load(".."));
	}

	private void save(long revision) {
		Lease lease = store().tryAcquire("feed", "one", Duration.ofMinutes(1)).orElseThrow();
		Segment segment = new Segment(revision, Arrival.ON_TIME, T, T.plusSeconds(1), T, 1, 0, 0, 0, "a", "a",
				List.of(), "0".repeat(64), DeliveredIds.of(List.of(IdHash.of("a"))));
		store().save(lease, new Checkpoint(revision, revision, "everything", T, T, T, T, T, null, List.of(), List.of()),
				List.of(segment));
	}

	private static List<Long> sequences(CheckpointStore store) {
		List<Long> sequences = new ArrayList<>();
		store.segments("feed", T, T.plusSeconds(1), (segment) -> sequences.add(segment.sequence()));
		return sequences;
	}

}
