package io.github.compliancesdk.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SimulatedClockTests {

	private static final Instant START = Instant.parse("2026-10-02T09:00:00Z");

	private final SimulatedClock clock = new SimulatedClock(START);

	@Test
	void itStandsStillUntilItIsMoved() {
		assertThat(this.clock.instant()).isEqualTo(START);
		assertThat(this.clock.advance(Duration.ofSeconds(61))).isEqualTo("2026-10-02T09:01:01Z");
		this.clock.set(START.minusSeconds(1));

		assertThat(this.clock.instant()).isEqualTo("2026-10-02T08:59:59Z");
		assertThat(this.clock.millis()).isEqualTo(START.toEpochMilli() - 1000);
		assertThat(this.clock).hasToString("SimulatedClock[2026-10-02T08:59:59Z]");
		assertThatIllegalArgumentException().isThrownBy(() -> this.clock.advance(Duration.ofNanos(-1)));
	}

	@Test
	void anotherZoneIsTheSameClock() {
		SimulatedClock paris = this.clock.withZone(ZoneId.of("Europe/Paris"));
		paris.advance(Duration.ofHours(1));

		assertThat(this.clock.instant()).isEqualTo(START.plusSeconds(3600));
		assertThat(paris.getZone()).isEqualTo(ZoneId.of("Europe/Paris"));
		assertThat(this.clock.getZone()).isEqualTo(ZoneOffset.UTC);
	}

	@Test
	void manyHandsMoveItTogether() {
		IntStream.range(0, 10_000).parallel().forEach((i) -> this.clock.advance(Duration.ofSeconds(1)));

		assertThat(this.clock.instant()).isEqualTo(START.plusSeconds(10_000));
	}

}
