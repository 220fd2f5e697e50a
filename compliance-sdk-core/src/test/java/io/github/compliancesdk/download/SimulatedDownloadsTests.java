package io.github.compliancesdk.download;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.artifact.CodeArtifact;
import io.github.compliancesdk.artifact.CodeArtifactVersion;
import io.github.compliancesdk.artifact.MultiFileFormat;
import io.github.compliancesdk.error.ComplianceApiException;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.error.ComplianceTransportException;
import io.github.compliancesdk.error.IntegrityException;
import io.github.compliancesdk.error.UnprocessableException;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.Tenant;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Downloads from a tenant whose metadata, digests and faults are known.
 */
class SimulatedDownloadsTests {

	private static final String FILE = "claude_file_1";

	private static final long SIZE = 3_000_017;

	private final Tenant tenant = Tenant.generated(11).chats(60).codeArtifacts(30).withFile("""
			{"id":"claude_file_1","filename":"f.bin","created_at":"2026-01-01T00:00:00Z"}""", SIZE);

	private final ComplianceSimulator simulator = ComplianceSimulator.builder()
		.tenant(this.tenant)
		.requestsPerMinute(0)
		.accessRecords(false)
		.start();

	private final ComplianceClient client = Wire.client(this.simulator.baseUrl())
		.apiKey(this.simulator.apiKey())
		.build();

	@TempDir
	Path directory;

	@AfterEach
	void close() {
		this.client.close();
		this.simulator.close();
	}

	@Test
	void everyFileOfATenantIsWhatTheServerHas() throws Exception {
		int processed = 0;
		for (String id : this.tenant.fileIds()) {
			DownloadedFile file = this.client.files().download(id).toFile(this.directory.resolve(id));
			assertThat(file.sha256()).isEqualTo(sha256(id));
			var metadata = this.client.files().retrieve(id);
			processed += file.matches(metadata.sizeBytes(), metadata.md5()) ? 0 : 1;
		}
		for (String id : this.tenant.generatedFileIds()) {
			Path path = this.directory.resolve(id);
			DownloadedFile file = id.startsWith("claude_file_")
					? this.client.files().download(id).replacingExisting().toFile(path)
					: this.client.generatedFiles().download(id).toFile(path);
			assertThat(file.sha256()).isEqualTo(sha256(id));
		}
		assertThat(processed).as("copies that differ from their metadata are told, not refused").isPositive();
	}

	@Test
	void tenTransfersCutOnceAtARandomByteAreWholeInTheEnd() throws Exception {
		for (int seed = 0; seed < 10; seed++) {
			this.simulator.faults(FaultPlan.script(Fault.resetAtRandomByteOfBody()));
			Path path = this.directory.resolve("file" + seed);
			long before = this.simulator.requestCount();
			assertThat(this.client.files().download(FILE).toFile(path).sha256()).isEqualTo(sha256(FILE));
			assertThat(this.simulator.requestCount() - before).isEqualTo(2);
		}
		assertThat(listing()).hasSize(10).allMatch((name) -> name.startsWith("file"));
	}

