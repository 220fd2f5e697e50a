package io.github.compliancesdk.samples.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.RecordedRequest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.SpringApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The audit through faults that can be survived: half of the requests meet one, and the
 * file is the same every time. Ten seeds with a million activities each take some
 * minutes:
 *
 * <pre class="code">
 * mvn -pl samples/activity-audit -am test -Dtest=FaultyAuditTests -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Daudit.seeds=1,2,3,4,5,6,7,8,9,10 -Daudit.activities=1000000
 * </pre>
 */
class FaultyAuditTests {

	private static final String SEEDS = System.getProperty("audit.seeds", "1,2");

	private static final long ACTIVITIES = Long.getLong("audit.activities", 20_000);

	private static final int PAGE_SIZE = (ACTIVITIES > 100_000) ? 5_000 : 500;

	private static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");

	private static final Instant TO = Instant.parse("2026-01-01T00:00:00Z");

	private static final ActivityDataSet DATA = ActivityDataSet.generated(7, ACTIVITIES, FROM, TO);

	/** In place of those that take their time. */
	private static final Map<String, Fault> BRIEF = Map.of("too-many-requests", Fault.tooManyRequests(),
			"service-unavailable-with-retry-after", Fault.serviceUnavailable(), "slow-headers",
			Fault.slowHeaders(Duration.ofMillis(20)), "slow-body", Fault.slowBody(Duration.ofMillis(20)), "latency",
			Fault.latency(Duration.ofMillis(20)));

	@TempDir
	private Path temporary;

	@ParameterizedTest
	@MethodSource("seeds")
	void theFileIsTheSameWhateverHappensOnTheWay(long seed) throws IOException {
		Path expected = this.temporary.resolve("expected.ndjson");
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(expected))) {
			DATA.writeTo(out);
		}
		try (ComplianceSimulator simulator = ComplianceSimulator.builder()
			.data(DATA)
			.requestsPerMinute(0)
			.accessRecords(false)
			.faults(brief(FaultPlan.survivable(seed, 0.5)))
			.start()) {
			assertThat(audit(simulator)).isZero();
			assertThat(simulator.requests()).filteredOn((request) -> request.fault() != null)
				.hasSizeGreaterThan((int) (ACTIVITIES / PAGE_SIZE / 4));
		}
		assertThat(Files.mismatch(onlyFile(), expected)).as("first byte that differs").isEqualTo(-1);
	}

	static LongStream seeds() {
		return Stream.of(SEEDS.split(",")).map(String::strip).mapToLong(Long::parseLong);
	}

	private static FaultPlan brief(FaultPlan plan) {
		return (number, pathAndQuery) -> {
			Fault fault = plan.faultFor(number, pathAndQuery);
			return BRIEF.getOrDefault(fault.name(), fault);
		};
	}

	private int audit(ComplianceSimulator simulator) {
		return SpringApplication.exit(SpringApplication.run(ActivityAuditApplication.class, "--server.port=0",
				"--audit.directory=" + this.temporary.resolve("audit"), "--audit.page-size=" + PAGE_SIZE,
				"--audit.until=" + TO, "--compliance.api-key=" + simulator.apiKey(),
				"--compliance.base-url=" + simulator.baseUrl(), "--compliance.retry.initial-backoff=1ms",
				"--compliance.retry.max-backoff=5ms", "--compliance.rate-limit.requests-per-minute=0"));
	}

	private Path onlyFile() throws IOException {
		try (Stream<Path> files = Files.list(this.temporary.resolve("audit"))) {
			List<Path> written = files.filter((file) -> file.toString().endsWith(".ndjson")).toList();
			assertThat(written).hasSize(1);
			return written.get(0);
		}
	}

}
