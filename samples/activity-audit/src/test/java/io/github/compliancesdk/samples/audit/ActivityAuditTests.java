package io.github.compliancesdk.samples.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ActivityAudit} through the application as its user starts it.
 */
@ExtendWith(OutputCaptureExtension.class)
class ActivityAuditTests {

	private static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");

	private static final Instant TO = Instant.parse("2026-01-01T00:00:00Z");

	private static final ActivityDataSet DATA = ActivityDataSet.generated(7, 3_000, FROM, TO);

	@TempDir
	private Path temporary;

	private Path directory;

	private ComplianceSimulator simulator;

	@BeforeEach
	void startSimulator() {
		this.directory = this.temporary.resolve("audit");
		this.simulator = ComplianceSimulator.builder().data(DATA).start();
	}

	@AfterEach
	void stopSimulator() {
		this.simulator.close();
	}

	@Test
	void writesEveryRecordOfThePeriodAsReceivedAndEndsWithTheTable(CapturedOutput output) throws IOException {
		assertThat(audit("--audit.until=" + TO)).isZero();
		assertThat(onlyFile()).hasBinaryContent(expected());
		assertThat(this.simulator.requestCount()).isEqualTo(6);
		assertThat(output).contains("3,000 in 6 requests")
			.contains("failed sign-ins")
			.contains("deletions")
			.contains("keys created")
			.contains("downloads and exports")
			.contains("request-id req_");
	}

	@Test
	void filesAreReadableByTheirOwnerOnly() throws IOException {
		audit("--audit.until=" + TO);
		try (Stream<Path> files = Files.list(this.directory)) {
			assertThat(files).hasSize(4)
				.allSatisfy((file) -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
					.isEqualTo("rw-------"));
		}
	}

	@Test
	void aSecondStartContinuesAfterTheLastRecord() throws IOException {
		Instant middle = FROM.plus(Duration.ofDays(180));
		audit("--audit.until=" + middle);
		audit("--audit.until=" + TO);
		assertThat(ndjsonFiles()).hasSize(2);
		ByteArrayOutputStream both = new ByteArrayOutputStream();
		for (Path file : ndjsonFiles()) {
			both.write(Files.readAllBytes(file));
		}
		assertThat(both.toByteArray()).isEqualTo(expected());
	}

	@Test
	void aStartWithNothingNewSendsNothing(CapturedOutput output) {
		audit("--audit.until=" + TO);
		long before = this.simulator.requestCount();
		assertThat(audit("--audit.until=" + TO)).isZero();
		assertThat(this.simulator.requestCount()).isEqualTo(before);
		assertThat(output).contains("Nothing to do");
	}

