package io.github.compliancesdk.samples.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The export through faults that can be survived, with downloads cut and digests wrong.
 */
class FaultyExportTests {

	private static final Tenant TENANT = Tenant.generated(5)
		.organizations(1)
		.usersPerOrganization(4)
		.chats(40)
		.codeArtifacts(4);

	/** In place of those that take their time. */
	private static final Map<String, Fault> BRIEF = Map.of("too-many-requests", Fault.tooManyRequests(),
			"service-unavailable-with-retry-after", Fault.serviceUnavailable(), "slow-headers",
			Fault.slowHeaders(Duration.ofMillis(20)), "slow-body", Fault.slowBody(Duration.ofMillis(20)), "latency",
			Fault.latency(Duration.ofMillis(20)));

	@TempDir
	private Path temporary;

	@Test
	void theManifestIsTheSameWhateverHappensOnTheWay() throws Exception {
		Path undisturbed = this.temporary.resolve("undisturbed");
		Path disturbed = this.temporary.resolve("disturbed");
		export(undisturbed, FaultPlan.none());
		long faults = export(disturbed, plan(FaultPlan.survivable(3, 0.3)));
		assertThat(faults).isGreaterThan(50);
		assertThat(Files.readString(disturbed.resolve("missing.csv")))
			.isEqualTo(Files.readString(undisturbed.resolve("missing.csv")));
		assertThat(Files.readString(disturbed.resolve("index.csv")))
			.isEqualTo(Files.readString(undisturbed.resolve("index.csv")));
		assertThat(ExportRuns.lasting(disturbed)).isEqualTo(ExportRuns.lasting(undisturbed));
		ExportRuns.assertVerifies(disturbed);
	}

	@Test
	void whatAlwaysBreaksIsAGapAndTheRestIsTaken() throws Exception {
		Path undisturbed = this.temporary.resolve("undisturbed");
		Path disturbed = this.temporary.resolve("disturbed");
		export(undisturbed, FaultPlan.none());
		String broken = chat(undisturbed, 0);
		String down = chat(undisturbed, 1);
		// a key that may not read the directory exports as well
		Fault forbidden = Fault.status(403, Map.of(), "{\"error\":{\"type\":\"permission_error\",\"message\":\"no\"}}");
		Map<String, Fault> faults = Map.of(broken, Fault.abortedChunks(10), down, Fault.overloaded(), "/organizations",
				forbidden);
		export(disturbed,
				(number, url) -> faults.keySet()
					.stream()
					.filter(url::contains)
					.findFirst()
					.map(faults::get)
					.orElse(Fault.none()));
		assertThat(Files.readAllLines(disturbed.resolve("missing.csv")))
			.containsAll(Files.readAllLines(undisturbed.resolve("missing.csv")))
			.anyMatch((line) -> line.contains(broken) && line.contains("no-whole-answer") && line.endsWith("yes"))
			.anyMatch((line) -> line.contains(down) && line.contains("unavailable") && line.endsWith("yes"));
		ExportRuns.assertVerifies(disturbed);
		export(disturbed, FaultPlan.none());
		assertThat(Files.readString(disturbed.resolve("missing.csv")))
			.isEqualTo(Files.readString(undisturbed.resolve("missing.csv")));
	}

	@Test
	void aPlatformThatIsDownEndsTheRunAndLeavesNoGaps() throws Exception {
		Path undisturbed = this.temporary.resolve("undisturbed");
		Path disturbed = this.temporary.resolve("disturbed");
		export(undisturbed, FaultPlan.none());
		assertThat(run(disturbed, (number, url) -> (number > 50) ? Fault.overloaded() : Fault.none(), 1)).isPositive();
		assertThat(disturbed.resolve("missing.csv")).doesNotExist();
		export(disturbed, FaultPlan.none());
		assertThat(Files.readString(disturbed.resolve("missing.csv")))
			.isEqualTo(Files.readString(undisturbed.resolve("missing.csv")));
		assertThat(ExportRuns.lasting(disturbed)).isEqualTo(ExportRuns.lasting(undisturbed));
	}

	/* One that has messages and nothing missing. */
	private static String chat(Path export, int index) throws IOException {
		String missing = Files.readString(export.resolve("missing.csv"));
		return TENANT.chatIds()
			.stream()
			.filter((id) -> indexed(export, id) && !missing.contains(id))
			.skip(index)
			.findFirst()
			.orElseThrow();
	}

	private static boolean indexed(Path export, String id) {
		try {
			return Files.readString(export.resolve("index.csv")).contains(id);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long export(Path directory, FaultPlan plan) {
		return run(directory, plan, 2);
	}

	private static long run(Path directory, FaultPlan plan, int exitCode) {
		try (ComplianceSimulator simulator = ComplianceSimulator.builder()
			.tenant(TENANT)
			.requestsPerMinute(0)
			.faults(plan)
			.start()) {
			assertThat(ExportRuns.export(simulator, directory, "--compliance.retry.max-attempts=6",
					"--export.to=2026-11-01T00:00:00Z", "--export.custodians=" + String.join(",", TENANT.userIds())))
				.isEqualTo(exitCode);
			return simulator.requests().stream().filter((request) -> request.fault() != null).count();
		}
	}

	/* Each file is cut once, every other one has a wrong digest once. */
	private static FaultPlan plan(FaultPlan survivable) {
		Set<String> cut = new HashSet<>();
		Set<String> wrong = new HashSet<>();
		return (number, url) -> {
			synchronized (cut) {
				if (url.endsWith("/content") && cut.add(url)) {
					return (number % 2 == 0) ? Fault.resetAtRandomByteOfBody() : Fault.abortedChunks(number % 100);
				}
				if (url.endsWith("/content") && wrong.add(url) && number % 2 == 0) {
					return Fault.wrongContentMd5();
				}
			}
			Fault fault = survivable.faultFor(number, url);
			if (url.contains("/versions/") && fault != Fault.none()) {
				// some of them are refused, and a refusal that was cut tells less
				return Fault.serviceUnavailable();
			}
			return BRIEF.getOrDefault(fault.name(), fault);
		};
	}

}
