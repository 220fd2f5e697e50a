package io.github.compliancesdk.simulator;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import io.netty.util.internal.PlatformDependent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FileDownloadTests {

	private static final String FILE = "claude_file_01Planted";

	private static final String GENERATED = "claude_gen_file_01Planted";

	@Test
	void plantedBytesComeBackWithTheirDigestsAndName() {
		byte[] bytes = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
		Tenant tenant = Tenant.empty()
			.withFile("{\"id\":\"" + FILE
					+ "\",\"filename\":\"plan \u00e9t\u00e9.pdf\",\"mime_type\":\"application/pdf\"}", bytes)
			.withGeneratedFile("{\"id\":\"" + GENERATED
					+ "\",\"filename\":\"f\",\"mime_type\":null,\"size_bytes\":null,\"md5\":null}", bytes);
		try (ComplianceSimulator simulator = start(tenant)) {
			SimulatorClient client = SimulatorClient.of(simulator);
			SimulatorClient.Answer file = client.fetch("/apps/chats/files/" + FILE + "/content");

			assertThat(file.status()).isEqualTo(200);
			assertThat(file.bytes()).isEqualTo(bytes);
			assertThat(file.header("content-type")).isEqualTo("application/pdf");
			assertThat(file.header("content-disposition"))
				.isEqualTo("attachment; filename*=utf-8''plan%20%C3%A9t%C3%A9.pdf");
			assertThat(file.header("content-md5")).isEqualTo(Base64.getEncoder().encodeToString(md5(bytes)));
			assertThat(file.header("transfer-encoding")).isEqualTo("chunked");
			assertThat(file.header("content-length")).isEmpty();
			assertThat(file.header("cache-control")).isEmpty();
			JsonNode metadata = client.fetch("/apps/chats/files/" + FILE).json();
			assertThat(metadata.path("size_bytes").longValue()).isEqualTo(bytes.length);
			assertThat(metadata.path("md5").asText()).isEqualTo(HexFormat.of().formatHex(md5(bytes)));

			SimulatorClient.Answer made = client.fetch("/apps/chats/generated-files/" + GENERATED + "/content");
			assertThat(made.bytes()).isEqualTo(bytes);
			assertThat(made.header("content-type")).isEqualTo("application/octet-stream");
			assertThat(made.header("content-disposition")).isEqualTo("attachment; filename*=utf-8''f");
			JsonNode unknown = client.fetch("/apps/chats/generated-files/" + GENERATED).json();
			assertThat(unknown.path("md5").isNull()).isTrue();
			assertThat(unknown.path("size_bytes").isNull()).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 1, 7, 8, 9, 65_535, 65_536, 65_537, 1_048_576, 1_048_577, 3_145_733 })
	void inventedBytesHaveTheSizeTheMetadataSay(long size) throws Exception {
		Tenant tenant = Tenant.empty().withFile("{\"id\":\"" + FILE + "\",\"filename\":\"f\"}", size);
		try (ComplianceSimulator simulator = start(tenant)) {
			SimulatorClient client = SimulatorClient.of(simulator);
			SimulatorClient.Answer file = client.fetch("/apps/chats/files/" + FILE + "/content");
			JsonNode metadata = client.fetch("/apps/chats/files/" + FILE).json();

			assertThat(file.bytes()).hasSize((int) size);
			assertThat(metadata.path("size_bytes").longValue()).isEqualTo(size);
			assertThat(metadata.path("md5").asText()).isEqualTo(HexFormat.of().formatHex(md5(file.bytes())));
			assertThat(file.header("content-md5")).isEqualTo(Base64.getEncoder().encodeToString(md5(file.bytes())));
			try (InputStream content = tenant.content(FILE)) {
				assertThat(content.readAllBytes()).isEqualTo(file.bytes());
			}
		}
	}

	@Test
	void noTwoBlocksOfInventedBytesAreTheSame() throws Exception {
		Set<String> blocks = new HashSet<>();
		try (InputStream in = new GeneratedContent("x", 5L << 20).open()) {
			for (byte[] block = in.readNBytes(1 << 20); block.length > 0; block = in.readNBytes(1 << 20)) {
				blocks.add(HexFormat.of().formatHex(md5(block)));
			}
		}
		assertThat(blocks).hasSize(5);
		assertThat(new GeneratedContent("x", 100).md5()).isNotEqualTo(new GeneratedContent("y", 100).md5());
		assertThatIllegalArgumentException().isThrownBy(() -> new GeneratedContent("x", -1));
		assertThatIllegalArgumentException().isThrownBy(() -> Tenant.empty().content("claude_file_unknown"));
	}

	@Test
	void aGibibyteStreamsWithoutBeingHeld() throws Exception {
		long size = 1L << 30;
		String row = "{\"id\":\"" + FILE + "\",\"filename\":\"f\",\"md5\":null}";
		try (ComplianceSimulator simulator = start(Tenant.empty().withFile(row, size))) {
			HttpResponse<InputStream> response = open(simulator, "/apps/chats/files/" + FILE + "/content");
			byte[] buffer = new byte[1 << 20];
			long read = 0;
			long most = 0;
			try (InputStream in = response.body()) {
				for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
					read += count;
					if (read == count || read % (100 << 20) < count) {
						most = Math.max(most, directMemory());
					}
				}
			}
			assertThat(read).isEqualTo(size);
			assertThat(most).isLessThan(200L << 20);
			assertThat(response.headers().firstValue("content-md5")).isPresent();
		}
	}

	private static long directMemory() {
		return PlatformDependent.usedDirectMemory();
	}

	@Test
	void everyGeneratedFileCanBeHadAndAFewAreNotWhatTheirMetadataSay() {
		Tenant tenant = Tenant.generated(42).chats(150);
		int copies = 0;
		int unknown = 0;
		Set<String> forms = new HashSet<>();
		try (ComplianceSimulator simulator = start(tenant)) {
			SimulatorClient client = SimulatorClient.of(simulator);
			for (List<String> ids : List.of(tenant.fileIds(), tenant.generatedFileIds())) {
				String root = ids.equals(tenant.fileIds()) ? "/apps/chats/files/" : "/apps/chats/generated-files/";
				for (String id : ids) {
					JsonNode metadata = client.fetch(root + id).json();
					SimulatorClient.Answer file = client.fetch(root + id + "/content");
					assertThat(file.header("content-md5"))
						.isEqualTo(Base64.getEncoder().encodeToString(md5(file.bytes())));
					String disposition = file.header("content-disposition");
					forms.add(disposition.substring(0, Math.min(disposition.length(), 21)));
					if (!metadata.path("md5").isTextual()) {
						unknown++;
					}
					else if (!metadata.path("md5").asText().equals(HexFormat.of().formatHex(md5(file.bytes())))) {
						copies++;
						assertThat(file.bytes()).isNotEmpty();
					}
					else {
						assertThat(metadata.path("size_bytes").intValue()).isEqualTo(file.bytes().length);
					}
				}
			}
		}
		int all = tenant.fileIds().size() + tenant.generatedFileIds().size();
		assertThat(copies).isBetween(1, all / 5);
		assertThat(unknown).isBetween(1, all / 2);
		assertThat(forms).containsExactlyInAnyOrder("attachment", "attachment; filename=", "attachment; filename*");
	}

	@Test
	void whatMessagesNameCanBeDownloadedInTheSizeTheySay() {
		try (ComplianceSimulator simulator = start(Tenant.documentedExamples())) {
			SimulatorClient client = SimulatorClient.of(simulator);
			assertThat(client.fetch("/apps/chats/files/claude_file_01Hs6YtLq3XwVb8NdRk5MzPe/content").bytes())
				.hasSize(2048);
			assertThat(client.fetch("/apps/chats/generated-files/claude_gen_file_01Yb2KxMs7RqLd9WvTn4HpZc/content")
				.bytes()).hasSize(64);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '#',
			value = { "../../etc/passwd | attachment; filename*=utf-8''..%2F..%2Fetc%2Fpasswd",
					"CON | attachment; filename*=utf-8''CON", "a\"b;c=d | attachment; filename*=utf-8''a%22b%3Bc%3Dd" })
	void hostileNamesArriveAsTheyAre(String name, String disposition) {
		String row = Json.object().put("id", FILE).put("filename", name).put("mime_type", "a\r\nb").toString();
		try (ComplianceSimulator simulator = start(Tenant.empty().withFile(row, 5))) {
			SimulatorClient.Answer file = SimulatorClient.of(simulator).fetch("/apps/chats/files/" + FILE + "/content");
			assertThat(file.header("content-disposition")).isEqualTo(disposition);
			assertThat(file.header("content-type")).isEqualTo("application/octet-stream");
		}
	}

	@Test
	void aFileWithoutANameHasNone() {
		try (ComplianceSimulator simulator = start(Tenant.empty().withFile("{\"id\":\"" + FILE + "\"}"))) {
			SimulatorClient.Answer file = SimulatorClient.of(simulator).fetch("/apps/chats/files/" + FILE + "/content");
			assertThat(file.header("content-disposition")).isEqualTo("attachment");
			assertThat(file.bytes()).isNotEmpty();
		}
	}

	@Test
	void namesCanBeOfAnyLengthAndEmpty() {
		for (String name : List.of("", "n".repeat(5000), "\r\nx: y")) {
			String row = Json.object().put("id", FILE).put("filename", name).toString();
			try (ComplianceSimulator simulator = start(Tenant.empty().withFile(row, 5))) {
				assertThat(SimulatorClient.of(simulator)
					.fetch("/apps/chats/files/" + FILE + "/content")
					.header("content-disposition")).startsWith("attachment; filename*=utf-8''").doesNotContain("\n");
			}
		}
		assertThat(FileNames.plain("a\\\"b")).isEqualTo("attachment; filename=\"a\\\\\\\"b\"");
	}

	@Test
	void unknownFilesAreNotFoundInTheWordsOfTheirOperation() {
		try (ComplianceSimulator simulator = start(Tenant.empty())) {
			SimulatorClient client = SimulatorClient.of(simulator);
			SimulatorClient.Answer file = client.fetch("/apps/chats/files/claude_file_x/content");
			assertThat(file.status()).isEqualTo(404);
			assertThat(file.errorMessage()).matches("File not found: [0-9a-f-]{36}");
			assertThat(client.fetch("/apps/chats/generated-files/claude_gen_file_x/content").errorMessage())
				.isEqualTo("Generated file content not found: 'claude_gen_file_x'");
		}
	}

	static byte[] md5(byte[] bytes) {
		try {
			return MessageDigest.getInstance("MD5").digest(bytes);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	static HttpResponse<InputStream> open(ComplianceSimulator simulator, String path) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.baseUrl() + "/v1/compliance" + path))
			.header("x-api-key", simulator.apiKey())
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
	}

	private static ComplianceSimulator start(Tenant tenant) {
		return ComplianceSimulator.builder().tenant(tenant).requestsPerMinute(0).accessRecords(false).start();
	}

}
