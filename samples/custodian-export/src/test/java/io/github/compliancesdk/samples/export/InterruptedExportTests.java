package io.github.compliancesdk.samples.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The export as a process of its own, killed at random moments and started again. With
 * the numbers of the proof it takes some minutes:
 *
 * <pre class="code">
 * mvn -pl samples/custodian-export -am test -Dtest=InterruptedExportTests -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dexport.kills=10 -Dexport.custodians=50 -Dexport.chats=5000
 * </pre>
 */
class InterruptedExportTests {

	private static final int KILLS = Integer.getInteger("export.kills", 3);

	private static final int CUSTODIANS = Integer.getInteger("export.custodians", 12);

	private static final int CHATS = Integer.getInteger("export.chats", 40);

	private static final long SEED = Long.getLong("export.seed", 11);

	private static final Tenant TENANT = Tenant.generated(SEED)
		.organizations(1)
		.usersPerOrganization(CUSTODIANS)
		.chats(CHATS)
		.localSessions(CHATS / 10)
		.remoteSessions(CHATS / 10)
		.codeArtifacts(CHATS / 20);

	private static final String ORIGIN = "/v1/compliance";

	@TempDir
	private Path temporary;

	private final Queue<String> urls = new ConcurrentLinkedQueue<>();

	private final List<Kill> wholeAtKills = new ArrayList<>();