	@Test
	void tenTransfersWithAWrongDigestAndTenWithAWrongLengthAreRightInTheEnd() throws Exception {
		Random random = new Random(42);
		for (int i = 0; i < 20; i++) {
			this.simulator.faults(FaultPlan
				.script((i < 10) ? Fault.wrongContentMd5() : Fault.contentLengthTooLong(1 + random.nextInt(100_000))));
			Path path = this.directory.resolve("file" + i);
			long before = this.simulator.requestCount();
			assertThat(this.client.files().download(FILE).toFile(path).sha256()).isEqualTo(sha256(FILE));
			assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path))))
				.isEqualTo(sha256(FILE));
			assertThat(this.simulator.requestCount() - before).isEqualTo(2);
		}
		assertThat(listing()).hasSize(20).allMatch((name) -> name.startsWith("file"));
	}

	@Test
	void aWrongDigestOrLengthOnceIsRepeatedAndAlwaysIsAnExceptionThatLeavesNothing() throws Exception {
		for (Fault fault : List.of(Fault.wrongContentMd5(), Fault.contentLengthTooLong(7), Fault.abortedChunks(1000),
				Fault.closeAfter(SIZE / 2))) {
			this.simulator.faults(FaultPlan.script(fault));
			Path path = this.directory.resolve("file");
			assertThat(this.client.files().download(FILE).toFile(path).sha256()).as(fault.name())
				.isEqualTo(sha256(FILE));
			Files.delete(path);
			this.simulator.faults(FaultPlan.always(fault));
			assertThatExceptionOfType(ComplianceException.class)
				.isThrownBy(() -> this.client.files().download(FILE).toFile(path))
				.isInstanceOfAny(IntegrityException.class, ComplianceTransportException.class);
			assertThat(listing()).as(fault.name()).isEmpty();
			this.simulator.faults(FaultPlan.none());
		}
	}

	@Test
	void aBodyThatIsLongerThanItsHeaderSaysIsNoRightFile() throws Exception {
		this.simulator.faults(FaultPlan.always(Fault.contentLengthTooShort(5)));
		Path path = this.directory.resolve("file");
		assertThatExceptionOfType(ComplianceException.class)
			.isThrownBy(() -> this.client.files().download(FILE).toFile(path));
		assertThat(listing()).isEmpty();
	}

	@Test
	void aBodyThatWouldInflateIsRefusedWithoutInflating() throws Exception {
		this.simulator.faults(FaultPlan.always(Fault.gzipBomb(64 << 20)));
		for (boolean json : new boolean[] { false, true }) {
			assertThatExceptionOfType(ComplianceDecodingException.class).isThrownBy(() -> {
				if (json) {
					this.client.chats().list().firstPage();
				}
				else {
					this.client.files().download(FILE).bytes();
				}
			}).withMessageContaining("encoded");
		}
		assertThatExceptionOfType(ComplianceException.class)
			.isThrownBy(() -> this.client.files().download(FILE).toFile(this.directory.resolve("file")));
		assertThat(listing()).isEmpty();
	}

	@Test
	void everyCodeArtifactIsHadOrSaysWhyNot() throws Exception {
		int archives = 0;
		int files = 0;
		for (CodeArtifact artifact : this.client.codeArtifacts().list()) {
			for (CodeArtifactVersion version : artifact.versions()) {
				try {
					this.client.codeArtifacts()
						.downloadVersion(artifact.id(), version.id())
						.toDirectory(this.directory);
					files++;
				}
				catch (UnprocessableException ex) {
					assertThat(ex.errorCode()).isEqualTo("multi_file_unavailable");
					try {
						DownloadedFile archive = this.client.codeArtifacts()
							.downloadVersion(artifact.id(), version.id(), MultiFileFormat.ZIP)
							.toDirectory(this.directory);
						assertThat(archive.contentType()).isEqualTo("application/zip");
						archives++;
					}
					catch (ComplianceApiException other) {
						assertThat(other.status()).isIn(404, 422, 503);
					}
				}
				catch (ComplianceApiException ex) {
					assertThat(ex.status()).isIn(404, 422, 503);
				}
			}
		}
		assertThat(files).isPositive();
		assertThat(archives).isPositive();
	}

	@Test
	void anArchiveWithoutItsIndexIsAFailedDownload() throws Exception {
		CodeArtifact artifact = this.client.codeArtifacts()
			.list()
			.stream()
			.filter(this::hasArchive)
			.findFirst()
			.orElseThrow();
		String version = artifact.versions().get(0).id();
		for (Fault fault : List.of(Fault.archiveWithoutIndex(), Fault.archiveCutBeforeIndex())) {
			this.simulator.faults(FaultPlan.always(fault));
			Download download = this.client.codeArtifacts()
				.downloadVersion(artifact.id(), version, MultiFileFormat.ZIP);
			assertThatExceptionOfType(ComplianceException.class).as(fault.name())
				.isThrownBy(() -> download.toDirectory(this.directory));
			assertThatExceptionOfType(ComplianceException.class).as(fault.name()).isThrownBy(download::bytes);
			assertThat(listing()).isEmpty();
		}
	}

	private boolean hasArchive(CodeArtifact artifact) {
		try {
			return !artifact.versions().isEmpty() && this.client.codeArtifacts()
				.downloadVersion(artifact.id(), artifact.versions().get(0).id(), MultiFileFormat.ZIP)
				.bytes()[0] == 'P';
		}
		catch (ComplianceException ex) {
			return false;
		}
	}

	private String sha256(String id) throws Exception {
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		try (InputStream in = this.tenant.content(id)) {
			byte[] buffer = new byte[64 * 1024];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				digest.update(buffer, 0, read);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private List<String> listing() throws IOException {
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

}
