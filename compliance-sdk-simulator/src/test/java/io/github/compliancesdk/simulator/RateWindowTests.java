package io.github.compliancesdk.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.github.compliancesdk.simulator.SimulatorClient.Answer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Fixed and sliding windows, and a stranger who uses the same budget.
 */
class RateWindowTests {

	private final SimulatedClock clock = new SimulatedClock(Instant.parse("2026-10-02T09:15:50Z"));

	@Test
	void aFixedWindowAllowsTwoBudgetsAroundTheMinuteASlidingOneDoesNot() {
		try (ComplianceSimulator fixed = simulator(RateWindow.FIXED, 3);
				ComplianceSimulator sliding = simulator(RateWindow.SLIDING, 3)) {
			assertThat(fixed.consumeBudget(5)).isEqualTo(3);
			assertThat(sliding.consumeBudget(5)).isEqualTo(3);
			this.clock.advance(Duration.ofSeconds(10));

			assertThat(fixed.consumeBudget(5)).isEqualTo(3);
			assertThat(sliding.consumeBudget(5)).isZero();
			this.clock.advance(Duration.ofSeconds(50));

			assertThat(fixed.consumeBudget(5)).isZero();
			assertThat(sliding.consumeBudget(5)).isEqualTo(3);
		}
	}

	@Test
	void aSlidingWindowGivesPlacesBackOneByOne() {
		try (ComplianceSimulator simulator = simulator(RateWindow.SLIDING, 3)) {
			SimulatorClient client = SimulatorClient.of(simulator);
			for (int i = 0; i < 3; i++) {
				Answer answer = client.get("limit", "1");
				assertThat(answer.header(RateLimitHeaders.REMAINING)).isEqualTo(Integer.toString(2 - i));
				assertThat(answer.header(RateLimitHeaders.RESET)).isEqualTo("2026-10-02T09:16:50Z");
				this.clock.advance(Duration.ofSeconds(10));
			}
			this.clock.advance(Duration.ofMillis(29_500));
			Answer refused = client.get("limit", "1");
			assertThat(refused.status()).isEqualTo(429);
			assertThat(refused.header("retry-after")).isEqualTo("1");
			assertThat(refused.header(RateLimitHeaders.REMAINING)).isEqualTo("0");
			this.clock.advance(Duration.ofMillis(500));

			Answer next = client.get("limit", "1");
			assertThat(next.status()).isEqualTo(200);
			assertThat(next.header(RateLimitHeaders.REMAINING)).isEqualTo("0");
			assertThat(next.header(RateLimitHeaders.RESET)).isEqualTo("2026-10-02T09:17:00Z");
			assertThat(client.get("limit", "1").header("retry-after")).isEqualTo("10");
		}
	}

	@Test
	void neverMoreThanTheBudgetInAnySixtySecondsOfASlidingWindow() {
		RequestBudget budget = RateWindow.SLIDING.budget(10);
		Instant[] granted = IntStream.range(0, 2000)
			.mapToObj((i) -> this.clock.advance(Duration.ofMillis(Math.floorMod(Dice.mix(i), 2000))))
			.filter((now) -> budget.take(now).granted())
			.toArray(Instant[]::new);

		assertThat(granted).hasSizeGreaterThan(100);
		for (int i = 10; i < granted.length; i++) {
			assertThat(Duration.between(granted[i - 10], granted[i])).isGreaterThanOrEqualTo(Duration.ofSeconds(60));
		}
	}

	@Test
	void aClockSetBackDoesNotBlockASlidingWindow() {
		RequestBudget budget = RateWindow.SLIDING.budget(1);
		assertThat(budget.take(this.clock.instant()).granted()).isTrue();
		this.clock.set(Instant.parse("2026-10-01T00:00:00Z"));

		assertThat(budget.take(this.clock.instant()).granted()).isTrue();
	}

	@Test
	void aStrangerLeavesNothingButAnEmptierBudget() {
		try (ComplianceSimulator simulator = simulator(RateWindow.FIXED, 10)) {
			assertThat(simulator.consumeBudget(7)).isEqualTo(7);
			Answer answer = SimulatorClient.of(simulator).get("order", "asc", "limit", "5000");

			assertThat(answer.header(RateLimitHeaders.REMAINING)).isEqualTo("2");
			assertThat(answer.ids()).hasSize(10);
			assertThat(simulator.requestCount()).isEqualTo(1);
			assertThat(simulator.consumeBudget(0)).isZero();
			assertThatIllegalArgumentException().isThrownBy(() -> simulator.consumeBudget(-1));
		}
	}

	@Test
	void withoutALimitAStrangerGetsAll() {
		for (RateWindow window : RateWindow.values()) {
			try (ComplianceSimulator simulator = simulator(window, 0)) {
				assertThat(simulator.consumeBudget(Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
				Answer answer = SimulatorClient.of(simulator).get("limit", "1");
				assertThat(answer.status()).isEqualTo(200);
				assertThat(answer.header(RateLimitHeaders.LIMIT)).isEmpty();
			}
		}
	}

	@Test
	void manyTakersTogetherGetTheBudgetAndNoMore() {
		for (RateWindow window : RateWindow.values()) {
			RequestBudget budget = window.budget(1000);
			AtomicInteger granted = new AtomicInteger();
			IntStream.range(0, 50).parallel().forEach((i) -> granted.addAndGet(budget.take(this.clock.instant(), 37)));

			assertThat(granted).hasValue(1000);
		}
	}

	private ComplianceSimulator simulator(RateWindow window, int requestsPerMinute) {
		return ComplianceSimulator.builder()
			.data(TestData.generated(10))
			.clock(this.clock)
			.window(window)
			.requestsPerMinute(requestsPerMinute)
			.start();
	}

}
