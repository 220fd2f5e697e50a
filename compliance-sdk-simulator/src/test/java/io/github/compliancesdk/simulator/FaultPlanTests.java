package io.github.compliancesdk.simulator;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * Which request meets which fault, what it costs and what remains of it.
 */
class FaultPlanTests {

	private static final String TARGET = "/v1/compliance/activities";

	private static final List<Fault> SOME = List.of(Fault.serverError(), Fault.overloaded(), Fault.emptyBody());

	@Test
	void aScriptIsFollowedRequestByRequest() {
		FaultPlan plan = FaultPlan.script(Fault.serverError(), null, Fault.none(), Fault.overloaded());

		assertThat(names(plan, 6)).containsExactly("server-error", "none", "none", "overloaded", "none", "none");
	}

	@Test
	void simplePlansDoAsTheySay() {
		assertThat(names(FaultPlan.none(), 2)).containsOnly("none");
		assertThat(names(FaultPlan.always(Fault.overloaded()), 3)).containsOnly("overloaded");
		assertThat(names(FaultPlan.onRequest(2, Fault.overloaded()), 3)).containsExactly("none", "overloaded", "none");
		assertThatIllegalArgumentException().isThrownBy(() -> FaultPlan.onRequest(0, Fault.overloaded()));
		assertThatIllegalArgumentException().isThrownBy(() -> FaultPlan.random(1, 1.1, SOME));
		assertThatIllegalArgumentException().isThrownBy(() -> FaultPlan.random(1, Double.NaN, SOME));
		assertThatIllegalArgumentException().isThrownBy(() -> FaultPlan.random(1, 0.5, List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> FaultPlan.survivable(1, -0.1));
	}

	@Test
	void randomPlansDependOnSeedAndNumberAlone() {
		FaultPlan plan = FaultPlan.random(7, 0.3, SOME);
		List<String> names = names(plan, 10_000);
		List<String> inParallel = LongStream.rangeClosed(1, 10_000)
			.parallel()
			.mapToObj((number) -> FaultPlan.random(7, 0.3, SOME).faultFor(number, "/other").name())
			.toList();

		assertThat(inParallel).isEqualTo(names);
		assertThat(names(FaultPlan.random(8, 0.3, SOME), 10_000)).isNotEqualTo(names);
		assertThat(share(names)).isCloseTo(0.3, within(0.02));
		assertThat(names).contains("server-error", "overloaded", "empty-body");
		assertThat(names(FaultPlan.random(7, 0, SOME), 100)).containsOnly("none");
		assertThat(names(FaultPlan.random(7, 1, SOME), 100)).doesNotContain("none");
	}

	@Test
	void survivablePlansHaveTheShareAskedForAndEveryKind() {
		List<String> names = names(FaultPlan.survivable(3, 0.2), 20_000);

		assertThat(share(names)).isCloseTo(0.2, within(0.02));
		assertThat(names).containsAll(SurvivableFaults.FAULTS.stream().map(Fault::name).toList());
	}

	@Test
	void plansAreReplacedAtRunTimeAndCountAnew() {
		try (ComplianceSimulator simulator = ComplianceSimulator.builder()
			.faults(FaultPlan.script(Fault.serverError(), Fault.serverError()))
			.start()) {
			assertThat(statuses(simulator, 1)).containsExactly(500);
			simulator.faults(FaultPlan.script(Fault.overloaded()));
			assertThat(statuses(simulator, 2)).containsExactly(529, 200);
			simulator.faults((number, target) -> target.endsWith("limit=1") ? Fault.gatewayTimeout() : Fault.none());
			assertThat(statuses(simulator, 2)).containsExactly(504, 504);

			assertThat(simulator.requestCount()).isEqualTo(5);
			assertThat(simulator.requests()).extracting(RecordedRequest::fault)
				.containsExactly("server-error", "overloaded", null, "gateway-timeout", "gateway-timeout");
		}
	}

	@Test
	void faultsCostBudgetAndAreLoggedLikeAnswers() {
		SimulatedClock clock = new SimulatedClock(Instant.parse("2026-11-22T09:00:00Z"));
		try (ComplianceSimulator simulator = ComplianceSimulator.builder()
			.data(TestData.generated(10))
			.clock(clock)
			.requestsPerMinute(10)
			.faults(FaultPlan.script(Fault.serverError(), Fault.resetBeforeHeaders(), Fault.closeAfter(3),
					Fault.tooManyRequests(), Fault.status(302, Map.of(), ""), Fault.badGatewayWithHtml(),
					Fault.resetBeforeHeaders()))
			.start()) {
			for (int i = 0; i < 6; i++) {
				RawExchange.of(simulator, "limit=1");
				clock.advance(Duration.ofSeconds(1));
			}
			RawExchange.of(simulator, "limit=1", "sk-ant-api01-wrong");
			SimulatorClient.Answer answer = SimulatorClient.of(simulator)
				.get("order", "asc", "created_at.gte", "2026-11-22T00:00:00Z");

			assertThat(answer.header("anthropic-ratelimit-requests-remaining")).isEqualTo("3");
			assertThat(answer.members("status_code")).containsExactly("500", "200", "200", "429", "302", "502");
			assertThat(simulator.requestCount()).isEqualTo(8);
			assertThat(simulator.requests()).extracting(RecordedRequest::status)
				.containsExactly(500, 200, 200, 429, 302, 502, 401, 200);
			assertThat(simulator.requests().get(2).receivedAt()).isEqualTo("2026-11-22T09:00:02Z");
		}
	}

	@Test
	void aUsedUpBudgetStaysUsedUpBehindAFault() {
		try (ComplianceSimulator simulator = ComplianceSimulator.builder()
			.clock(TestData.AFTERWARDS)
			.requestsPerMinute(1)
			.faults(FaultPlan.script(Fault.serverError(), Fault.serviceUnavailable()))
			.start()) {
			RawExchange.of(simulator, "limit=1");
			RawExchange second = RawExchange.of(simulator, "limit=1");

			assertThat(second.status()).isEqualTo(503);
			assertThat(second.header("retry-after")).isEmpty();
			assertThat(second.header("anthropic-ratelimit-requests-remaining")).isEqualTo("0");
			assertThat(RawExchange.of(simulator, "limit=1").status()).isEqualTo(429);
		}
	}

	@Test
	void aClientWithFourAttemptsEndsWithTheSameRecordsUnderSurvivableFaults() {
		ActivityDataSet data = TestData.generated(3000);
		try (ComplianceSimulator simulator = ComplianceSimulator.builder()
			.data(data)
			.clock(TestData.AFTERWARDS)
			.requestsPerMinute(0)
			.faults(FaultPlan.survivable(11, 0.5))
			.start()) {
			List<String> ids = new ArrayList<>();
			String cursor = "";
			boolean more = true;
			while (more) {
				SimulatorClient.Answer page = repeated(simulator, cursor);
				ids.addAll(page.ids());
				more = page.hasMore();
				cursor = "&after_id=" + page.text("last_id");
			}
			assertThat(ids).isEqualTo(TestData.ids(data));
			assertThat(simulator.requests()).filteredOn((request) -> request.fault() != null).hasSizeGreaterThan(10);
		}
	}

	/* Repeats at once: the waits are the client's business and real time here. */
	private static SimulatorClient.Answer repeated(ComplianceSimulator simulator, String cursor) {
		for (int attempt = 0; attempt < 4; attempt++) {
			try {
				SimulatorClient.Answer answer = SimulatorClient.of(simulator)
					.send("GET", TARGET + "?order=asc&limit=100&created_at.lt=2026-11-01T00:00:00Z" + cursor);
				if (answer.status() == 200) {
					return answer;
				}
			}
			catch (UncheckedIOException ex) {
				// a broken connection: the next attempt
			}
		}
		throw new AssertionError("four attempts did not suffice");
	}

	private static List<Integer> statuses(ComplianceSimulator simulator, int requests) {
		return IntStream.range(0, requests).mapToObj((i) -> RawExchange.of(simulator, "limit=1").status()).toList();
	}

	private static List<String> names(FaultPlan plan, int requests) {
		String[] names = new String[requests];
		for (int i = 0; i < requests; i++) {
			names[i] = plan.faultFor(i + 1, TARGET).name();
		}
		return Arrays.asList(names);
	}

	private static double share(List<String> names) {
		return names.stream().filter((name) -> !name.equals("none")).count() / (double) names.size();
	}

}
