package io.github.compliancesdk.simulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CodeArtifactDownloadTests {

	private static final String ID = "cart_01Planted";

	private static final String VERSION = "1790000000-ab12";

	private static final String CONTENT = "/apps/code/artifacts/" + ID + "/content";

	private static final String VERSION_PATH = "/apps/code/artifacts/" + ID + "/versions/" + VERSION;

	private static final String[] ZIP = { "multi_file_format", "zip" };

	private static final byte[] PAGE = "<!doctype html>".getBytes(StandardCharsets.UTF_8);

	private static final CodeArtifactContent SEVERAL = CodeArtifactContent.files()
		.with("index.html", PAGE)
		.with("src/app.js", 70_000);

	@Test
	void aSingleFileIsTheFileWhateverWasAskedFor() {
		try (ComplianceSimulator simulator = start(CodeArtifactContent.file("text/html", PAGE))) {
			SimulatorClient client = SimulatorClient.of(simulator);
			for (String[] format : List.of(new String[0], ZIP)) {
				SimulatorClient.Answer version = client.fetch(VERSION_PATH, format);
				assertThat(version.bytes()).isEqualTo(PAGE);
				assertThat(version.header("content-type")).isEqualTo("text/html");
				assertThat(version.header("content-disposition"))
					.isEqualTo("attachment; filename*=utf-8''" + ID + "-" + VERSION + ".txt");
				assertThat(version.header("content-md5")).isEqualTo(md5(PAGE));
				assertThat(version.header("cache-control")).isEqualTo("no-store, private");
				assertThat(version.header("transfer-encoding")).isEqualTo("chunked");
				SimulatorClient.Answer content = client.fetch(CONTENT, format);
				assertThat(content.bytes()).isEqualTo(PAGE);
				assertThat(content.header("content-disposition"))
					.isEqualTo("attachment; filename*=utf-8''" + ID + ".txt");
				assertThat(content.header("content-md5")).isEqualTo(md5(PAGE));
			}
		}
	}

	@Test
	void severalFilesComeAsAnArchiveOnly() throws Exception {
		try (ComplianceSimulator simulator = start(SEVERAL)) {
			SimulatorClient client = SimulatorClient.of(simulator);
			assertRefused(client.fetch(VERSION_PATH), 422, "multi_file_unavailable");
			assertRefused(client.fetch(CONTENT), 422, "multi_file_unavailable");

			SimulatorClient.Answer version = client.fetch(VERSION_PATH, ZIP);
			assertThat(version.header("content-type")).isEqualTo("application/zip");
			assertThat(version.header("content-md5")).isEmpty();
			assertThat(version.header("cache-control")).isEqualTo("no-store, private");
			assertThat(version.header("content-disposition")).endsWith("''" + ID + "-" + VERSION + ".zip");
			String folder = ID + "-" + VERSION + "/";
			Map<String, byte[]> entries = entries(version.bytes());
			assertThat(entries.keySet()).containsExactly(folder + "files/index.html", folder + "files/src/app.js",
					folder + "files.json");
			assertThat(entries.get(folder + "files/index.html")).isEqualTo(PAGE);
			assertThat(entries.get(folder + "files/src/app.js")).hasSize(70_000);

			SimulatorClient.Answer content = client.fetch(CONTENT, ZIP);
			assertThat(content.bytes()).isEqualTo(version.bytes());
			assertThat(content.header("content-disposition")).endsWith("''" + ID + ".zip");
			assertThat(content.header("content-md5")).isEmpty();
			assertThat(client.fetch(VERSION_PATH, "multi_file_format", "tar").status()).isEqualTo(400);
		}
	}

	@Test
	void anArchiveCanBeReadFromItsDirectory(@TempDir Path directory) throws Exception {
		Path file = directory.resolve("a.zip");
		try (InputStream in = SEVERAL.archive("top").open()) {
			Files.copy(in, file);
		}
		assertThat(Files.size(file)).isEqualTo(SEVERAL.archive("top").length());
		try (ZipFile zip = new ZipFile(file.toFile())) {
			assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("top/files/index.html",
					"top/files/src/app.js", "top/files.json");
			assertThat(zip.getInputStream(zip.getEntry("top/files/index.html")).readAllBytes()).isEqualTo(PAGE);
		}
		assertThatIllegalArgumentException()
			.isThrownBy(() -> CodeArtifactContent.files().with("a", 5L << 30).with("b", 1).archive("top"));
	}

	@Test
	void aDocumentComesAsAnArchiveOfItsTabsWithoutAnIndex() throws Exception {
		try (ComplianceSimulator simulator = start(CodeArtifactContent.document("tabA", "tabB"))) {
			SimulatorClient client = SimulatorClient.of(simulator);
			assertRefused(client.fetch(CONTENT), 422, "multi_file_unavailable");
			SimulatorClient.Answer answer = client.fetch(CONTENT, ZIP);
			Map<String, byte[]> entries = entries(answer.bytes());
			assertThat(entries.keySet()).containsExactly("01-tabA.docx", "02-tabB.docx");
			assertThat(entries(entries.get("01-tabA.docx"))).containsKey("word/document.xml");
			assertThat(answer.header("content-md5")).isEqualTo(md5(answer.bytes()));
			assertThat(answer.header("content-disposition")).endsWith("''" + ID + ".zip");
			assertRefused(client.fetch(VERSION_PATH), 422, "multi_file_unavailable");
			assertRefused(client.fetch(VERSION_PATH, ZIP), 422, "multi_file_unavailable");
		}
		try (ComplianceSimulator simulator = start(CodeArtifactContent.document("only"))) {
			assertThat(entries(SimulatorClient.of(simulator).fetch(CONTENT, ZIP).bytes()).keySet())
				.containsExactly("01-document.docx");
		}
	}

	@Test
	void aDocumentThatCannotBeExportedSaysWhy() {
		Map<String, CodeArtifactContent> documents = Map.of("document_unavailable", CodeArtifactContent.document(),
				"document_too_large", CodeArtifactContent.document().with("t", 17L << 20), "cmek_org_unsupported",
				CodeArtifactContent.document("t").underCustomerManagedKeys());
		documents.forEach((code, document) -> {
			try (ComplianceSimulator simulator = start(document)) {
				assertRefused(SimulatorClient.of(simulator).fetch(CONTENT, ZIP), 422, code);
			}
		});
	}

	@Test
	void compressedStorageHasNoDigestAndEndsAfterSixteenMebibytes() throws Exception {
		try (ComplianceSimulator simulator = start(CodeArtifactContent.file("text/html", PAGE).storedCompressed())) {
			SimulatorClient.Answer answer = SimulatorClient.of(simulator).fetch(VERSION_PATH);
			assertThat(answer.bytes()).isEqualTo(PAGE);
			assertThat(answer.header("content-md5")).isEmpty();
		}
		for (CodeArtifactContent content : List.of(CodeArtifactContent.file("text/html", 20L << 20).storedCompressed(),
				SEVERAL.with("large", 20L << 20).storedCompressed())) {
			try (ComplianceSimulator simulator = start(content);
					InputStream in = FileDownloadTests.open(simulator, VERSION_PATH + "?multi_file_format=zip")
						.body()) {
				long[] read = new long[1];
				assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
					byte[] buffer = new byte[1 << 16];
					for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
						read[0] += count;
					}
				});
				assertThat(read[0]).isLessThanOrEqualTo(16L << 20);
				assertThat(simulator.requests().get(0).status()).isEqualTo(200);
			}
		}
	}

	@Test
	void whatIsNotThereYetIsUnavailable() {
		try (ComplianceSimulator simulator = start(SEVERAL.uploadPending())) {
			SimulatorClient client = SimulatorClient.of(simulator);
			SimulatorClient.Answer version = client.fetch(VERSION_PATH, ZIP);
			assertThat(version.status()).isEqualTo(503);
			assertThat(version.header("retry-after")).isEmpty();
			SimulatorClient.Answer content = client.fetch(CONTENT, ZIP);
			assertThat(content.status()).isEqualTo(503);
			assertThat(content.header("retry-after")).isEqualTo("5");
		}
		try (ComplianceSimulator simulator = start(SEVERAL)) {
			SimulatorClient client = SimulatorClient.of(simulator);
			simulator.begin(Condition.CODE_ARTIFACT_CONTENT_NOT_READY);
			assertThat(client.fetch(CONTENT, ZIP).header("retry-after")).isEqualTo("5");
			assertThat(client.fetch(VERSION_PATH, ZIP).status()).isEqualTo(200);
			simulator.end(Condition.CODE_ARTIFACT_CONTENT_NOT_READY);
			simulator.begin(Condition.CUSTOMER_MANAGED_KEY_UNUSABLE);
			assertRefused(client.fetch(CONTENT, ZIP), 400, "cmek_key_disabled");
			assertThat(client.fetch(VERSION_PATH, ZIP).status()).isEqualTo(404);
			simulator.end(Condition.CUSTOMER_MANAGED_KEY_UNUSABLE);
			assertThat(client.fetch(CONTENT, ZIP).status()).isEqualTo(200);
		}
		try (ComplianceSimulator simulator = start(SEVERAL.notExportable())) {
			assertRefused(SimulatorClient.of(simulator).fetch(VERSION_PATH, ZIP), 422, "file_set_unavailable");
			assertRefused(SimulatorClient.of(simulator).fetch(CONTENT, ZIP), 422, "file_set_unavailable");
		}
	}

	@Test
	void versionsThatRotatedOutAreGoneUnlessPlanted() {
		Tenant tenant = tenant(SEVERAL).withCodeArtifactVersion(ID, "old", CodeArtifactContent.file("text/css", PAGE));
		try (ComplianceSimulator simulator = start(tenant)) {
			SimulatorClient client = SimulatorClient.of(simulator);
			SimulatorClient.Answer gone = client.fetch("/apps/code/artifacts/" + ID + "/versions/1700000000-0000");
			assertThat(gone.status()).isEqualTo(404);
			assertThat(gone.errorMessage()).isEqualTo("code artifact not found");
			assertThat(client.fetch("/apps/code/artifacts/" + ID + "/versions/old").header("content-type"))
				.isEqualTo("text/css");
			assertThat(client.fetch("/apps/code/artifacts/cart_unknown/content").status()).isEqualTo(404);
		}
	}

	@Test
	void hostileEntryNamesAreWrittenAsGiven() throws Exception {
		CodeArtifactContent hostile = CodeArtifactContent.files()
			.with("../../outside", PAGE)
			.with("/etc/passwd", PAGE)
			.with("C:\\windows\\x", PAGE)
			.entriesNamedAsGiven();
		try (ComplianceSimulator simulator = start(hostile)) {
			assertThat(entries(SimulatorClient.of(simulator).fetch(VERSION_PATH, ZIP).bytes()).keySet())
				.startsWith("../../outside", "/etc/passwd", "C:\\windows\\x");
		}
	}

	@Test
	void theDocumentedExamplesCanBeDownloaded() throws Exception {
		try (ComplianceSimulator simulator = start(Tenant.documentedExamples())) {
			SimulatorClient client = SimulatorClient.of(simulator);
			String root = "/apps/code/artifacts/cart_01Wk7XsLz4VnQd9RtMb2HyP";
			assertThat(entries(client.fetch(root + "g/content", ZIP).bytes()).keySet()).containsExactly("01-tabA.docx",
					"02-tabB.docx");
			assertThat(client.fetch(root + "e/content").header("content-md5")).isEqualTo("sOCRnOhWzH2QDoUnvyQtig==");
			assertThat(client.fetch(root + "e/versions/1780000000-cd34").status()).isEqualTo(200);
			assertThat(client.fetch(root + "f/content").status()).isEqualTo(404);
		}
	}

	@Test
	void generatedArtifactsAnswerInEveryDocumentedWay() throws Exception {
		Tenant tenant = Tenant.generated(42);
		List<String> seen = new ArrayList<>();
		try (ComplianceSimulator simulator = start(tenant)) {
			SimulatorClient client = SimulatorClient.of(simulator);
			for (JsonNode artifact : client.rows("/apps/code/artifacts")) {
				String path = "/apps/code/artifacts/" + artifact.path("id").asText();
				seen.add("content " + kind(client.fetch(path + "/content", ZIP)));
				for (JsonNode version : artifact.path("versions")) {
					String versionPath = path + "/versions/" + version.path("id").asText();
					seen.add("version " + kind(client.fetch(versionPath, ZIP)));
					client.fetch(versionPath);
				}
			}
		}
		assertThat(seen).contains("content 200 archive with digest", "content 200 file with digest",
				"content 404 code artifact not found", "content 422 document_unavailable",
				"version 200 file with digest", "version 200 file", "version 200 archive",
				"version 422 file_set_unavailable", "version 503");
	}

	private static String kind(SimulatorClient.Answer answer) {
		if (answer.status() != 200) {
			String code = answer.json().path("error").path("details").path("error_code").asText();
			return answer.status()
					+ (answer.status() == 404 ? " " + answer.errorMessage() : code.isEmpty() ? "" : " " + code);
		}
		return "200 " + (answer.header("content-type").equals("application/zip") ? "archive" : "file")
				+ (answer.header("content-md5").isEmpty() ? "" : " with digest");
	}

	static Map<String, byte[]> entries(byte[] archive) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				entries.put(entry.getName(), in.readAllBytes());
			}
		}
		return entries;
	}

	private static void assertRefused(SimulatorClient.Answer answer, int status, String code) {
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.json().path("error").path("details").path("error_code").asText()).isEqualTo(code);
	}

	private static String md5(byte[] bytes) {
		return Base64.getEncoder().encodeToString(FileDownloadTests.md5(bytes));
	}

	static Tenant tenant(CodeArtifactContent content) {
		return Tenant.empty()
			.withCodeArtifact("{\"id\":\"" + ID + "\",\"organization_uuid\":\"3f0c6a52-8d1e-4b77-9a40-51c2d7e8b901\","
					+ "\"read_mode\":\"org\",\"versions\":[{\"id\":\"" + VERSION + "\"}]}", content);
	}

	private static ComplianceSimulator start(CodeArtifactContent content) {
		return start(tenant(content));
	}

	private static ComplianceSimulator start(Tenant tenant) {
		return ComplianceSimulator.builder().tenant(tenant).requestsPerMinute(0).accessRecords(false).start();
	}

}
