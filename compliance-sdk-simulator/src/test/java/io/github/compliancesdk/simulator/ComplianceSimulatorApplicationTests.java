package io.github.compliancesdk.simulator;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ComplianceSimulatorApplicationTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "--colour=red | Unknown option: --colour", "port=1 | Unknown option: port",
					"--port=many | --port must be a whole number from 0 to 65535: many",
					"--port=65536 | --port must be a whole number", "--port | --port needs a value",
					"--port= | --port needs a value", "--activities=-1 | --activities must be a whole number",
					"--seed=1.5 | --seed must be a whole number", "--from=yesterday | --from must be a time such as",
					"--to=2020-01-01T00:00:00Z | --from, --to: The time range",
					"--requests-per-minute=x | --requests-per-minute must be a whole number",
					"--tenant=mine | --tenant must be one of examples, generated, none: mine",
					"--chats=-1 | --chats must be a whole number",
					"--window=round | --window must be one of fixed, sliding: round",
					"--access-records=no | --access-records must be one of false, true",
					"--latency=soon | --latency must be a time such as 10ms or 2s", "--latency=-1s | --latency must be",
					"--fault-share=1.5 | --fault-share must be a number from 0 to 1",
					"--fault-share=NaN | --fault-share", "--fault-seed=x | --fault-seed must be a whole number",
					"--file-size=big | --file-size must be a size such as 64KiB or 2GiB: big",
					"--file-size=2TB | --file-size must be a size", "--file-size=9999999999GiB | --file-size must be",
					"--delete-key=sk-ant-admin01-secret | --delete-key must begin with sk-ant-api01-",
					"--key=sk-ant-api03-secret | --key must begin with" })
	void badArgumentsAreNamedAndExitWithTwo(String argument, String message) {
		assertThat(run(argument)).isEqualTo(2);
		assertThat(text(this.err)).startsWith(message).contains("--help").doesNotContain("secret");
		assertThat(text(this.out)).isEmpty();
	}

	@Test
	void helpNamesEveryOption() {
		assertThat(run("--nonsense", "--help")).isZero();
		assertThat(text(this.out)).contains("--port=", "--seed=", "--activities=", "--from=", "--to=",
				"--requests-per-minute=", "--key=", "--export=", "--window=", "--latency=", "--fault-share=",
				"--fault-seed=", "--access-records=", "--tenant=", "--organizations=", "--users=", "--chats=",
				"--projects=", "--sessions=", "--file-size=", "--delete-key=");
	}

	@Test
	void aFileOfAnySizeIsAddedToTheTenant() throws Exception {
		CommandLine commandLine = CommandLine.parse("--file-size=2GiB", "--tenant=examples");
		Tenant tenant = Objects.requireNonNull(commandLine.tenant());
		try (InputStream content = tenant.content(CommandLine.FILE_ID)) {
			assertThat(content.skip(3L << 30)).isEqualTo(2L << 30);
		}
		assertThat(commandLine.fileSize()).isEqualTo(2L << 30);
		assertThat(CommandLine.parse("--file-size=0").fileSize()).isZero();
		assertThat(CommandLine.parse().fileSize()).isNull();
		assertThat(run("--file-size=1KiB", "--tenant=none", "--port=0")).isEqualTo(2);
		assertThat(text(this.err)).contains("--file-size needs a tenant");
		assertThat(CommandLine.parse("--delete-key=sk-ant-api01-mine").deleteKeys().get(0).scopes())
			.containsExactly("delete:compliance_user_data");
	}

	@Test
	void aPortInUseIsSaidSo() throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			assertThat(run("--port=" + taken.getLocalPort(), "--activities=1")).isEqualTo(2);
			assertThat(text(this.err)).contains("Cannot listen on port " + taken.getLocalPort());
			assertThatIllegalStateException()
				.isThrownBy(() -> ComplianceSimulator.builder().port(taken.getLocalPort()).start());
		}
	}

	@Test
	void exportWritesTheDataSet(@TempDir Path directory) throws Exception {
		Path file = directory.resolve("activities.ndjson");

		assertThat(run("--export=" + file, "--activities=1000", "--seed=42", "--tenant=none")).isZero();
		assertThat(Files.readAllBytes(file)).isEqualTo(TestData.bytes(TestData.generated(1000)));
		assertThat(run("--export=" + file, "--activities=1000", "--seed=42", "--chats=5")).isZero();
		assertThat(Files.readAllBytes(file))
			.isEqualTo(TestData.bytes(TestData.generated(1000).and(Tenant.generated(42).chats(5).activities())));
		assertThat(run("--export=" + directory, "--activities=1")).isEqualTo(1);
	}

	@Test
	void servesUntilInterrupted() throws Exception {
		CountDownLatch ready = new CountDownLatch(1);
		PrintStream watched = new PrintStream(this.out, true, StandardCharsets.UTF_8) {

			@Override
			public void println(String line) {
				super.println(line);
				if (line.equals("ready")) {
					ready.countDown();
				}
			}

		};
		AtomicInteger code = new AtomicInteger(-1);
		Thread thread = new Thread(() -> code
			.set(new ComplianceSimulatorApplication(watched, printer(this.err)).run("--port=0", "--activities=10")));
		thread.start();
		assertThat(ready.await(20, TimeUnit.SECONDS)).isTrue();
		thread.interrupt();
		thread.join(20_000);

		assertThat(code).hasValue(0);
		assertThat(text(this.out)).contains("http://127.0.0.1:", "sk-ant-api01-simulator-", "curl -s")
			.endsWith("ready\n");
		assertThat(text(this.err)).isEmpty();
	}

	@Test
	void faultsLatencyAndWindowAreRead() {
		CommandLine plain = CommandLine.parse();
		assertThat(plain.faults()).isSameAs(FaultPlan.none());
		assertThat(plain.latency()).isZero();
		assertThat(plain.window()).isEqualTo(RateWindow.FIXED);
		assertThat(plain.accessRecords()).isTrue();

		CommandLine full = CommandLine.parse("--fault-seed=7", "--fault-share=0.5", "--latency=10ms",
				"--window=sliding", "--access-records=false");
		FaultPlan expected = FaultPlan.survivable(7, 0.5);
		FaultPlan faults = full.faults();
		for (int number = 1; number <= 100; number++) {
			assertThat(faults.faultFor(number, "/").name()).isEqualTo(expected.faultFor(number, "/").name());
		}
		assertThat(full.latency()).isEqualTo(Duration.ofMillis(10));
		assertThat(CommandLine.parse("--latency=2s").latency()).isEqualTo(Duration.ofSeconds(2));
		assertThat(full.window()).isEqualTo(RateWindow.SLIDING);
		assertThat(full.accessRecords()).isFalse();
	}

	@Test
	void theTenantIsChosenAndCounted() {
		Tenant tenant = CommandLine
			.parse("--organizations=2", "--users=5", "--chats=7", "--projects=4", "--sessions=3", "--seed=1")
			.tenant();
		assertThat(tenant).isNotNull();
		assertThat(tenant.organizationUuids()).hasSize(2);
		assertThat(tenant.userIds()).hasSize(10);
		assertThat(tenant.chatIds()).hasSize(7);
		assertThat(tenant.projectIds()).hasSize(4);
		assertThat(tenant.localSessionIds()).hasSize(3);
		assertThat(tenant.remoteSessionIds()).hasSize(3);
		Tenant examples = CommandLine.parse("--tenant=examples").tenant();
		assertThat(examples).isNotNull();
		assertThat(examples.chatIds()).hasSize(2);
		assertThat(CommandLine.parse("--tenant=none").tenant()).isNull();
	}

	@Test
	void impossibleSettingsAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> ComplianceSimulator.builder().port(-1));
		assertThatIllegalArgumentException().isThrownBy(() -> ComplianceSimulator.builder().requestsPerMinute(-1));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ComplianceSimulator.builder().latency(Duration.ofMillis(-1)));
		assertThatIllegalArgumentException().isThrownBy(() -> SimulatedKey.compliance("sk-ant-admin01-x"))
			.withMessageNotContaining("sk-ant-admin01-x");
		assertThatIllegalArgumentException().isThrownBy(() -> SimulatedKey.admin("sk-ant-api01-x"));
	}

	private int run(String... arguments) {
		return new ComplianceSimulatorApplication(printer(this.out), printer(this.err)).run(arguments);
	}

	private static PrintStream printer(ByteArrayOutputStream target) {
		return new PrintStream(target, true, StandardCharsets.UTF_8);
	}

	private static String text(ByteArrayOutputStream bytes) {
		return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
	}

}
