package io.github.compliancesdk.feed;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import io.github.compliancesdk.feed.file.FileCheckpointStore;
import io.github.compliancesdk.feed.support.Rows;
import io.github.compliancesdk.feed.support.World;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.IndexingLag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An hour of activities that become visible late, from a server that spoils every tenth
 * answer, read by a process that starts anew for each cycle and keeps its checkpoint in
 * files.
 */
class FaultyHourTests {

	private static final Duration CYCLE = Duration.ofSeconds(90);

	private static final Duration HOUR = Duration.ofHours(1);

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(longs = 2)
	void faultsAndRestartsLoseNothingAndRepeatNothing(long seed) {
		ActivityDataSet data = ActivityDataSet.generated(seed, 1_500, World.DAY, World.DAY.plus(HOUR));
		IndexingLag lag = IndexingLag.between(Duration.ofSeconds(1), Duration.ofSeconds(59), seed);
		try (World world = new World(World.DAY, data, (simulator) -> simulator.indexingLag(lag),
				new FileCheckpointStore(this.folder), Duration.ZERO)) {
			world.simulator.faults(FaultPlan.survivable(seed, 0.1));
			Instant end = World.DAY.plus(HOUR).plus(Duration.ofMinutes(10));
			while (world.clock.instant().isBefore(end)) {
				world.run((feed) -> feed.pageSize(200));
				world.clock.advance(CYCLE);
			}
			Set<String> lost = new HashSet<>(Rows.ids(data));
			world.collected.ids().forEach(lost::remove);
			assertThat(lost).as("lost").isEmpty();
			assertThat(world.collected.twice()).as("delivered twice").isEmpty();
			assertThat(world.collected.ids()).hasSize(1_500);
			assertThat(world.simulator.requests()).anyMatch((request) -> request.status() != 200);
		}
	}

}
