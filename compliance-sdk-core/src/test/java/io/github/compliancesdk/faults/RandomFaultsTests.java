package io.github.compliancesdk.faults;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.SimulatedClock;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Rows;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Walks of sixty pages through random faults. {@code -Dfaults.seeds=20} tries more seeds.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RandomFaultsTests {

	private static final int SEEDS = Integer.getInteger("faults.seeds", 2);

	private static final int PAGES = 60;

	private static final int PAGE_SIZE = 5;

	private static final int MOST_WALKS = 10 * PAGES;

	private static final Duration NEVER = Duration.ofSeconds(1000);

	private static final ActivityDataSet DATA = ActivityDataSet.generated(12, PAGES * PAGE_SIZE,
			Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));

	private static final List<String> RECORDS = Trial.newestFirst(DATA);

	private static final ActivityListParams PARAMS = ActivityListParams.builder().pageSize(PAGE_SIZE).build();

	/** All but the one that changes the records and lets them be decoded. */
	private static final List<Fault> ALL = List.of(Fault.none(), Fault.tooManyRequests(Duration.ofSeconds(1)),
			Fault.tooManyRequests(Duration.ofHours(2)), Fault.tooManyRequests(),
			Fault.tooManyRequestsWithRetryAfter("soon"), Fault.serverError(), Fault.deterministicServerError(),
			Fault.badGatewayWithHtml(), Fault.serviceUnavailable(), Fault.serviceUnavailable(Duration.ofSeconds(30)),
			Fault.gatewayTimeout(), Fault.overloaded(), Fault.redirectTo(URI.create("https://elsewhere.example.com/")),
			Fault.status(200, Map.of(), "{}"), Fault.status(200, Map.of(), "null"), Fault.status(204, Map.of(), ""),
			Fault.status(403, Map.of(), "{}"), Fault.status(404, Map.of(), "Not found"),
			Fault.status(418, Map.of(), ""), Fault.status(599, Map.of("retry-after", "1"), "[[[["),
			Fault.resetBeforeHeaders(), Fault.closeBeforeHeaders(), Fault.resetAfter(0), Fault.resetAfter(1000),
			Fault.resetAfter(Long.MAX_VALUE), Fault.resetAtRandomByte(), Fault.closeAfter(0), Fault.closeAfter(1000),
			Fault.closeAfter(Long.MAX_VALUE), Fault.truncatedJson(), Fault.malformedJson(), Fault.emptyBody(),
			Fault.arrayInsteadOfObject(), Fault.htmlWith200(), Fault.slowHeaders(Duration.ofMillis(50)),
			Fault.slowHeaders(NEVER), Fault.slowBody(Duration.ofMillis(50)), Fault.slowBody(NEVER),
			Fault.latency(Duration.ofMillis(50)), Fault.latency(NEVER), Fault.emptyPageWithMore(),
			Fault.nullLastIdWithMore(), Fault.repeatedCursor(), Fault.endlessHasMore(), Fault.gzipBomb(1 << 20),
			headers("0", "2099-01-01T00:00:00Z"), headers("0", "2020-01-01T00:00:00Z"), headers("few", "soon"),
			headers("0", "soon"), Fault.droppingRateLimitHeaders(), Fault.undecodableRecord(0),
			Fault.undecodableRecord(PAGE_SIZE - 1));

	@ParameterizedTest
	@MethodSource("seedsAndFaces")
	void faultsThatCanBeSurvivedAreNotSeenByTheCaller(long seed, Face face) {
		run(FaultPlan.survivable(seed, 0.5), Duration.ofSeconds(10), (client) -> {
			Rows.Outcome outcome = face.list(client, PARAMS).outcome();
			assertThat(outcome.failure()).isNull();
			assertThat(Trial.texts(outcome.items())).isEqualTo(RECORDS);
		});
	}

	@ParameterizedTest
	@MethodSource("seedsAndFaces")
	void whateverHappensThereAreRecordsInOrderOrExceptionsOfOurs(long seed, Face face) {
		run(FaultPlan.random(seed, 0.5, ALL), Duration.ofMillis(300), (client) -> {
			List<Activity> kept = new ArrayList<>();
			Walk walk = Walk.of(face, client, PARAMS, null);
			int walks = 1;
			while (!walk.complete()) {
				assertThat(walk.failure()).isInstanceOf(ComplianceException.class);
				assertThat(++walks).isLessThan(MOST_WALKS);
				kept.addAll(walk.kept());
				walk = Walk.of(face, client, PARAMS, walk.cursor());
			}
			kept.addAll(walk.kept());
			assertThat(Trial.texts(kept)).isEqualTo(RECORDS);
		});
	}

	private static void run(FaultPlan plan, Duration responseTimeout, Consumer<ComplianceClient> test) {
		SimulatedClock clock = new SimulatedClock(Trial.START);
		try (PassingTime time = new PassingTime(clock);
				ComplianceSimulator simulator = ComplianceSimulator.builder()
					.data(DATA)
					.clock(clock)
					.accessRecords(false)
					.faults(plan)
					.start();
				ComplianceClient client = Trial.client(simulator, time, clock)
					.responseTimeout(responseTimeout)
					.build()) {
			test.accept(client);
			assertThat(simulator.requestCount()).isGreaterThan(PAGES);
		}
	}

	private static Fault headers(String remaining, String reset) {
		return Fault.rateLimitHeaders(Map.of("anthropic-ratelimit-requests-remaining", remaining,
				"anthropic-ratelimit-requests-reset", reset));
	}

	static Stream<Arguments> seedsAndFaces() {
		return LongStream.rangeClosed(1, SEEDS)
			.boxed()
			.flatMap((seed) -> Stream.of(Face.values()).map((face) -> arguments(seed, face)));
	}

}
