package io.github.compliancesdk.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.artifact.MultiFileFormat;
import io.github.compliancesdk.error.IntegrityException;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Archives of a version of a code artifact, which are whole only with their index.
 */
class ArchiveTests {

	/** From here on an archive needs the records of zip64. */
	private static final int MANY = 66_000;

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	@TempDir
	Path directory;

	private final ComplianceClient client = Wire.client(server).maxAttempts(1).build();

	@AfterEach
	void close() {
		this.client.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "top/files/files.json", "top/files/a/files.json", "files.json", "/files.json",
			"top/more-files.json", "top/files.json/", "top/FILES.JSON" })
	void aFileOfTheUserIsNoIndexWhateverItsName(String name) throws IOException {
		assertThatItIsCut(archive("top/files/a.txt", name));
	}

	@Test
	void theIndexIsInTheTopFolder() throws IOException {
		assertThatItIsWhole(archive("top/files/files.json", "top/files.json"));
	}

	@Test
	void anArchiveOfManyFilesIsWholeWithItsIndexAndCutWithoutIt() throws IOException {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < MANY; i++) {
			names.add("top/files/" + i);
		}
		byte[] without = archive(names.toArray(String[]::new));
		assertThatItIsCut(without);
		names.add("top/files.json");
		byte[] with = archive(names.toArray(String[]::new));
		assertThatItIsWhole(with);
		assertThatItIsCut(Arrays.copyOf(with, with.length - 1));
	}

	@Test
	void anArchiveWhoseDirectoryIsNamedInRecordsOfZip64IsWholeWithItsIndexAndCutWithoutIt() throws IOException {
		assertThatItIsWhole(withLargeRecords(archive("top/files/a.txt", "top/files.json")));
		assertThatItIsCut(withLargeRecords(archive("top/files/a.txt")));
	}

	/** What a writer makes that does not know the size of the archive beforehand. */
	private static byte[] withLargeRecords(byte[] archive) {
		int end = archive.length - 22;
		ByteBuffer small = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
		ByteBuffer large = ByteBuffer.allocate(archive.length + 76).order(ByteOrder.LITTLE_ENDIAN);
		large.put(archive, 0, end);
		large.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45).putInt(0).putInt(0);
		large.putLong(1).putLong(1).putLong(small.getInt(end + 12)).putLong(small.getInt(end + 16));
		large.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
		large.put(archive, end, 22);
		byte[] bytes = large.array();
		Arrays.fill(bytes, bytes.length - 22 + 8, bytes.length - 22 + 20, (byte) 0xff);
		return bytes;
	}

	@Test
	void aDirectoryThatIsNotWhereTheEndSaysIsNone() throws IOException {
		byte[] archive = archive("top/files.json");
		for (int field : new int[] { 12, 16 }) {
			byte[] wrong = archive.clone();
			Arrays.fill(wrong, wrong.length - 22 + field, wrong.length - 22 + field + 4, (byte) 0xff);
			assertThatItIsCut(wrong);
		}
		byte[] emptied = archive.clone();
		Arrays.fill(emptied, 0, emptied.length - 22, (byte) 0);
		assertThatItIsCut(emptied);
	}

	private void assertThatItIsWhole(byte[] archive) throws IOException {
		Download download = download(archive);
		assertThat(download.bytes()).isEqualTo(archive);
		Path file = download.toDirectory(this.directory).path();
		assertThat(file).hasSize(archive.length);
		Files.delete(file);
	}

	private void assertThatItIsCut(byte[] archive) {
		Download download = download(archive);
		assertThatExceptionOfType(IntegrityException.class).isThrownBy(download::bytes).withMessageContaining("index");
		assertThatExceptionOfType(IntegrityException.class).isThrownBy(() -> download.toDirectory(this.directory));
		assertThat(this.directory).isEmptyDirectory();
	}

	private Download download(byte[] archive) {
		Wire.answers(server, aResponse().withHeader("content-type", "application/zip").withBody(archive));
		return this.client.codeArtifacts().downloadVersion("a", "v", MultiFileFormat.ZIP);
	}

	private static byte[] archive(String... names) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.setLevel(0);
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

}
