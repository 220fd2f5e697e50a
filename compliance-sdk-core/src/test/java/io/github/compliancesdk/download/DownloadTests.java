package io.github.compliancesdk.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.error.ComplianceTransportException;
import io.github.compliancesdk.error.FileTooLargeException;
import io.github.compliancesdk.error.IntegrityException;
import io.github.compliancesdk.error.NotFoundException;
import io.github.compliancesdk.support.ReadOnlyFileSystem;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DownloadTests {

	private static final byte[] BODY = body(300_000);

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	@TempDir
	Path directory;

	private final ComplianceClient client = Wire.client(server).maxDownloadSize(1_000_000).build();

	private static byte[] body(int length) {
		byte[] body = new byte[length];
		new Random(1).nextBytes(body);
		return body;
	}

	@AfterEach
	void close() {
		this.client.close();
	}

	@Test
	void aFileIsWrittenWithBothDigestsAndForItsOwnerOnly() throws Exception {
		Wire.answers(server,
				good().withHeader("content-disposition", "attachment; filename*=utf-8''plan%20a.pdf")
					.withHeader("content-type", "application/pdf")
					.withHeader("request-id", "req_7"));
		Path file = this.directory.resolve("kept.pdf");
		for (boolean reactive : new boolean[] { false, true }) {
			Files.deleteIfExists(file);
			DownloadedFile downloaded = reactive
					? this.client.reactive().files().download("f").toFile(file).blockOptional().orElseThrow()
					: this.client.files().download("f").toFile(file);
			assertThat(file).hasBinaryContent(BODY);
			assertThat(downloaded).isEqualTo(new DownloadedFile(file, BODY.length, digest("MD5"), digest("SHA-256"),
					"application/pdf", "plan a.pdf", "req_7"));
			assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
			assertThat(downloaded.matches((long) BODY.length, digest("MD5"))).isTrue();
			assertThat(downloaded.matches(1L, null)).isFalse();
			assertThat(downloaded.toString()).doesNotContain("plan", "kept");
		}
		assertThat(listing()).containsExactly("kept.pdf");
	}

	@Test
	void bytesAndStreamsGiveTheWholeBody() throws IOException {
		Wire.answers(server, good());
		assertThat(this.client.files().download("f").bytes()).isEqualTo(BODY);
		assertThat(this.client.generatedFiles().download("f").bytes()).isEqualTo(BODY);
		try (InputStream in = this.client.files().download("f").inputStream()) {
			assertThat(in.readAllBytes()).isEqualTo(BODY);
		}
		assertThat(DataBufferUtils.join(this.client.reactive().files().download("f").content()).map((buffer) -> {
			byte[] bytes = new byte[buffer.readableByteCount()];
			buffer.read(bytes);
			DataBufferUtils.release(buffer);
			return bytes;
		}).block()).isEqualTo(BODY);
	}

	@Test
	void anEmptyFileIsAFile() {
		Wire.answers(server, aResponse());
		assertThat(this.client.files().download("f").bytes()).isEmpty();
		assertThat(this.client.files().download("f").toDirectory(this.directory).length()).isZero();
	}

	@Test
	void theTextOfAnArtifactIsDownloadedAsBytes() {
		Wire.answers(server, okJson("{\"content\":\"grüß dich\",\"title\":\"t\"}").withHeader("request-id", "req_8"));
		byte[] text = "grüß dich".getBytes(StandardCharsets.UTF_8);
		assertThat(this.client.artifacts().download("v1").bytes()).isEqualTo(text);
		DownloadedFile file = this.client.artifacts().download("v1").toDirectory(this.directory);
		assertThat(file.path()).hasFileName("v1.txt").hasBinaryContent(text);
		assertThat(file.requestId()).isEqualTo("req_8");
	}

	@Test
	void whatIsTooLargeForMemoryIsRefusedAtTheBound() {
		Wire.answers(server, aResponse().withBody(new byte[1_000_001]));
		assertThatExceptionOfType(FileTooLargeException.class)
			.isThrownBy(() -> this.client.files().download("f").bytes())
			.withMessageContaining("toFile");
		assertThat(Wire.requests(server)).isOne();
		assertThat(this.client.files().download("f").toFile(this.directory.resolve("large")).length())
			.isEqualTo(1_000_001);
	}

	@Test
	void aBodyThatIsCompressedUnaskedIsRefusedAndNeverUnpacked() {
		Wire.answers(server, aResponse().withHeader("content-encoding", "gzip").withBody(BODY));
		assertThatExceptionOfType(ComplianceDecodingException.class)
			.isThrownBy(() -> this.client.files().download("f").bytes())
			.withMessageContaining("encoded");
		assertThatExceptionOfType(ComplianceDecodingException.class)
			.isThrownBy(() -> this.client.activities().list().firstPage());
		assertThat(Wire.requests(server)).as("it may be a proxy that does so once").isEqualTo(8);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 })
	void aTransferThatIsCutIsRepeatedAndTheFileIsRight(int seed) throws IOException {
		int cut = new Random(seed).nextInt(BODY.length);
		Wire.answers(server, good().withFault(Fault.RANDOM_DATA_THEN_CLOSE),
				aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
				aResponse().withBody(java.util.Arrays.copyOf(BODY, cut)).withHeader("Content-MD5", md5()), good());
		DownloadedFile file = this.client.files().download("f").toFile(this.directory.resolve("file"));
		assertThat(file.path()).hasBinaryContent(BODY);
		assertThat(Wire.requests(server)).isEqualTo(4);
		assertThat(listing()).containsExactly("file");
	}

	@Test
	void whatNeverAgreesLeavesNothingAndDestroysNothing() throws IOException {
		Path old = Files.writeString(this.directory.resolve("old"), "older and whole");
		Wire.answers(server, aResponse().withBody(BODY).withHeader("Content-MD5", "AAAAAAAAAAAAAAAAAAAAAA=="));
		assertThatExceptionOfType(IntegrityException.class)
			.isThrownBy(() -> this.client.files().download("f").replacingExisting().toFile(old))
			.withMessageContaining("digest");
		assertThatExceptionOfType(IntegrityException.class).isThrownBy(() -> this.client.files().download("f").bytes());
		assertThat(Wire.requests(server)).isEqualTo(8);
		assertThat(old).hasContent("older and whole");
		assertThat(listing()).containsExactly("old");
	}

	@Test
	void aBrokenStreamIsAnErrorOfTheStreamAndIsNotBegunAgain() throws IOException {
		Wire.answers(server, aResponse().withBody(BODY).withHeader("Content-Length", String.valueOf(BODY.length + 7)));
		try (InputStream in = this.client.files().download("f").inputStream()) {
			assertThat(in.read()).isNotNegative();
			assertThatExceptionOfType(IOException.class).isThrownBy(in::readAllBytes)
				.withCauseInstanceOf(ComplianceTransportException.class);
		}
		assertThat(Wire.requests(server)).isOne();
	}

	@Test
	void aStreamIsRefusedOnAThreadThatMustNotBlock() {
		Wire.answers(server, good());
		assertThatIllegalStateException()
			.isThrownBy(() -> Mono.fromCallable(() -> this.client.files().download("f").inputStream())
				.subscribeOn(Schedulers.parallel())
				.block())
			.withMessageContaining("must not block");
		assertThat(Wire.requests(server)).isZero();
	}

	@Test
	void aStreamThatCannotBeginIsAFailureOfTheCall() throws IOException {
		Wire.answers(server, aResponse().withStatus(404));
		try (InputStream in = this.client.files().download("f").inputStream()) {
			assertThatExceptionOfType(NotFoundException.class).isThrownBy(in::read);
		}
	}

	@Test
	void anAbandonedStreamGivesItsConnectionBack() throws IOException {
		Wire.answers(server, good());
		for (int i = 0; i < 70; i++) {
			try (InputStream in = this.client.files().download("f").inputStream()) {
				assertThat(in.read()).isNotNegative();
			}
		}
		assertThat(this.client.files().download("f").bytes()).hasSize(BODY.length);
	}

	@Test
	void aFileThatExistsIsKeptUnlessReplacingIsAskedFor() throws IOException {
		Wire.answers(server, good());
		Path file = Files.writeString(this.directory.resolve("file"), "mine");
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> this.client.files().download("f").toFile(file))
			.withCauseInstanceOf(FileAlreadyExistsException.class);
		assertThat(Wire.requests(server)).isZero();
		assertThat(file).hasContent("mine");
		this.client.files().download("f").replacingExisting().toFile(file);
		assertThat(file).hasBinaryContent(BODY);
	}

	@Test
	void aFolderThatIsNotThereIsSaidBeforeAnythingIsSent() {
		Wire.answers(server, good());
		Path missing = this.directory.resolve("missing");
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> this.client.files().download("f").toFile(missing.resolve("file")))
			.withCauseInstanceOf(NoSuchFileException.class);
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> this.client.files().download("f").toDirectory(missing));
		assertThat(Wire.requests(server)).isZero();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aFolderThatTakesNoFileIsAFailureOfTheDiskAndNotRepeated(boolean named) throws IOException {
		Wire.answers(server, good());
		Path folder = ReadOnlyFileSystem.of(this.directory);
		Download download = this.client.files().download("f");
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> (named ? download.toFile(folder.resolve("file")) : download.toDirectory(folder)).length())
			.withCauseInstanceOf(AccessDeniedException.class);
		assertThat(listing()).isEmpty();
		assertThat(Wire.requests(server)).isOne();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aFullDiskIsAFailureOfTheDiskThatIsNotRepeatedAndLeavesWhatWasThere(boolean named) throws IOException {
		Wire.answers(server, good());
		Configuration disk = Configuration.unix()
			.toBuilder()
			.setAttributeViews("basic", "posix")
			.setBlockSize(4096)
			.setMaxSize(BODY.length / 2)
			.build();
		try (FileSystem small = Jimfs.newFileSystem(disk)) {
			Path folder = Files.createDirectory(small.getPath("/downloads"));
			Path file = Files.writeString(folder.resolve("file"), "mine");
			Download download = this.client.files().download("f");
			assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(
					() -> (named ? download.replacingExisting().toFile(file) : download.toDirectory(folder)).length())
				.withMessageContaining("out of disk space");
			assertThat(file).hasContent("mine");
			try (Stream<Path> left = Files.list(folder)) {
				assertThat(left).containsExactly(file);
			}
		}
		assertThat(Wire.requests(server)).isOne();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "attachment; filename*=utf-8''a%2Fb%5Cc.txt | a_b_c.txt",
			"attachment; filename*=utf-8''..%2F..%2Fetc%2Fpasswd | __.._etc_passwd",
			"attachment; filename=\"plain.txt\" | plain.txt", "attachment; filename*=utf-8''CON.txt | _CON.txt",
			"attachment; filename*=utf-8''com1 | _com1", "attachment; filename*=utf-8''.hidden | _hidden",
			"attachment; filename*=utf-8''end.%20. | end", "attachment; filename*=utf-8''%E2%80%AEgpj.exe | _gpj.exe",
			"attachment; filename*=utf-8''a%00b%0Ac | a_b_c", "attachment; filename*=utf-8''%20 | f",
			"attachment; filename*=bogus | bogus", "attachment | f", "- | f",
			"attachment; filename*=utf-8''%C3%A4.pdf; filename=\"other.pdf\" | ä.pdf" })
	void theServersNameIsMadeSafe(String disposition, String expected) throws IOException {
		ResponseDefinitionBuilder answer = good();
		Wire.answers(server, (disposition != null) ? answer.withHeader("content-disposition", disposition) : answer);
		DownloadedFile file = this.client.files().download("f").toDirectory(this.directory);
		assertThat(file.path()).isEqualTo(this.directory.resolve(expected)).hasBinaryContent(BODY);
		assertThat(listing()).containsExactly(expected);
	}

	@Test
	void longNamesAreCutBeforeTheirExtensionAndTakenOnesNumbered() throws IOException {
		Wire.answers(server, good().withHeader("content-disposition",
				"attachment; filename*=utf-8''" + "%C3%A4".repeat(300) + ".pdf"));
		Path first = this.client.files().download("f").toDirectory(this.directory).path();
		Path second = this.client.files().download("f").toDirectory(this.directory).path();
		assertThat(first.getFileName().toString()).startsWith("ää").endsWith("ä.pdf");
		assertThat(first.getFileName().toString().getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(200);
		assertThat(second.getFileName().toString()).endsWith(" (2).pdf");
		assertThat(listing()).hasSize(2);
	}

	@Test
	void progressIsToldAndDigestsCanBeLeftOut() {
		Wire.answers(server, aResponse().withBody(new byte[3_000_000]));
		List<Long> told = new ArrayList<>();
		DownloadedFile file = this.client.files()
			.download("f")
			.withoutDigests()
			.onProgress((bytes, total) -> told.add(bytes))
			.toFile(this.directory.resolve("file"));
		assertThat(file.md5()).isNull();
		assertThat(file.sha256()).isNull();
		assertThat(told).isSorted().hasSizeGreaterThan(2).last().isEqualTo(3_000_000L);
	}

	@Test
	void whatIsNotThereIsNotFoundAndNoFile() throws IOException {
		Wire.answers(server,
				jsonResponse("{\"error\":{\"type\":\"not_found_error\",\"message\":\"File not found: 1\"}}", 404));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.client.files().download("f").toDirectory(this.directory));
		assertThat(listing()).isEmpty();
	}

	private static ResponseDefinitionBuilder good() {
		return aResponse().withBody(BODY).withHeader("Content-MD5", md5());
	}

	private static String md5() {
		return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest("MD5")));
	}

	private static String digest(String algorithm) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(BODY));
		}
		catch (java.security.NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<String> listing() throws IOException {
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

}
