package io.github.compliancesdk.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PacingTests {

	private static final long MINUTE = 60_000;

	@Property(tries = 500)
	void noMinuteEverSeesMoreThanAskedFor(@ForAll @IntRange(min = 2, max = 5_000) int requestsPerMinute,
			@ForAll long seed) {
		Pacing pacing = Pacing.ofRequestsPerMinute(requestsPerMinute);
		assertThat(mostInAMinute(worstCase(pacing))).isLessThanOrEqualTo(requestsPerMinute);
		assertThat(mostInAMinute(anyCase(pacing, new Random(seed)))).isLessThanOrEqualTo(requestsPerMinute);
	}

	@Test
	void fromAHundredOnNineTenthsOfTheBudgetAreUsed() {
		for (int requestsPerMinute = 100; requestsPerMinute <= 5_000; requestsPerMinute++) {
			Pacing pacing = Pacing.ofRequestsPerMinute(requestsPerMinute);
			double rate = (double) pacing.permits() * MINUTE / pacing.period().toMillis();
			assertThat(rate).as("rate for %d", requestsPerMinute).isGreaterThanOrEqualTo(0.9 * requestsPerMinute);
		}
	}

	@Test
	void theBurstIsSmall() {
		for (int requestsPerMinute = 2; requestsPerMinute <= 5_000; requestsPerMinute++) {
			assertThat(Pacing.ofRequestsPerMinute(requestsPerMinute).permits()).isBetween(1, 10);
		}
	}

	@Test
	void theDefaultBudgetIsSpreadInBurstsOfTen() {
		Pacing pacing = Pacing.ofRequestsPerMinute(600);
		assertThat(pacing.permits()).isEqualTo(10);
		assertThat(pacing.period()).hasMillis(1_020);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 0, -1 })
	void whatCannotBeSpreadIsRefused(int requestsPerMinute) {
		assertThatIllegalArgumentException().isThrownBy(() -> Pacing.ofRequestsPerMinute(requestsPerMinute));
	}

	/** One cycle used up at its very end, the next ones at their very start. */
	private static List<Long> worstCase(Pacing pacing) {
		long period = pacing.period().toMillis();
		List<Long> times = new ArrayList<>();
		for (long cycle = 0; cycle * period <= 3 * MINUTE; cycle++) {
			for (int i = 0; i < pacing.permits(); i++) {
				times.add((cycle == 0) ? period - 1 : cycle * period);
			}
		}
		return times;
	}

	/** Each cycle used up, or not, at any time within it. */
	private static List<Long> anyCase(Pacing pacing, Random random) {
		long period = pacing.period().toMillis();
		List<Long> times = new ArrayList<>();
		for (long cycle = 0; cycle * period <= 3 * MINUTE; cycle++) {
			int used = random.nextInt(4) == 0 ? random.nextInt(pacing.permits() + 1) : pacing.permits();
			for (int i = 0; i < used; i++) {
				times.add(cycle * period + (random.nextBoolean() ? 0 : random.nextLong(period)));
			}
		}
		times.sort(null);
		return times;
	}

	private static int mostInAMinute(List<Long> times) {
		int most = 0;
		int first = 0;
		for (int last = 0; last < times.size(); last++) {
			while (times.get(last) - times.get(first) >= MINUTE) {
				first++;
			}
			most = Math.max(most, last - first + 1);
		}
		return most;
	}

}