	@Test
	void anInterruptedAuditGoesOnWhereItsSavedProgressEnds(CapturedOutput output) throws IOException {
		try (ComplianceSimulator failing = failingAfterThreePages()) {
			assertThat(run(failing, "--audit.until=" + TO)).isOne();
		}
		Path part = onlyFile(".part");
		assertThat(Files.size(part)).isPositive();
		// what a crash leaves behind the saved progress: half a line
		Files.write(part, "{\"id\":\"activity_ha".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
		assertThat(audit("--audit.until=" + TO)).isZero();
		assertThat(onlyFile()).hasBinaryContent(expected());
		assertThat(output).contains("Start again to go on from here").contains("Going on after 1500 records");
	}

	@Test
	void recordsMissingBeforeTheSavedProgressAreAnErrorAndNotAHole(CapturedOutput output) throws IOException {
		try (ComplianceSimulator failing = failingAfterThreePages()) {
			run(failing, "--audit.until=" + TO);
		}
		Files.write(onlyFile(".part"), new byte[0]);
		assertThat(audit("--audit.until=" + TO)).isOne();
		assertThat(output).contains("shorter than the saved progress says");
	}

	@Test
	void anotherStartOfThePeriodIsRefusedInTheSameDirectory(CapturedOutput output) {
		audit("--audit.until=" + TO, "--audit.since=" + FROM);
		assertThat(audit("--audit.until=" + TO, "--audit.since=" + FROM.minusSeconds(1))).isOne();
		assertThat(output).contains("Choose another audit.directory");
	}

	@Test
	void aSecondAuditInTheSameDirectoryAtTheSameTimeIsRefused(CapturedOutput output) throws IOException {
		try (AuditDirectory other = new AuditDirectory(this.directory)) {
			assertThat(other.load()).isNull();
			assertThat(audit("--audit.until=" + TO)).isOne();
		}
		assertThat(this.simulator.requestCount()).isZero();
		assertThat(output).contains("Another audit is at work");
	}

	@Test
	void aRecordThatCannotBeDecodedIsKeptAsReceivedAndCounted(CapturedOutput output) throws IOException {
		ComplianceSimulator odd = ComplianceSimulator.builder()
			.data(DATA)
			.faults(FaultPlan.onRequest(2, Fault.undecodableRecord(5)))
			.start();
		try (odd) {
			assertThat(run(odd, "--audit.until=" + TO)).isZero();
		}
		assertThat(Files.readAllLines(onlyFile())).hasSize(3_000);
		assertThat(output).contains("3,000 in 6 requests, 1 not understood and kept as received");
	}

	@Test
	void aPeriodThatEndsBeforeItStartsIsRefused(CapturedOutput output) {
		assertThat(audit("--audit.until=" + FROM, "--audit.since=" + TO)).isOne();
		assertThat(output).contains("must be before audit.until");
	}

	@Test
	void withoutAKeyItRunsAgainstASimulatorInItsOwnProcess(CapturedOutput output) {
		try (ConfigurableApplicationContext context = SpringApplication.run(ActivityAuditApplication.class,
				"--server.port=0", "--audit.directory=" + this.directory, "--audit.simulator.activities=1000")) {
			assertThat(context.getBean(ComplianceSimulator.class).requestCount()).isOne();
			assertThat(context.getBean(ActivityAudit.class).getExitCode()).isZero();
			assertThat(output).contains("1,000 in 1 requests");
			WebTestClient web = WebTestClient.bindToServer()
				.baseUrl("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"))
				.build();
			web.get()
				.uri("/actuator/health")
				.exchange()
				.expectBody()
				.jsonPath("$.components.compliance.status")
				.isEqualTo("UP");
			web.get().uri("/actuator/metrics/compliance.client.call").exchange().expectStatus().isOk();
		}
	}

	private static ComplianceSimulator failingAfterThreePages() {
		return ComplianceSimulator.builder()
			.data(DATA)
			.faults(FaultPlan.onRequest(4, Fault.deterministicServerError()))
			.start();
	}

	private int audit(String... arguments) {
		return run(this.simulator, arguments);
	}

	private int run(ComplianceSimulator target, String... arguments) {
		String[] all = Stream.concat(
				Stream.of("--server.port=0", "--audit.directory=" + this.directory, "--audit.page-size=500",
						"--compliance.api-key=" + target.apiKey(), "--compliance.base-url=" + target.baseUrl()),
				Stream.of(arguments))
			.toArray(String[]::new);
		return SpringApplication.exit(SpringApplication.run(ActivityAuditApplication.class, all));
	}

	private static byte[] expected() throws IOException {
		ByteArrayOutputStream expected = new ByteArrayOutputStream();
		DATA.writeTo(expected);
		return expected.toByteArray();
	}

	private List<Path> ndjsonFiles() throws IOException {
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.filter((file) -> file.toString().endsWith(".ndjson")).sorted().toList();
		}
	}

	private Path onlyFile() throws IOException {
		assertThat(ndjsonFiles()).hasSize(1);
		return ndjsonFiles().get(0);
	}

	private Path onlyFile(String ending) throws IOException {
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.filter((file) -> file.toString().endsWith(ending)).findFirst().orElseThrow();
		}
	}

}