	@Test
	void anExportThatWasKilledAndStartedAgainIsTheSameAsAnUndisturbedOne() throws Exception {
		Path undisturbed = this.temporary.resolve("undisturbed");
		Path killed = this.temporary.resolve("killed");
		long least;
		long undisturbedRequests;
		long start = System.nanoTime();
		try (ComplianceSimulator simulator = start()) {
			assertThat(ExportRuns.export(simulator, undisturbed, bounds())).isEqualTo(2);
			undisturbedRequests = this.urls.size();
			least = Set.copyOf(this.urls).size();
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		this.urls.clear();
		long startOfKilled = System.nanoTime();
		try (ComplianceSimulator simulator = start()) {
			// anywhere in it, but not before something was done
			long done = 0;
			for (long moment : new Random(SEED).longs(KILLS, 3, least - 4L * KILLS).sorted().toArray()) {
				exportUntil(simulator, killed, Math.max(3, moment - done));
				done = moment;
			}
			Process process = process(simulator, killed);
			assertThat(process.waitFor()).isEqualTo(2);
		}
		assertNothingWholeWasFetchedAgain();
		double secondsOfKilled = (System.nanoTime() - startOfKilled) / 1e9;
		assertThat(ExportRuns.lasting(killed)).isEqualTo(ExportRuns.lasting(undisturbed));
		assertThat(Files.mismatch(killed.resolve("index.csv"), undisturbed.resolve("index.csv"))).isEqualTo(-1);
		ExportRuns.assertVerifies(killed);
		JsonNode manifest = ExportRuns.manifest(killed);
		System.out.printf(Locale.ROOT,
				"%d custodians, %,d files, %,d bytes, %d gaps; requests at least %,d, undisturbed %,d, killed %d times %,d; "
						+ "%.0f s undisturbed, %.0f s killed%n%s%n",
				CUSTODIANS, manifest.path("files").size(), manifest.path("bytes").asLong(),
				manifest.path("missing").size(), least, undisturbedRequests, KILLS, this.urls.size(), seconds,
				secondsOfKilled, manifest.path("counts"));
		// of each kill at most a list, a transcript, a description and a file were lost
		assertThat((long) this.urls.size()).isBetween(least, undisturbedRequests + KILLS * 6L);
	}

	/* Lets it run until it has sent so many requests. */
	private void exportUntil(ComplianceSimulator simulator, Path folder, long requests)
			throws IOException, InterruptedException {
		Process process = process(simulator, folder);
		int before = this.urls.size();
		simulator.faults((number, url) -> {
			this.urls.add(url);
			if (number >= requests) {
				process.destroyForcibly();
			}
			return Fault.none();
		});
		assertThat(process.waitFor(Duration.ofMinutes(10).toSeconds(), TimeUnit.SECONDS)).isTrue();
		assertThat(this.urls.size() - before).as("requests until the kill").isGreaterThanOrEqualTo((int) requests);
		Set<String> whole = whole(folder);
		simulator.faults((number, url) -> {
			this.urls.add(url);
			return Fault.none();
		});
		this.wholeAtKills.add(new Kill(this.urls.size(), whole));
	}

	private void assertNothingWholeWasFetchedAgain() {
		List<String> sent = List.copyOf(this.urls);
		assertThat(this.wholeAtKills.get(KILLS - 1).whole()).hasSizeGreaterThan(10);
		for (Kill kill : this.wholeAtKills) {
			assertThat(sent.subList(kill.requests(), sent.size()).stream().map(InterruptedExportTests::path))
				.filteredOn(kill.whole()::contains)
				.isEmpty();
		}
	}

	private Process process(ComplianceSimulator simulator, Path folder) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1", "-cp",
						System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
						CustodianExportApplication.class.getName()));
		command.addAll(ExportRuns.arguments(simulator, folder, bounds()));
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.temporary.resolve("output.txt").toFile()))
			.start();
	}

	private ComplianceSimulator start() {
		return ComplianceSimulator.builder()
			.tenant(TENANT)
			.requestsPerMinute(0)
			.accessRecords(false)
			.faults((number, url) -> {
				this.urls.add(url);
				return Fault.none();
			})
			.start();
	}

	private static String[] bounds() {
		return new String[] { "--export.custodians=" + String.join(",", TENANT.userIds()),
				"--export.to=2026-11-01T00:00:00Z" };
	}

	/* The requests whose answers are in the folder, whole. */
	private static Set<String> whole(Path folder) throws IOException {
		Set<String> paths = new HashSet<>();
		try (Stream<Path> files = Files.walk(folder)) {
			files.filter(Files::isRegularFile)
				.map((file) -> folder.relativize(file).toString())
				.filter((file) -> !file.contains("."))
				.map(InterruptedExportTests::request)
				.forEach(paths::add);
		}
		List<String> lines = List.of(Files.readString(folder.resolve("journal.ndjson")).split("(?<=\n)"));
		for (String line : lines.stream().filter((text) -> text.endsWith("\n")).toList()) {
			JsonNode item = Journal.MAPPER.readTree(line).path("item");
			switch (item.path("kind").asText()) {
				case "CHAT" -> paths.add(ORIGIN + "/apps/chats/" + item.path("id").asText() + "/messages");
				case "LOCAL_SESSION" ->
					paths.add(ORIGIN + "/apps/sessions/local/" + item.path("id").asText() + "/messages");
				case "FILE" -> paths.add(ORIGIN + "/apps/chats/files/" + item.path("id").asText());
				default -> {
				}
			}
		}
		return paths;
	}

	private static String request(String file) {
		String[] parts = file.split("/");
		return switch (parts[0]) {
			case "files" -> ORIGIN + "/apps/chats/files/" + parts[1] + "/content";
			case "generated-files" -> ORIGIN + "/apps/chats/generated-files/" + parts[1] + "/content";
			case "artifacts" -> ORIGIN + "/apps/artifacts/" + parts[1] + "/content";
			default -> ORIGIN + "/apps/code/artifacts/" + parts[3]
					+ (parts[4].equals("current") ? "/content" : "/versions/" + parts[4]);
		};
	}

	private static String path(String url) {
		int query = url.indexOf('?');
		return (query < 0) ? url : url.substring(0, query);
	}

	/**
	 * A kill.
	 *
	 * @param requests how many requests there were before
	 * @param whole requests whose answers were whole on the disk then
	 */
	private record Kill(int requests, Set<String> whole) {

	}

}
