package io.github.compliancesdk.download;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.ComplianceTimeoutException;
import io.github.compliancesdk.support.RawServer;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * The time in which nobody reads is no silence of the server.
 */
class PausingReaderTests {

	private static final Duration LIMIT = Duration.ofSeconds(2);

	/** More than all buffers on the way hold. */
	private static final int LARGE = 32_000_000;

	private static final int SMALL = 20_000;

	@TempDir
	Path directory;

	private static ComplianceClient client(RawServer server) {
		return Wire.client(server.url()).responseTimeout(LIMIT).maxAttempts(1).build();
	}

	private static RawServer whole(int length) throws IOException {
		byte[] body = new byte[length];
		return new RawServer((out) -> {
			out.write(RawServer.head(200, "content-length: " + length));
			out.write(body);
		});
	}

	/** Ends when a time limit that began before has passed. */
	private static Mono<Long> pause() {
		return Mono.delay(LIMIT.multipliedBy(3).dividedBy(2));
	}

	@ParameterizedTest
	@ValueSource(ints = { SMALL, LARGE })
	void aStreamWaitsForItsReader(int length) throws IOException {
		try (RawServer server = whole(length);
				ComplianceClient client = client(server);
				InputStream in = client.files().download("f").inputStream()) {
			assertThat(in.read()).isZero();
			pause().block();
			assertThat(in.readNBytes(10_000)).hasSize(10_000);
			pause().block();
			assertThat(in.readAllBytes()).hasSize(length - 10_001);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { SMALL, LARGE })
	void buffersWaitForTheirDemand(int length) throws IOException {
		try (RawServer server = whole(length); ComplianceClient client = client(server)) {
			AtomicBoolean paused = new AtomicBoolean();
			Mono<Long> received = client.reactive().files().download("f").content().map((buffer) -> {
				long count = buffer.readableByteCount();
				DataBufferUtils.release(buffer);
				return count;
			})
				.concatMap((count) -> paused.compareAndSet(false, true) ? pause().thenReturn(count) : Mono.just(count),
						1)
				.reduce(0L, Long::sum);
			assertThat(received.block()).isEqualTo(length);
		}
	}

	@Test
	void aFileWaitsForItsDisk() throws IOException {
		try (RawServer server = whole(LARGE); ComplianceClient client = client(server)) {
			AtomicBoolean paused = new AtomicBoolean();
			DownloadedFile file = client.files().download("f").onProgress((bytes, total) -> {
				if (paused.compareAndSet(false, true)) {
					pause().block();
				}
			}).toDirectory(this.directory);
			assertThat(file.length()).isEqualTo(LARGE);
		}
	}

	@Test
	void aServerThatFallsSilentWhileItIsReadIsATimeout() throws IOException {
		byte[] half = new byte[LARGE];
		try (RawServer server = new RawServer((out) -> {
			out.write(RawServer.head(200, "content-length: " + 2 * LARGE));
			out.write(half);
		}); ComplianceClient client = client(server); InputStream in = client.files().download("f").inputStream()) {
			assertThat(in.read()).isZero();
			pause().block();
			assertThat(in.readNBytes(LARGE - 1)).hasSize(LARGE - 1);
			assertThatIOException().isThrownBy(in::read).withCauseInstanceOf(ComplianceTimeoutException.class);
			assertThatExceptionOfType(ComplianceTimeoutException.class)
				.isThrownBy(() -> client.files().download("f").toDirectory(this.directory))
				.withMessageContaining("response-timeout");
			assertThat(this.directory).isEmptyDirectory();
		}
	}

}
