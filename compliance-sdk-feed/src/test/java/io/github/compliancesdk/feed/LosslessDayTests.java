package io.github.compliancesdk.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import io.github.compliancesdk.feed.support.Rows;
import io.github.compliancesdk.feed.support.World;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.IndexingLag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A day of 20,000 activities that become visible late, followed from its first minute to
 * its last on the simulator's clock. Twenty seeds:
 *
 * <pre class="code">
 * mvn -Pfeed-seeds -pl compliance-sdk-feed -am test -Dtest=LosslessDayTests -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class LosslessDayTests {

	private static final Duration CYCLE = Duration.ofSeconds(30);

	/* Behind settling delay and overlap. */
	private static final Duration VERY_LATE = Duration.ofMinutes(100);

	private static final Duration RECONCILIATION = Duration.ofHours(6);

	private static final List<String> table = new ArrayList<>();

	@ParameterizedTest
	@MethodSource("variants")
	void aDayIsDeliveredWithoutLossAndWithoutRepetition(long seed, Lag lag, boolean burst) {
		ActivityDataSet data = ActivityDataSet.generated(seed, 20_000, World.DAY, World.DAY.plus(Duration.ofDays(1)));
		IndexingLag indexing = IndexingLag.between(lag.shortest, lag.longest, seed);
		if (burst) {
			Instant outbreak = World.DAY.plus(Duration.ofHours(11)).plusSeconds(seed * 97);
			data = data
				.and(ActivityDataSet.generated(seed + 1000, 120_000, outbreak, outbreak.plus(Duration.ofMinutes(2))));
			indexing = IndexingLag.withLate(indexing, 0.001, VERY_LATE);
		}
		IndexingLag visible = indexing;
		try (World world = new World(World.DAY, data, (simulator) -> simulator.indexingLag(visible));
				ActivityFeed feed = world.feed()
					.handler(world.collected)
					.reconciliation(RECONCILIATION, Duration.ofDays(7))
					.build()) {
			Duration afterwards = burst ? VERY_LATE.plus(RECONCILIATION).plus(CYCLE) : Duration.ofMinutes(10);
			Instant end = World.DAY.plus(Duration.ofHours(24)).plus(afterwards);
			while (world.clock.instant().isBefore(end)) {
				feed.runOnce();
				world.clock.advance(CYCLE);
			}
			List<String> delivered = world.collected.ids();
			Set<String> lost = new HashSet<>(Rows.ids(data));
			assertThat(lost).hasSize((int) data.size());
			delivered.forEach(lost::remove);
			FeedStatus status = feed.status();
			table.add(String.format(Locale.ROOT, "| %d | %s | %s | %,d | %d | %d | %d | %d | %,d |", seed, lag.text,
					burst ? "yes" : "no", data.size(), lost.size(), world.collected.twice().size(),
					status.late() - status.reconciled(), status.reconciled(), world.simulator.requestCount()));
			assertThat(lost).as("lost").isEmpty();
			assertThat(world.collected.twice()).as("delivered twice").isEmpty();
			assertThat(delivered).hasSize((int) data.size());
			assertThat(status.reconciled()).matches((count) -> (count > 0) == burst);
			assertThat(world.collected.lateIds()).hasSize((int) status.late());
		}
	}

	static Stream<Arguments> variants() {
		return Stream.of(System.getProperty("feed.seeds", "1,2").split(","))
			.map(Long::valueOf)
			.flatMap((seed) -> Stream.of(Lag.values())
				.flatMap((lag) -> Stream.of(Arguments.of(seed, lag, false), Arguments.of(seed, lag, true))));
	}

	@AfterAll
	static void print() {
		System.out
			.println("| seed | visible after | burst | activities | lost | twice | late | reconciled | requests |");
		System.out.println("|---|---|---|---|---|---|---|---|---|");
		table.forEach(System.out::println);
	}

	private enum Lag {

		SLOW(Duration.ofSeconds(1), Duration.ofSeconds(59), "1-59 s"),

		QUICK(Duration.ofMillis(200), Duration.ofSeconds(2), "0.2-2 s");

		private final Duration shortest;

		private final Duration longest;

		private final String text;

		Lag(Duration shortest, Duration longest, String text) {
			this.shortest = shortest;
			this.longest = longest;
			this.text = text;
		}

	}

}
