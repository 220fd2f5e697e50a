package io.github.compliancesdk.samples.forwarder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import io.github.compliancesdk.samples.forwarder.KilledForwarderTests.Forwarder;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.IndexingLag;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The server that fails at random, and the database, for forwarders in other processes.
 * Most activities are old; the rest is from a moment ago to a moment ahead, comes into
 * view late, and some of it very late.
 */
final class Site implements AutoCloseable {

	static final Duration LEASE = Duration.ofSeconds(2);

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

	private final Path directory;

	private final int port;

	private final ActivityDataSet data;

	private final Instant endOfNews;

	private final ComplianceSimulator simulator;

	private final JdbcTemplate jdbc;

	private EmbeddedPostgres postgres;

	Site(Path directory, long seed, int activities, Duration news) throws IOException {
		this.directory = directory;
		this.port = freePort();
		this.endOfNews = this.now.plus(news);
		int recent = activities / 3;
		this.data = ActivityDataSet
			.generated(seed, activities - recent, this.now.minus(Duration.ofDays(300)),
					this.now.minus(Duration.ofDays(10)))
			.and(ActivityDataSet.generated(seed + 1000, recent, this.now.minusSeconds(60), this.endOfNews));
		this.simulator = ComplianceSimulator.builder()
			.data(this.data)
			.indexingLag(IndexingLag.withLate(IndexingLag.between(Duration.ofMillis(200), Duration.ofSeconds(2), seed),
					0.01, Duration.ofSeconds(4)))
			.requestsPerMinute(0)
			.accessRecords(false)
			.latency(Duration.ofMillis(10))
			.faults(FaultPlan.survivable(seed, 0.1))
			.start();
		this.postgres = start();
		this.jdbc = new JdbcTemplate(new DriverManagerDataSource(url(), "postgres", ""));
		watchTheCheckpoint();
	}

	/* Before the forwarder starts, so that the tables are made by their scripts here. */
	private void watchTheCheckpoint() {
		new ResourceDatabasePopulator(
				new ClassPathResource("io/github/compliancesdk/feed/schema/postgresql/V1__compliance_feed.sql"))
			.execute(Objects.requireNonNull(this.jdbc.getDataSource()));
		this.jdbc.execute("CREATE TABLE went_back (at TIMESTAMPTZ DEFAULT CURRENT_TIMESTAMP)");
		this.jdbc.execute("""
				CREATE FUNCTION watch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
				  IF NEW.revision < OLD.revision OR NEW.lease_token < OLD.lease_token
				      OR NEW.watermark_nanos < OLD.watermark_nanos THEN
				    INSERT INTO went_back DEFAULT VALUES;
				  END IF;
				  RETURN NEW;
				END $$""");
		this.jdbc.execute("CREATE TRIGGER watch AFTER UPDATE ON compliance_feed FOR EACH ROW EXECUTE FUNCTION watch()");
	}

