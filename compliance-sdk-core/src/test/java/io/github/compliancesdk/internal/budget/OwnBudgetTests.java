package io.github.compliancesdk.internal.budget;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OwnBudgetTests {

	private static final long SECOND = Duration.ofSeconds(1).toNanos();

	private final OwnBudget budget = new OwnBudget(() -> 0);

	@Test
	void nobodyWaitsBeforeARefusal() {
		assertThat(this.budget.waitNanos(0)).isZero();
		this.budget.answered(1);
		assertThat(this.budget.waitNanos(0)).isZero();
	}

	@Test
	void eachRefusalInARowDoublesThePauseUpToAMinute() {
		long now = 0;
		for (long seconds : new long[] { 1, 2, 4, 8, 16, 32, 60, 60, 60 }) {
			this.budget.refused(now / SECOND, now / SECOND, now);
			assertThat(this.budget.waitNanos(now)).isEqualTo(seconds * SECOND);
			assertThat(this.budget.waitNanos(now + SECOND / 2)).isEqualTo(seconds * SECOND - SECOND / 2);
			now += (seconds + 1) * SECOND;
			assertThat(this.budget.waitNanos(now)).isZero();
		}
	}

	@Test
	void jitterMakesAPauseUpToAQuarterLonger() {
		OwnBudget jittered = new OwnBudget(() -> 1);
		jittered.refused(1, 1, 0);
		assertThat(jittered.waitNanos(0)).isEqualTo(SECOND + SECOND / 4);
	}

	@Test
	void refusalsOfRequestsThatWereOnTheirWayCountAsOne() {
		this.budget.refused(1, 5, 0);
		for (long number = 2; number <= 5; number++) {
			this.budget.refused(number, 5, 0);
		}
		assertThat(this.budget.waitNanos(0)).isEqualTo(SECOND);
		this.budget.refused(6, 6, 0);
		assertThat(this.budget.waitNanos(0)).isEqualTo(2 * SECOND);
	}

	@Test
	void anAnswerToARequestSentAfterTheRefusalEndsThePause() {
		this.budget.refused(1, 5, 0);
		this.budget.answered(5);
		assertThat(this.budget.waitNanos(0)).isEqualTo(SECOND);
		this.budget.answered(6);
		assertThat(this.budget.waitNanos(0)).isZero();
		this.budget.refused(7, 7, 0);
		assertThat(this.budget.waitNanos(0)).as("it starts small again").isEqualTo(SECOND);
	}

}
