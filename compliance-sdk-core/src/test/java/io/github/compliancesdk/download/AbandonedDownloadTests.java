package io.github.compliancesdk.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.ComplianceTransportException;
import io.github.compliancesdk.support.RawServer;
import io.github.compliancesdk.support.Wire;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import reactor.core.Disposable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Downloads that nobody wants any more, from a server that has fallen silent: they end
 * long before the time limit.
 */
class AbandonedDownloadTests {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@TempDir
	Path directory;

	private RawServer server;

	private ComplianceClient client;

	@BeforeEach
	void start() throws IOException {
		this.server = new RawServer(AbandonedDownloadTests::half);
		this.client = Wire.client(this.server.url()).responseTimeout(Duration.ofMinutes(10)).maxAttempts(1).build();
	}

	private static void half(OutputStream out) throws IOException {
		out.write(RawServer.head(200, "content-length: 1000000"));
		out.write(new byte[500_000]);
	}

	@AfterEach
	void close() throws IOException {
		this.client.close();
		this.server.close();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void cancellingEndsTheRequestAndTakesTheTemporaryFileAway(boolean named) throws Exception {
		ReactiveDownload download = this.client.reactive().files().download("f");
		Disposable running = (named ? download.toFile(this.directory.resolve("file"))
				: download.toDirectory(this.directory))
			.subscribe();
		awaitTemporaryFile();
		running.dispose();
		assertThat(this.server.awaitClosed()).isTrue();
		awaitEmptyFolder();
	}

	@Test
	void anInterruptedThreadEndsItsDownload() throws Exception {
		Interrupted outcome = interrupted(() -> this.client.files().download("f").toDirectory(this.directory),
				this::awaitTemporaryFile);
		assertThat(outcome.failure()).isInstanceOf(ComplianceTransportException.class)
			.hasMessageContaining("interrupted")
			.hasCauseInstanceOf(InterruptedException.class);
		assertThat(outcome.stillInterrupted()).isTrue();
		assertThat(this.server.awaitClosed()).isTrue();
		awaitEmptyFolder();
	}

	@Test
	void anInterruptedReaderEndsItsRequest() throws Exception {
		CompletableFuture<Boolean> begun = new CompletableFuture<>();
		Interrupted outcome = interrupted(() -> {
			try (InputStream in = this.client.files().download("f").inputStream()) {
				in.read();
				begun.complete(true);
				return in.readAllBytes();
			}
		}, begun::join);
		assertThat(outcome.failure()).isInstanceOf(InterruptedIOException.class).hasMessageContaining("interrupted");
		assertThat(outcome.stillInterrupted()).isTrue();
		assertThat(this.server.awaitClosed()).isTrue();
	}

	@Test
	void closingAStreamWakesTheThreadThatReadsIt() throws Exception {
		InputStream in = this.client.files().download("f").inputStream();
		assertThat(in.readNBytes(500_000)).hasSize(500_000);
		CompletableFuture<Integer> read = CompletableFuture.supplyAsync(() -> {
			try {
				return in.read();
			}
			catch (IOException ex) {
				throw new CancellationException(ex.getMessage());
			}
		});
		in.close();
		assertThat(read.handle((value, failure) -> failure).get(20, TimeUnit.SECONDS)).hasMessageContaining("closed");
		assertThatIOException().isThrownBy(in::read).withMessageContaining("closed");
		assertThat(this.server.awaitClosed()).isTrue();
	}

	/** Runs something on a thread of its own and interrupts it once it is under way. */
	private static Interrupted interrupted(Callable<?> task, Runnable untilUnderWay) throws Exception {
		CompletableFuture<Interrupted> outcome = new CompletableFuture<>();
		Thread thread = new Thread(() -> {
			try {
				task.call();
				outcome.completeExceptionally(new AssertionError("not interrupted"));
			}
			catch (Exception ex) {
				outcome.complete(new Interrupted(ex, Thread.currentThread().isInterrupted()));
			}
		});
		thread.start();
		untilUnderWay.run();
		thread.interrupt();
		return outcome.get(20, TimeUnit.SECONDS);
	}

	private void awaitTemporaryFile() {
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> listing().stream().anyMatch((file) -> file.toFile().length() > 0));
	}

	private void awaitEmptyFolder() {
		Awaitility.await().atMost(PATIENCE).until(() -> listing().isEmpty());
	}

	private List<Path> listing() throws IOException {
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.toList();
		}
	}

	private record Interrupted(Exception failure, boolean stillInterrupted) {

	}

}