	private EmbeddedPostgres start() throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(this.directory.resolve("postgresql"))
			.setCleanDataDirectory(false)
			.setPort(this.port)
			.start();
	}

	/*
	 * It is free again while the database is stopped, so it is none that is handed out
	 * for connections.
	 */
	private static int freePort() {
		for (int port = 20_000 + (int) (ProcessHandle.current().pid() % 10_000);; port++) {
			try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
				return socket.getLocalPort();
			}
			catch (IOException ex) {
				// somebody has it: the next one
			}
		}
	}

	private String url() {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/postgres?reWriteBatchedInserts=true";
	}

	Forwarder forwarder(String name) throws IOException {
		int pageSize = Math.max(100, (int) Math.min(5000, this.data.size() / 200));
		return Forwarder.start(this.directory, name, List.of("--spring.main.web-application-type=none",
				"--spring.datasource.url=" + url(), "--spring.datasource.username=postgres",
				"--spring.datasource.hikari.connection-timeout=2000", "--compliance.api-key=" + this.simulator.apiKey(),
				"--compliance.base-url=" + this.simulator.baseUrl(), "--compliance.rate-limit.requests-per-minute=0",
				"--compliance.retry.initial-backoff=20ms", "--compliance.retry.max-backoff=100ms",
				"--compliance.feed.page-size=" + pageSize, "--compliance.feed.batch-size=" + pageSize,
				"--compliance.feed.poll-interval=250ms", "--compliance.feed.settling-delay=3s",
				"--compliance.feed.overlap=30s", "--compliance.feed.reconciliation.interval=10s",
				"--compliance.feed.reconciliation.span=2m", "--compliance.feed.backoff.initial=50ms",
				"--compliance.feed.backoff.max=500ms", "--compliance.feed.max-attempts=100",
				"--compliance.feed.lease-duration=" + LEASE.toMillis() + "ms"));
	}

	void stopDatabase() throws IOException {
		this.postgres.close();
	}

	void startDatabase() throws IOException {
		this.postgres = start();
	}

	/** Waits for rows, at least one of them written by this forwarder. */
	void awaitMoreRows(long rows, Forwarder forwarder) throws Exception {
		awaitRows(Math.max(rows, rows() + 1), forwarder);
	}

	void awaitRows(long rows, Forwarder forwarder) throws Exception {
		Instant deadline = Instant.now().plus(PATIENCE);
		while (rows() < rows) {
			assertThat(Instant.now()).as("%d rows of %d", rows(), rows).isBefore(deadline);
			forwarder.await(Duration.ofMillis(5));
		}
	}

	/** Waits until the feed has passed the last activity for good. */
	void awaitEndOfNews(Forwarder forwarder) throws Exception {
		Instant deadline = Instant.now().plus(PATIENCE);
		while (number("SELECT watermark_nanos / 1000000000 FROM compliance_feed") < this.endOfNews.getEpochSecond()
				+ 5) {
			assertThat(Instant.now()).isBefore(deadline);
			forwarder.await(Duration.ofMillis(20));
		}
	}

	private long rows() {
		try {
			return number("SELECT COUNT(*) FROM activity");
		}
		catch (DataAccessException ex) {
			// not made yet, or the database has just been stopped
			return 0;
		}
	}

	long token() {
		return number("SELECT lease_token FROM compliance_feed");
	}

	/** The one that has the checkpoint. */
	Forwarder active(List<Forwarder> forwarders) {
		String owner = Objects.requireNonNull(
				this.jdbc.queryForObject("SELECT COALESCE(lease_owner, '') FROM compliance_feed", String.class));
		return forwarders.stream()
			.filter((forwarder) -> owner.startsWith(forwarder.pid() + "-"))
			.findFirst()
			.orElseThrow(() -> new AssertionError("Nobody has the checkpoint, but '" + owner + "'"));
	}

	/** Waits until another process has moved the checkpoint. */
	void awaitSaveOfAnother(long token, Forwarder standby) throws Exception {
		Instant deadline = Instant.now().plus(PATIENCE);
		while (token() == token) {
			assertThat(Instant.now()).isBefore(deadline);
			standby.await(Duration.ofMillis(5));
		}
		long revision = number("SELECT revision FROM compliance_feed");
		while (number("SELECT revision FROM compliance_feed") == revision) {
			assertThat(Instant.now()).isBefore(deadline);
			standby.await(Duration.ofMillis(5));
		}
	}

	long requests() {
		return this.simulator.requestCount();
	}

	long faults() {
		return this.simulator.requests().stream().filter((request) -> request.fault() != null).count();
	}

	void assertThatNothingIsMissingAndNothingCameTwice() throws IOException {
		Set<String> missing = ids();
		assertThat(missing).hasSize((int) this.data.size());
		Set<String> unknown = new HashSet<>();
		this.jdbc.setFetchSize(10_000);
		this.jdbc.query("SELECT id FROM activity", (row) -> {
			if (!missing.remove(row.getString(1))) {
				unknown.add(row.getString(1));
			}
		});
		assertThat(missing).as("gaps").isEmpty();
		assertThat(unknown).as("not the server's").isEmpty();
		assertThat(rows()).isEqualTo(this.data.size());
		assertThat(number("SELECT SUM(activities) FROM compliance_feed_segment")).as("delivered and committed")
			.isEqualTo(this.data.size());
		assertThat(number("SELECT COUNT(*) FROM activity_undecodable")).isZero();
		assertThat(number("SELECT COUNT(*) FROM went_back")).as("the checkpoint went back").isZero();
	}

	private long number(String sql) {
		Long number = this.jdbc.queryForObject(sql, Long.class);
		return (number != null) ? number : 0;
	}

	/* The server's own bytes, of which each line begins with the id. */
	private Set<String> ids() throws IOException {
		PipedInputStream in = new PipedInputStream(1 << 16);
		OutputStream out = new PipedOutputStream(in);
		CompletableFuture<Void> written = CompletableFuture.runAsync(() -> {
			try (out) {
				this.data.writeTo(out);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		Set<String> ids = new HashSet<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			lines.lines().forEach((line) -> ids.add(line.substring(7, line.indexOf('"', 7))));
		}
		written.join();
		return ids;
	}

	@Override
	public void close() throws IOException {
		this.simulator.close();
		this.postgres.close();
	}

}
