package io.github.compliancesdk.samples.forwarder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A PostgreSQL of this process, with data that stay. One that a killed process left
 * behind is taken over.
 */
final class KeptPostgres implements AutoCloseable {

	private static final int PID_LINE = 0;

	private static final int PORT_LINE = 3;

	private static final long PATIENCE_SECONDS = 20;

	private final int port;

	private final Stop stop;

	private KeptPostgres(int port, Stop stop) {
		this.port = port;
		this.stop = stop;
	}

	static KeptPostgres start(Path directory) throws IOException {
		Path data = directory.toAbsolutePath().resolve("postgresql");
		Optional<KeptPostgres> left = leftBehind(data.resolve("postmaster.pid"));
		if (left.isPresent()) {
			return left.get();
		}
		EmbeddedPostgres started = EmbeddedPostgres.builder()
			.setDataDirectory(data)
			.setCleanDataDirectory(false)
			.start();
		return new KeptPostgres(started.getPort(), started::close);
	}

	private static Optional<KeptPostgres> leftBehind(Path pidFile) throws IOException {
		if (!Files.exists(pidFile)) {
			return Optional.empty();
		}
		List<String> lines = Files.readAllLines(pidFile);
		if (lines.size() <= PORT_LINE) {
			return Optional.empty();
		}
		int port = Integer.parseInt(lines.get(PORT_LINE).trim());
		return ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).trim()))
			.filter((process) -> process.info().command().orElse("").contains("postgres"))
			.map((process) -> new KeptPostgres(port, () -> end(process)));
	}

	private static void end(ProcessHandle process) throws IOException {
		process.destroy();
		try {
			process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new IOException("PostgreSQL does not stop", ex);
		}
	}

	int port() {
		return this.port;
	}

	@Override
	public void close() throws IOException {
		this.stop.run();
	}

	@FunctionalInterface
	private interface Stop {

		void run() throws IOException;

	}

}
