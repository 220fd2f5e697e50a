package io.github.compliancesdk.samples.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.github.compliancesdk.simulator.CodeArtifactContent;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Condition;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static io.github.compliancesdk.samples.export.ExportRuns.export;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class CustodianExportTests {

	private static final String ORGANIZATION = "3f0c6a52-8d1e-4b77-9a40-51c2d7e8b901";

	private static final Tenant TENANT = Tenant.empty()
		.withOrganization("""
				{"uuid":"%s","name":"Acme","created_at":"2025-01-01T00:00:00Z"}""".formatted(ORGANIZATION))
		.withUser(ORGANIZATION, """
				{"id":"user_1","email":"Ada@example.com","full_name":"Ada","organization_role":"owner"}""")
		.withUser(ORGANIZATION, """
				{"id":"user_2","email":"bob@example.com","full_name":"Bob","organization_role":"user"}""")
		.withChat(chat("claude_chat_1", "user_1", "=1+1 <b>\\\"x\\\"", "2026-01-01T00:00:00Z"), """
				{"id":"claude_chat_msg_1","role":"user","created_at":"2026-01-01T00:00:00Z",
				"content":[{"type":"text","text":"```\\n# not a heading\\n<script>"}],
				"files":[{"id":"claude_file_1","filename":"../](evil)<b>.txt"}],
				"generated_files":[{"id":"claude_file_2","filename":"a"},{"id":"claude_gen_file_3","filename":"b"}],
				"artifacts":[{"id":"claude_artifact_1","version_id":"claude_artifact_version_1","title":"t"}]}""", """
				{"id":"claude_chat_msg_2","role":"assistant","created_at":"2026-01-01T00:00:01Z",
				"content":[{"type":"text","text":"again"}],
				"files":[{"id":"claude_file_1","filename":"same.txt"}],"generated_files":null,"artifacts":null}""")
		.withChat(chat("claude_chat_2", "user_2", "of Bob", "2026-01-02T00:00:00Z"), """
				{"id":"claude_chat_msg_3","role":"user","created_at":"2026-01-02T00:00:00Z","content":[],
				"files":[{"id":"claude_file_1","filename":"shared.txt"}]}""")
		.withChat(chat("claude_chat_3", "user_1", "too late", "2026-03-01T00:00:00Z"))
		.withFile("""
				{"id":"claude_file_1","filename":"../](evil)<b>.txt","size_bytes":1,
				"created_at":"2026-01-01T00:00:00Z"}""", "the text".getBytes(StandardCharsets.UTF_8))
		.withFile("{\"id\":\"claude_file_2\"}", 70_000)
		.withGeneratedFile("{\"id\":\"claude_gen_file_3\"}", 0)
		.withArtifact("""
				{"id":"claude_artifact_1","version_id":"claude_artifact_version_1","title":"t","size_bytes":4,
				"md5":"098f6bcd4621d373cade4e832627b4f6"}""", "{\"content\":\"test\"}")
		.withLocalSession(session("clls_1", "user_1", "2026-01-05T00:00:00Z", ""), """
				{"id":"clsm_1","role":"user","created_at":"2026-01-05T00:00:00Z","content":[],
				"provenance":{"type":"content_unavailable","reason":"retention_elapsed"}}""")
		.withLocalSession(session("clls_2", "user_3", "2026-01-05T00:00:00Z", ""))
		.withRemoteSession(session("cse_1", "user_1", "2026-01-06T00:00:00Z", ",\"status\":\"pending\""))
		.withRemoteSession(session("cse_2", "user_1", "2026-01-06T00:00:00Z", ",\"status\":\"active\""), """
				{"id":"csev_1","role":"user","created_at":"2026-01-06T00:00:00Z","content":[],
				"content_unavailable":true}""")
		.withCodeArtifact("""
				{"id":"cart_1","organization_uuid":"%s","owner_user_id":"user_1","read_mode":"owner",
				"versions":[{"id":"../v1"},{"id":"v2"}]}""".formatted(ORGANIZATION))
		.withCodeArtifactVersion("cart_1", "v2", CodeArtifactContent.files().with("a", 10).with("b", 10));

	@TempDir
	private Path temporary;

	private Path folder() {
		return this.temporary.resolve("export");
	}

	@Test
	void whatACustodianSaidAndMadeIsThereWithDigestsThatVerify() throws Exception {
		try (ComplianceSimulator simulator = start(TENANT)) {
			assertThat(export(simulator, folder(), "--export.custodians=ada@example.com",
					"--export.to=2026-02-01T00:00:00Z"))
				.isEqualTo(2);
			assertThat(simulator.requests()).filteredOn((request) -> request.path().endsWith("claude_file_1/content"))
				.hasSize(1);
		}
		ExportRuns.assertVerifies(folder());
		assertThat(Files.readString(folder().resolve("files/claude_file_1"))).isEqualTo("the text");
		assertThat(Files.size(folder().resolve("files/claude_file_2"))).isEqualTo(70_000);
		assertThat(Files.readString(folder().resolve("artifacts/claude_artifact_version_1"))).isEqualTo("test");
		assertThat(ExportRuns.read(folder(), "index.csv")).containsOnlyKeys("kind", "chat", "file", "generated-file",
				"artifact", "local-session", "remote-session", "code-artifact", "code-artifact-version");
		String chat = ExportRuns.read(folder(), "index.csv").get("chat");
		assertThat(chat).startsWith("user_1,Ada@example.com,chat,claude_chat_1,\"'=1+1 <b>\"\"x\"\"\",")
			.endsWith(",complete")
			.doesNotContain("\n");
		assertThat(ExportRuns.read(folder(), "index.csv").get("file")).contains("differs-from-metadata");
		List<String> received = Files.readAllLines(folder().resolve("custodians/user_1/chats/claude_chat_1.ndjson"));
		assertThat(received).hasSize(3).last().asString().contains("claude_chat_msg_2");
	}

	@Test
	void whatCouldNotBeHadIsListedWithItsReason() throws IOException {
		try (ComplianceSimulator simulator = start(TENANT)) {
			simulator.userDeletesChat("claude_chat_2");
			export(simulator, folder(), "--export.custodians=user_1,user_2", "--export.to=2026-02-01T00:00:00Z");
		}
		assertThat(Files.readString(folder().resolve("missing.csv"))).contains(
				"user_2,chat,claude_chat_2,,deleted-by-user,",
				"user_1,local-session,clls_1,clsm_1,content-unavailable,retention_elapsed,no",
				"user_1,remote-session,cse_1,,pending,", "user_1,remote-session,cse_2,csev_1,content-unavailable,");
		assertThat(Files.readString(folder().resolve("index.csv")))
			.contains("claude_chat_2,", ",deleted-by-user", "cse_1,")
			.doesNotContain("clls_2", "claude_chat_3");
	}

	@Test
	void namesAndTextsOfTheServerBreakOutOfNothing() throws IOException {
		try (ComplianceSimulator simulator = start(TENANT)) {
			export(simulator, folder(), "--export.custodians=user_1");
		}
		assertThat(Files.readString(folder().resolve("custodians/user_1/chats/claude_chat_1.md")))
			.contains("````text\n```\n# not a heading\n<script>\n````\n",
					"[\\.\\.\\/".replace("\\/", "/") + "\\]\\(evil\\)\\<b\\>\\.txt](../../../files/claude_file_1)")
			.doesNotContain("<b>");
		try (Stream<Path> files = Files.walk(folder())) {
			assertThat(files.map((file) -> folder().relativize(file).toString()))
				.anyMatch((path) -> path.contains("cart_1/sha256-"))
				.noneMatch((path) -> path.contains("evil"));
		}
		try (Stream<Path> files = Files.walk(folder())) {
			assertThat(files).allSatisfy((file) -> assertThat(Files.getPosixFilePermissions(file))
				.doesNotContainAnyElementsOf(Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ,
						PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE)));
		}
	}

	@Test
	void whatMayComeLaterIsTriedAgainByTheNextStart() throws Exception {
		try (ComplianceSimulator simulator = start(TENANT)) {
			simulator.begin(Condition.LOCAL_SESSIONS_NOT_AVAILABLE);
			assertThat(export(simulator, folder(), "--export.custodians=user_1")).isEqualTo(2);
			assertThat(Files.readString(folder().resolve("missing.csv")))
				.contains(",list,local-sessions,list,local-sessions-unavailable,");
			simulator.end(Condition.LOCAL_SESSIONS_NOT_AVAILABLE);
			long before = simulator.requestCount();
			assertThat(export(simulator, folder(), "--export.custodians=user_1")).isEqualTo(2);
			assertThat(Files.readString(folder().resolve("missing.csv"))).doesNotContain("local-sessions-unavailable")
				.contains("retention_elapsed");
			assertThat(simulator.requestCount() - before).as("list, session, pending session").isEqualTo(3);
		}
		ExportRuns.assertVerifies(folder());
	}

	@Test
	void aFileThatWasDamagedOnTheDiskIsFetchedAgain() throws Exception {
		try (ComplianceSimulator simulator = start(TENANT)) {
			export(simulator, folder(), "--export.custodians=user_1");
			Files.writeString(folder().resolve("files/claude_file_2"), "short");
			export(simulator, folder(), "--export.custodians=user_1");
		}
		ExportRuns.assertVerifies(folder());
		assertThat(Files.size(folder().resolve("files/claude_file_2"))).isEqualTo(70_000);
	}

	@Test
	void theKeyAndTheBudgetAreErrorsOfTheRunAndNoGaps(CapturedOutput output) throws Exception {
		try (ComplianceSimulator simulator = start(TENANT)) {
			simulator.faults((number, path) -> path.contains("claude_file_2") ? Fault.tooManyRequests() : Fault.none());
			assertThat(export(simulator, folder(), "--export.custodians=user_1")).isOne();
			assertThat(folder().resolve("manifest.json")).doesNotExist();
			simulator.faults(FaultPlan.none());
			assertThat(export(simulator, folder(), "--export.custodians=user_1", "--compliance.api-key=sk-wrong"))
				.isOne();
			assertThat(export(simulator, folder(), "--export.custodians=user_1")).isEqualTo(2);
			assertThat(output).doesNotContain(simulator.apiKey(), "sk-wrong", "not a heading", "evil");
		}
		assertThat(Files.readString(folder().resolve("missing.csv"))).doesNotContain("429", "401");
		ExportRuns.assertVerifies(folder());
	}

	@Test
	void anotherExportDoesNotGoIntoTheSameFolder(CapturedOutput output) throws IOException {
		try (ComplianceSimulator simulator = start(TENANT)) {
			assertThat(export(simulator, folder(), "--export.custodians=nobody@example.com")).isOne();
			assertThat(output).contains("belong to no current user").doesNotContain("nobody@example.com");
			export(simulator, folder(), "--export.custodians=user_1");
			assertThat(export(simulator, folder(), "--export.custodians=user_2")).isOne();
			Files.writeString(this.temporary.resolve("mine.tmp"), "mine");
			assertThat(export(simulator, this.temporary, "--export.custodians=user_2")).isOne();
		}
		assertThat(this.temporary.resolve("mine.tmp")).exists();
	}

	@Test
	void theDocumentedExamplesAreExported() throws Exception {
		Tenant examples = Tenant.documentedExamples();
		try (ComplianceSimulator simulator = start(examples)) {
			String custodians = String.join(",", Set.copyOf(examples.userIds()));
			assertThat(export(simulator, folder(), "--export.custodians=" + custodians)).isEqualTo(2);
		}
		ExportRuns.assertVerifies(folder());
		assertThat(ExportRuns.read(folder(), "index.csv")).containsKeys("chat", "file", "local-session");
	}

	@Test
	void withoutAKeyEverybodyInTheFirstOrganizationOfASimulatorIsExported(CapturedOutput output) throws Exception {
		assertThat(SpringApplication.exit(SpringApplication.run(CustodianExportApplication.class,
				"--export.directory=" + folder(), "--export.simulator.users=2", "--export.simulator.chats=12",
				"--export.progress-interval=1ms", "--compliance.retry.initial-backoff=1ms",
				"--compliance.retry.max-backoff=2ms", "--compliance.rate-limit.requests-per-minute=0")))
			.isEqualTo(2);
		ExportRuns.assertVerifies(folder());
		assertThat(ExportRuns.manifest(folder()).path("run").path("custodians")).hasSize(2);
		assertThat(output).contains("of 2 custodians", "s left", "of this minute's budget used", "done in");
	}

	private static ComplianceSimulator start(Tenant tenant) {
		return ComplianceSimulator.builder().tenant(tenant).requestsPerMinute(0).start();
	}

	private static String chat(String id, String user, String name, String time) {
		return """
				{"id":"%s","name":"%s","created_at":"%s","updated_at":"%s","organization_uuid":"%s",
				"user":{"id":"%s","email_address":null}}""".formatted(id, name, time, time, ORGANIZATION, user);
	}

	private static String session(String id, String user, String time, String more) {
		return """
				{"id":"%s","created_at":"%s","organization_uuid":"%s","user":{"id":"%s"}%s}""".formatted(id, time,
				ORGANIZATION, user, more);
	}

}
