package io.github.compliancesdk.samples.forwarder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills forwarders, each a process of its own, and compares what they wrote with what the
 * server has. The whole proof:
 *
 * <pre class="code">
 * mvn -Pforwarder-kills -pl samples/siem-forwarder -am test -Dtest=KilledForwarderTests -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class KilledForwarderTests {

	private static final int KILLS = Integer.getInteger("forwarder.kills", 3);

	private static final int ACTIVITIES = Integer.getInteger("forwarder.activities", 30_000);

	private static final int TAKEOVERS = Integer.getInteger("forwarder.takeovers", 2);

	/* Only the whole proof, on a machine of its own, tells how long it takes. */
	private static final long LONGEST_TAKEOVER = Long.getLong("forwarder.longest-takeover", Long.MAX_VALUE);

	private static final long SEED = Long.getLong("forwarder.seed", 42);

	private final Random random = new Random(SEED);

	@TempDir
	private Path directory;

	@Test
	void rowsEqualTheServersIdsAfterKillsAtRandomMomentsAndAStopOfTheDatabase() throws Exception {
		long began = System.nanoTime();
		List<Integer> moments = this.random.ints(KILLS, ACTIVITIES / 50, ACTIVITIES * 9 / 10).sorted().boxed().toList();
		int stopOfTheDatabase = this.random.nextInt(KILLS);
		try (Site site = new Site(this.directory, SEED, ACTIVITIES, Duration.ofSeconds(20))) {
			for (int i = 0; i < KILLS; i++) {
				try (Forwarder forwarder = site.forwarder("victim-" + i)) {
					if (i == stopOfTheDatabase) {
						site.awaitMoreRows(moments.get(i) - ACTIVITIES / 100, forwarder);
						site.stopDatabase();
						forwarder.await(Duration.ofMillis(500));
						site.startDatabase();
					}
					site.awaitMoreRows(moments.get(i), forwarder);
					forwarder.await(Duration.ofMillis(this.random.nextInt(50)));
					forwarder.kill();
				}
			}
			try (Forwarder last = site.forwarder("last")) {
				site.awaitRows(ACTIVITIES, last);
				site.awaitEndOfNews(last);
			}
			site.assertThatNothingIsMissingAndNothingCameTwice();
			System.out.printf(Locale.ROOT,
					"%d kills, the database stopped once, %,d activities, %,d requests, %,d with faults: gaps 0, twice 0,"
							+ " %d s (seed %d)%n",
					KILLS, ACTIVITIES, site.requests(), site.faults(), (System.nanoTime() - began) / 1_000_000_000,
					SEED);
		}
	}

	@Test
	void theSecondForwarderTakesOverFromAKilledOneWithoutAGap() throws Exception {
		List<Long> millis = new ArrayList<>();
		Duration news = Duration.ofSeconds(10L + 12 * TAKEOVERS);
		int activities = 3000 * TAKEOVERS;
		try (Site site = new Site(this.directory, SEED + 1, activities, news)) {
			List<Forwarder> both = new ArrayList<>();
			try {
				both.add(site.forwarder("one"));
				both.get(0).awaitLine("Started SiemForwarderApplication");
				both.add(site.forwarder("two"));
				both.get(1).awaitLine("Started SiemForwarderApplication");
				for (int i = 0; i < TAKEOVERS; i++) {
					Forwarder active = site.active(both);
					Forwarder standby = both.get(1 - both.indexOf(active));
					active.await(Duration.ofMillis(this.random.nextInt(1000)));
					long token = site.token();
					active.kill();
					long killed = System.nanoTime();
					site.awaitSaveOfAnother(token, standby);
					millis.add((System.nanoTime() - killed) / 1_000_000);
					if (i < TAKEOVERS - 1) {
						Forwarder next = site.forwarder("after-" + i);
						both.set(both.indexOf(active), next);
						next.awaitLine("Started SiemForwarderApplication");
					}
				}
				Forwarder active = site.active(both);
				site.awaitRows(activities, active);
				site.awaitEndOfNews(active);
			}
			finally {
				both.forEach(Forwarder::close);
			}
			site.assertThatNothingIsMissingAndNothingCameTwice();
		}
		System.out.printf(Locale.ROOT, "%d takeovers with a lease of %d s: %s ms, gaps 0, twice 0 (seed %d)%n",
				TAKEOVERS, Site.LEASE.toSeconds(), millis, SEED);
		assertThat(millis).allSatisfy((time) -> assertThat(time).isLessThanOrEqualTo(LONGEST_TAKEOVER));
	}

	@Test
	void theDatabaseOfAKilledForwarderIsTakenOverAndItsDataAreKept() throws Exception {
		Path data = this.directory.resolve("data");
		String[] alone = { "--forwarder.directory=" + data, "--forwarder.simulator.activities=3000",
				"--compliance.feed.page-size=500", "--compliance.feed.lease-duration=1s",
				"--spring.main.web-application-type=none" };
		try (Forwarder first = Forwarder.start(this.directory, "first", List.of(alone))) {
			first.awaitLine("3,000 rows, caught up");
			first.kill();
		}
		List<String> again = new ArrayList<>(List.of(alone));
		again.add("--forwarder.exit-when-caught-up=true");
		try (Forwarder second = Forwarder.start(this.directory, "second", again)) {
			assertThat(second.awaitExit()).isZero();
			second.awaitLine("3,000 rows, caught up, lag 6");
			second.awaitLine(" s, backlog 0, 0 late, 0 windows");
		}
		assertThat(data.resolve("postgresql").resolve("postmaster.pid")).doesNotExist();
	}

	/**
	 * A forwarder in a process of its own.
	 */
	static final class Forwarder implements AutoCloseable {

		private static final Duration PATIENCE = Duration.ofMinutes(2);

		private static final int KILLED = 128 + 9;

		private final Process process;

		private final Path output;

		private Forwarder(Process process, Path output) {
			this.process = process;
			this.output = output;
		}

		static Forwarder start(Path directory, String name, List<String> arguments) throws IOException {
			Path output = directory.resolve(name + ".log");
			List<String> command = new ArrayList<>(
					List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
							"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
							System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
							SiemForwarderApplication.class.getName()));
			command.addAll(arguments);
			return new Forwarder(
					new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start(),
					output);
		}

		long pid() {
			return this.process.pid();
		}

		/** Waits for a while, in which the process must not end. */
		void await(Duration duration) throws InterruptedException, IOException {
			if (this.process.waitFor(duration.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new AssertionError("The forwarder has ended: " + Files.readString(this.output));
			}
		}

		void awaitLine(String text) throws InterruptedException, IOException {
			Instant deadline = Instant.now().plus(PATIENCE);
			while (!Files.readString(this.output).contains(text)) {
				if (Instant.now().isAfter(deadline)
						|| (!this.process.isAlive() && !Files.readString(this.output).contains(text))) {
					throw new AssertionError(
							"The forwarder does not say '" + text + "': " + Files.readString(this.output));
				}
				this.process.waitFor(20, TimeUnit.MILLISECONDS);
			}
		}

		void kill() throws InterruptedException {
			this.process.destroyForcibly();
			assertThat(this.process.waitFor()).isEqualTo(KILLED);
		}

		int awaitExit() throws InterruptedException {
			assertThat(this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
			return this.process.exitValue();
		}

		@Override
		public void close() {
			this.process.destroyForcibly();
		}

	}

}
