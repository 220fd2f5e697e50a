package io.github.compliancesdk.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.RateWindow;
import io.github.compliancesdk.simulator.RecordedRequest;
import io.github.compliancesdk.simulator.SimulatedClock;
import io.github.compliancesdk.support.CycleLimiter;
import io.github.compliancesdk.support.Face;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The server's budget over real HTTP, with the clocks of both sides in virtual time. Each
 * page has one record, so that records are requests.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BudgetOverHttpTests {

	private static final Duration WINDOW = Duration.ofSeconds(60);

	private final SimulatedClock clock = new SimulatedClock(Trial.START);

	private final PassingTime time = new PassingTime(this.clock);

	@AfterEach
	void stop() {
		this.time.close();
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aBudgetThatIsUsedUpPausesTheClientUntilTheResetAndNoLonger(Face face) {
		try (ComplianceSimulator simulator = simulator(30, 20, RateWindow.FIXED)) {
			simulator.consumeBudget(17);
			walk(face, simulator);
			assertThat(statuses(simulator)).containsOnly(200);
			assertThat(times(simulator))
				.isEqualTo(times("2026-11-15T00:00:10Z", 3, "2026-11-15T00:01:00Z", 20, "2026-11-15T00:02:00Z", 7));
		}
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aStrangerWhoTakesTheRestCostsOneRefusal(Face face) {
		try (ComplianceSimulator simulator = simulator(30, 20, RateWindow.FIXED)) {
			simulator.faults((number, pathAndQuery) -> {
				if (number == 5) {
					assertThat(simulator.consumeBudget(100)).isEqualTo(16);
				}
				return Fault.none();
			});
			walk(face, simulator);
			assertThat(statuses(simulator)).hasSize(31).containsOnlyOnce(429);
			assertThat(statuses(simulator).get(4)).isEqualTo(429);
			assertThat(times(simulator))
				.isEqualTo(times("2026-11-15T00:00:10Z", 5, "2026-11-15T00:01:00Z", 20, "2026-11-15T00:02:00Z", 6));
		}
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aStrangerInASlidingWindowDelaysTheClientByNoMoreThanAWindow(Face face) {
		try (ComplianceSimulator simulator = simulator(70, 40, RateWindow.SLIDING)) {
			simulator.consumeBudget(10);
			this.clock.advance(Duration.ofSeconds(30));
			walk(face, simulator);
			assertThat(statuses(simulator)).containsOnly(200);
			assertThat(mostInAWindow(simulator)).isLessThanOrEqualTo(40);
			assertThat(longestGap(simulator)).isLessThanOrEqualTo(WINDOW);
			assertThat(times(simulator).get(30)).isEqualTo("2026-11-15T00:01:10Z");
		}
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aSlidingWindowOfOurOwnRequestsReturnsAfterAMinute(Face face) {
		try (ComplianceSimulator simulator = simulator(90, 40, RateWindow.SLIDING)) {
			walk(face, simulator);
			assertThat(statuses(simulator)).containsOnly(200);
			assertThat(times(simulator))
				.isEqualTo(times("2026-11-15T00:00:10Z", 40, "2026-11-15T00:01:10Z", 40, "2026-11-15T00:02:10Z", 10));
		}
	}

	@ParameterizedTest
	@CsvSource({ "'', ''", "few, soon", "0, 2020-01-01T00:00:00Z", "0, 2099-01-01T00:00:00Z", "0, soon",
			"-5, 2026-11-15T00:01:00Z", "999999999, 2026-11-15T00:00:11Z", "5, 2099-01-01T00:00:00Z" })
	void whateverTheHeadersSayNothingTakesLongerThanAWindowNorIsThePaceExceeded(String remaining, String reset) {
		int pages = remaining.equals("0") ? 20 : 90;
		Fault fault = remaining.isEmpty() ? Fault.droppingRateLimitHeaders() : Fault.rateLimitHeaders(Map
			.of("anthropic-ratelimit-requests-remaining", remaining, "anthropic-ratelimit-requests-reset", reset));
		try (ComplianceSimulator simulator = simulator(pages, 600, RateWindow.FIXED)) {
			simulator.faults(FaultPlan.always(fault));
			for (Face face : Face.values()) {
				walk(face, simulator, 60);
			}
			assertThat(statuses(simulator)).containsOnly(200);
			assertThat(longestGap(simulator)).isLessThanOrEqualTo(WINDOW);
			assertThat(mostInAWindow(simulator)).isLessThanOrEqualTo(60);
		}
	}

	private ComplianceSimulator simulator(int records, int requestsPerMinute, RateWindow window) {
		return ComplianceSimulator.builder()
			.data(ActivityDataSet.generated(13, records, Instant.parse("2025-01-01T00:00:00Z"),
					Instant.parse("2026-01-01T00:00:00Z")))
			.requestsPerMinute(requestsPerMinute)
			.window(window)
			.clock(this.clock)
			.accessRecords(false)
			.start();
	}

	/** With a budget of the server's only. */
	private void walk(Face face, ComplianceSimulator simulator) {
		try (ComplianceClient client = Trial.client(simulator, this.time, this.clock).build()) {
			face.list(client, ActivityListParams.builder().pageSize(1).build()).items();
		}
	}

	/** With a pace of the client's own as well. */
	private void walk(Face face, ComplianceSimulator simulator, int requestsPerMinute) {
		try (ComplianceClient client = Trial.client(simulator, this.time, this.clock)
			.rateLimiter(new CycleLimiter(requestsPerMinute, this.time))
			.build()) {
			face.list(client, ActivityListParams.builder().pageSize(1).build()).items();
		}
	}

	private static List<Integer> statuses(ComplianceSimulator simulator) {
		return simulator.requests().stream().map(RecordedRequest::status).toList();
	}

	private static List<String> times(ComplianceSimulator simulator) {
		return simulator.requests().stream().map((request) -> request.receivedAt().toString()).toList();
	}

	private static List<String> times(Object... timesAndNumbers) {
		Map<String, Integer> numbers = new LinkedHashMap<>();
		for (int i = 0; i < timesAndNumbers.length; i += 2) {
			numbers.put((String) timesAndNumbers[i], (Integer) timesAndNumbers[i + 1]);
		}
		return numbers.entrySet()
			.stream()
			.flatMap((entry) -> Collections.nCopies(entry.getValue(), entry.getKey()).stream())
			.toList();
	}

	private static Duration longestGap(ComplianceSimulator simulator) {
		Duration longest = Duration.ZERO;
		Instant last = null;
		for (RecordedRequest request : simulator.requests()) {
			if (last != null && Duration.between(last, request.receivedAt()).compareTo(longest) > 0) {
				longest = Duration.between(last, request.receivedAt());
			}
			last = request.receivedAt();
		}
		return longest;
	}

	private static long mostInAWindow(ComplianceSimulator simulator) {
		List<Instant> times = simulator.requests().stream().map(RecordedRequest::receivedAt).toList();
		return times.stream()
			.mapToLong((start) -> times.stream()
				.filter((time) -> !time.isBefore(start) && time.isBefore(start.plus(WINDOW)))
				.count())
			.max()
			.orElse(0);
	}

}
