package io.github.compliancesdk.internal.budget;

import java.time.Duration;
import java.time.Instant;

import io.github.compliancesdk.internal.budget.ServerBudget.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ServerBudget}: what the server says delays, and never for longer than
 * a window.
 */
class ServerBudgetTests {

	private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

	private final ServerBudget budget = new ServerBudget();

	@Test
	void beforeTheFirstAnswerNothingWaits() {
		assertThat(waitAt(0)).isZero();
	}

	@Test
	void whileSomethingIsLeftNothingWaits() {
		send(0);
		tell(1, 100, NOON.plusSeconds(30), Duration.ofSeconds(30), 0);
		assertThat(waitAt(1)).isZero();
	}

	@Test
	void whenNothingIsLeftItWaitsForTheReset() {
		send(0);
		tell(1, 0, NOON.plusSeconds(30), Duration.ofSeconds(30), 0);
		assertThat(waitAt(10)).isEqualTo(20);
		assertThat(waitAt(30)).isZero();
	}

	@Test
	void requestsThatLeftAfterTheOneThatToldCountAsTaken() {
		for (int i = 0; i < 4; i++) {
			send(0);
		}
		tell(1, 3, NOON.plusSeconds(30), Duration.ofSeconds(30), 0);
		assertThat(waitAt(0)).isEqualTo(30);
		tell(4, 3, NOON.plusSeconds(30), Duration.ofSeconds(30), 0);
		assertThat(waitAt(0)).isZero();
	}

	@Test
	void aNewerAnswerOverrulesAnOlderOneWhicheverComesFirst() {
		send(0);
		send(0);
		tell(2, 0, NOON.plusSeconds(30), Duration.ofSeconds(30), 0);
		tell(1, 500, NOON.plusSeconds(30), Duration.ofSeconds(30), 0);
		assertThat(waitAt(0)).isEqualTo(30);
	}

	@Test
	void aResetInTheYear2099WaitsForAWindowAndNoLonger() {
		send(0);
		tell(1, 0, Instant.parse("2099-01-01T00:00:00Z"), Duration.ofDays(30_000), 0);
		assertThat(waitAt(0)).isEqualTo(60);
		assertThat(waitAt(60)).isZero();
	}

	@Test
	void aResetInThePastOrNoneAtAllAsksAgainSoon() {
		send(0);
		tell(1, 0, NOON, Duration.ofMinutes(-5), 0);
		assertThat(waitAt(0)).isEqualTo(1);
		send(1);
		tell(2, 0, null, null, 1);
		assertThat(waitAt(1)).isEqualTo(1);
	}

	@Test
	void afterAPauseOneRequestProbesAndTheOthersWaitForItsAnswer() {
		send(0);
		tell(1, 0, NOON.plusSeconds(10), Duration.ofSeconds(10), 0);
		assertThat(waitAt(5)).isEqualTo(5);
		assertThat(waitAt(10)).isZero();
		send(10);
		assertThat(waitAt(10)).isEqualTo(5);
		tell(2, 599, NOON.plusSeconds(70), Duration.ofSeconds(60), 11);
		this.budget.ended(2);
		assertThat(waitAt(11)).isZero();
		send(11);
		assertThat(waitAt(11)).isZero();
	}

	@Test
	void aProbeWithoutAnAnswerIsForgottenAfterFiveSeconds() {
		send(0);
		tell(1, 0, NOON.plusSeconds(10), Duration.ofSeconds(10), 0);
		waitAt(5);
		waitAt(10);
		send(10);
		assertThat(waitAt(15)).isZero();
	}

	@Test
	void aProbeThatFailsFreesTheNext() {
		send(0);
		tell(1, 0, NOON.plusSeconds(10), Duration.ofSeconds(10), 0);
		waitAt(5);
		waitAt(10);
		send(10);
		this.budget.ended(2);
		assertThat(waitAt(10)).isZero();
	}

	@Test
	void strangersAreExpectedToGoOn() {
		for (int second = 0; second <= 20; second++) {
			send(second);
			// of eleven each second ten are theirs
			tell(second + 1, 600 - 11L * second, NOON.plusSeconds(60), Duration.ofSeconds(60 - second), second);
		}
		send(21);
		tell(22, 20, NOON.plusSeconds(60), Duration.ofSeconds(39), 21);
		assertThat(waitAt(21)).isZero();
		assertThat(waitAt(23)).isEqualTo(37);
	}

	@Test
	void aWindowWhoseResetMovesOnSlidesAndWhatLeftAMinuteAgoMaySendAgain() {
		for (int second = 0; second < 30; second++) {
			send(second);
		}
		tell(29, 20, NOON.plusSeconds(60), Duration.ofSeconds(31), 29);
		tell(30, 14, NOON.plusSeconds(62), Duration.ofSeconds(31), 31);
		assertThat(this.budget.waitNanos(seconds(32))).isPositive().isLessThanOrEqualTo(seconds(1));
		assertThat(waitAt(66)).isZero();
	}

	private void send(int second) {
		this.budget.sending(seconds(second));
	}

	private void tell(long number, long remaining, @Nullable Instant reset, @Nullable Duration untilReset, int second) {
		this.budget.told(number, new Told(600L, remaining, reset, untilReset), seconds(second));
	}

	private long waitAt(int second) {
		return Duration.ofNanos(this.budget.waitNanos(seconds(second))).toSeconds();
	}

	private static long seconds(int seconds) {
		return Duration.ofSeconds(seconds).toNanos();
	}

}
