package io.github.compliancesdk.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.config.RequestOptions;
import io.github.compliancesdk.error.ComplianceApiException;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.error.ComplianceTimeoutException;
import io.github.compliancesdk.error.FileTooLargeException;
import io.github.compliancesdk.error.ResponseTooLargeException;
import io.github.compliancesdk.error.ServerException;
import io.github.compliancesdk.support.RawServer;
import io.github.compliancesdk.support.Wire;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.buffer.DataBufferUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Bodies that nobody wants and that have no end: the connection is closed instead of
 * reading them.
 */
class UnwantedBodyTests {

	@TempDir
	Path directory;

	private static ComplianceClient client(RawServer server) {
		return Wire.client(server.url()).responseTimeout(Duration.ofMinutes(10)).maxAttempts(1).build();
	}

	/** Until the client closes the connection. */
	private static RawServer endless(int status, String... headers) throws IOException {
		return new RawServer((out) -> {
			out.write(RawServer.head(status, headers));
			byte[] some = new byte[8192];
			while (true) {
				out.write(some);
			}
		});
	}

	@ParameterizedTest
	@EnumSource
	void anEncodedBodyIsRefusedBeforeItIsRead(Reading reading) throws Exception {
		try (RawServer server = endless(200, "content-type: application/octet-stream", "content-encoding: gzip");
				ComplianceClient client = client(server)) {
			assertThatExceptionOfType(ComplianceDecodingException.class)
				.isThrownBy(() -> reading.read(client, this.directory))
				.withMessageContaining("encoded");
			assertThat(server.awaitClosed()).isTrue();
		}
		try (Stream<Path> left = Files.list(this.directory)) {
			assertThat(left).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 201, 206, 302, 403, 404, 418, 429, 500, 503 })
	void ofTheBodyOfAnotherAnswerAPieceIsRead(int status) throws Exception {
		for (Reading reading : Reading.values()) {
			try (RawServer server = endless(status, "content-type: application/json");
					ComplianceClient client = client(server)) {
				assertThatExceptionOfType(ComplianceApiException.class)
					.isThrownBy(() -> reading.read(client, this.directory))
					.satisfies((failure) -> assertThat(failure.status()).isEqualTo(status));
				assertThat(server.awaitClosed()).isTrue();
			}
		}
	}

	@Test
	void theBodyOfAnErrorTakesNoLongerThanACallMay() throws Exception {
		assertThatTheBodyIsNotWaitedFor(500, ServerException.class);
		assertThatTheBodyIsNotWaitedFor(404, ComplianceTimeoutException.class);
	}

	private void assertThatTheBodyIsNotWaitedFor(int status, Class<? extends Exception> failure) throws Exception {
		try (RawServer server = new RawServer((out) -> out.write(RawServer.head(status, "content-length: 100")));
				ComplianceClient client = Wire.client(server.url())
					.responseTimeout(Duration.ofMinutes(10))
					.callTimeout(Duration.ofMillis(300))
					.maxAttempts(1)
					.build()) {
			assertThatExceptionOfType(failure)
				.isThrownBy(() -> client.files().download("f").toDirectory(this.directory));
			assertThat(server.awaitClosed()).isTrue();
		}
	}

	@Test
	void whatIsTooLargeIsNotReadToItsEnd() throws Exception {
		try (RawServer server = endless(200, "content-type: application/json");
				ComplianceClient client = client(server)) {
			assertThatExceptionOfType(ResponseTooLargeException.class)
				.isThrownBy(() -> client.activities().list().firstPage());
			assertThat(server.awaitClosed()).isTrue();
		}
		try (RawServer server = endless(200); ComplianceClient client = client(server)) {
			assertThatExceptionOfType(FileTooLargeException.class)
				.isThrownBy(() -> client.files().download("f").bytes());
			assertThat(server.awaitClosed()).isTrue();
		}
	}

	@Test
	void ofAnAnswerThatAHandlerOfTheCallerFailsNothingIsRead() throws Exception {
		RequestOptions failing = RequestOptions.builder().requestIdHandler((id) -> {
			throw new IllegalStateException("of the caller");
		}).build();
		try (RawServer server = endless(200, "request-id: req_1"); ComplianceClient client = client(server)) {
			assertThatIllegalStateException()
				.isThrownBy(() -> client.withOptions(failing).files().download("f").toDirectory(this.directory))
				.withMessage("of the caller");
			assertThat(server.awaitClosed()).isTrue();
		}
	}

	@Test
	void whatTheDiskDoesNotTakeIsNotReadToItsEnd() throws Exception {
		Configuration disk = Configuration.unix().toBuilder().setBlockSize(4096).setMaxSize(100_000).build();
		try (FileSystem small = Jimfs.newFileSystem(disk);
				RawServer server = endless(200);
				ComplianceClient client = client(server)) {
			Path folder = Files.createDirectory(small.getPath("/downloads"));
			assertThatExceptionOfType(UncheckedIOException.class)
				.isThrownBy(() -> client.files().download("f").toDirectory(folder));
			assertThat(server.awaitClosed()).isTrue();
		}
	}

	/**
	 * A way to read an answer.
	 */
	private enum Reading {

		BYTES {
			@Override
			void read(ComplianceClient client, Path directory) {
				client.files().download("f").bytes();
			}
		},

		FILE {
			@Override
			void read(ComplianceClient client, Path directory) {
				client.files().download("f").toDirectory(directory);
			}
		},

		STREAM {
			@Override
			void read(ComplianceClient client, Path directory) throws IOException {
				try (InputStream in = client.files().download("f").inputStream()) {
					in.readAllBytes();
				}
			}
		},

		BUFFERS {
			@Override
			void read(ComplianceClient client, Path directory) {
				client.reactive().files().download("f").content().doOnNext(DataBufferUtils::release).blockLast();
			}
		},

		JSON {
			@Override
			void read(ComplianceClient client, Path directory) {
				client.activities().list().firstPage();
			}
		};

		abstract void read(ComplianceClient client, Path directory) throws IOException;

	}

}
