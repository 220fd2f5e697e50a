package io.github.compliancesdk.error;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.SpecFiles;
import io.github.compliancesdk.support.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Every row of the error catalogue through an operation that it concerns, and the table
 * of them for the documentation. {@code -Ddocs.write=true} writes it.
 */
class ErrorTableTests {

	/** Tests run in the directory of their module. */
	private static final Path TABLE = Path.of("..", "docs", "errors.md");

	private static final String INTRODUCTION = """
			# Errors

			Every documented error and the exception it becomes, in both faces. All of them are `ComplianceApiException`s
			with status, type, code and request id; `repeated` tells whether the client sends the request again by itself
			(see [faults](faults.md) for how often and after how long). `ErrorTableTests` checks each line over real HTTP,
			and this text as well: `-Ddocs.write=true` writes it.

			| case | operation | status | `error.type` | `error_code` | exception | repeated |
			|---|---|---|---|---|---|---|
			""";

	private static final Duration CALL_TIMEOUT = Duration.ofSeconds(4);

	/** Which operation a case concerns, by its name; the first that fits counts. */
	private static final Map<String, Call> CALLS = calls();

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	private static Map<String, Call> calls() {
		Map<String, Call> calls = new LinkedHashMap<>();
		calls.put("project_document_not_found_on_delete",
				new Call("projectDocuments.delete",
						(face, client) -> (face == Face.BLOCKING) ? done(() -> client.projectDocuments().delete("d"))
								: await(client.reactive().projectDocuments().delete("d"))));
		calls.put("project_not_found_on_delete|project_has_chats",
				new Call("projects.delete", (face, client) -> (face == Face.BLOCKING)
						? done(() -> client.projects().delete("p")) : await(client.reactive().projects().delete("p"))));
		calls.put("scope_delete", new Call("chats.delete", (face, client) -> (face == Face.BLOCKING)
				? done(() -> client.chats().delete("c")) : await(client.reactive().chats().delete("c"))));
		calls.put("multi_file_version|file_set|upload_pending",
				new Call("codeArtifacts.downloadVersion",
						(face, client) -> (face == Face.BLOCKING)
								? client.codeArtifacts().downloadVersion("a", "v").bytes()
								: await(client.reactive().codeArtifacts().downloadVersion("a", "v").bytes())));
		calls.put("code_artifact|multi_file_document|document_too|document_unavailable|cmek",
				new Call("codeArtifacts.download",
						(face, client) -> (face == Face.BLOCKING) ? client.codeArtifacts().download("a").bytes()
								: await(client.reactive().codeArtifacts().download("a").bytes())));
		calls.put("generated_file_content",
				new Call("generatedFiles.download",
						(face, client) -> (face == Face.BLOCKING) ? client.generatedFiles().download("f").bytes()
								: await(client.reactive().generatedFiles().download("f").bytes())));
		calls.put("chat_not_found",
				new Call("chats.messages",
						(face, client) -> (face == Face.BLOCKING) ? client.chats().messages("c").firstPage()
								: await(client.reactive().chats().messages("c").firstPage())));
		calls.put("malformed_page_token",
				new Call("projects.list",
						(face, client) -> (face == Face.BLOCKING)
								? client.projects().list().startingAt("token").firstPage()
								: await(client.reactive().projects().list().startingAt("token").firstPage())));
		calls.put("retention_overrides_page|local_time_window|timestamp_without_offset",
				new Call("localSessions.list",
						(face, client) -> (face == Face.BLOCKING) ? client.localSessions().list().firstPage()
								: await(client.reactive().localSessions().list().firstPage())));
		calls.put("local_session_not_found|retention_overrides_session",
				new Call("localSessions.retrieve",
						(face, client) -> (face == Face.BLOCKING) ? client.localSessions().retrieve("clls_1")
								: await(client.reactive().localSessions().retrieve("clls_1"))));
		calls.put("local|transcript|captured|truncation|session_id",
				new Call("localSessions.messages",
						(face, client) -> (face == Face.BLOCKING)
								? client.localSessions().messages("clls_1").firstPage()
								: await(client.reactive().localSessions().messages("clls_1").firstPage())));
		calls.put("remote",
				new Call("remoteSessions.messages",
						(face, client) -> (face == Face.BLOCKING)
								? client.remoteSessions().messages("cse_1").firstPage()
								: await(client.reactive().remoteSessions().messages("cse_1").firstPage())));
		calls.put("proof_not_covered",
				new Call("transparencyLog.inclusionProof",
						(face, client) -> (face == Face.BLOCKING) ? client.transparencyLog().inclusionProof(7)
								: await(client.reactive().transparencyLog().inclusionProof(7))));
		calls.put("transparency", new Call("transparencyLog.checkpoint", (face, client) -> (face == Face.BLOCKING)
				? client.transparencyLog().checkpoint() : await(client.reactive().transparencyLog().checkpoint())));
		calls.put("project_document", new Call("projectDocuments.retrieve", (face, client) -> (face == Face.BLOCKING)
				? client.projectDocuments().retrieve("d") : await(client.reactive().projectDocuments().retrieve("d"))));
		calls.put("artifact", new Call("artifacts.retrieve", (face, client) -> (face == Face.BLOCKING)
				? client.artifacts().retrieve("v") : await(client.reactive().artifacts().retrieve("v"))));
		calls.put("project", new Call("projects.retrieve", (face, client) -> (face == Face.BLOCKING)
				? client.projects().retrieve("p") : await(client.reactive().projects().retrieve("p"))));
		calls.put("generated_file", new Call("generatedFiles.retrieve", (face, client) -> (face == Face.BLOCKING)
				? client.generatedFiles().retrieve("f") : await(client.reactive().generatedFiles().retrieve("f"))));
		calls.put("file", new Call("files.retrieve", (face, client) -> (face == Face.BLOCKING)
				? client.files().retrieve("f") : await(client.reactive().files().retrieve("f"))));
		calls.put("role", new Call("roles.retrieve", (face, client) -> (face == Face.BLOCKING)
				? client.roles().retrieve("o", "r") : await(client.reactive().roles().retrieve("o", "r"))));
		calls.put("group", new Call("groups.retrieve", (face, client) -> (face == Face.BLOCKING)
				? client.groups().retrieve("g") : await(client.reactive().groups().retrieve("g"))));
		calls.put("settings", new Call("organizations.settings", (face, client) -> (face == Face.BLOCKING)
				? client.organizations().settings("o") : await(client.reactive().organizations().settings("o"))));
		calls.put("organization_not|org_data",
				new Call("organizations.users",
						(face, client) -> (face == Face.BLOCKING) ? client.organizations().users("o").firstPage()
								: await(client.reactive().organizations().users("o").firstPage())));
		calls.put("chat|user_data", new Call("chats.list", (face, client) -> (face == Face.BLOCKING)
				? client.chats().list().firstPage() : await(client.reactive().chats().list().firstPage())));
		calls.put("", new Call("activities.list", (face, client) -> (face == Face.BLOCKING)
				? client.activities().list().firstPage() : await(client.reactive().activities().list().firstPage())));
		return calls;
	}

	private static Object done(Runnable delete) {
		delete.run();
		return true;
	}

	private static Object await(Mono<?> mono) {
		return mono.blockOptional(Duration.ofSeconds(30)).orElseThrow();
	}

	static List<ErrorRow> rows() {
		List<ErrorRow> rows = SpecFiles.names("examples/errors")
			.stream()
			.map((name) -> new ErrorRow(name, SpecFiles.json("examples/errors/" + name)))
			.toList();
		assertThat(rows).hasSize(71);
		return rows;
	}

	@ParameterizedTest
	@MethodSource("rows")
	void everyErrorIsItsExceptionInBothFaces(ErrorRow row) {
		for (Face face : Face.values()) {
			ComplianceApiException ex = row.failure(face);
			assertThat(ex.status()).isEqualTo(row.json().path("status").intValue());
			assertThat(ex.errorType()).isEqualTo(row.text("/body/error/type"));
			assertThat(ex.errorCode()).isEqualTo(row.text("/body/error/details/error_code"));
			assertThat(ex.requestId()).isEqualTo(row.text("/headers/request-id"));
			assertThat(ex.operation()).isEqualTo(row.call().operation());
			assertThat(ex.retryable()).isEqualTo(row.json().path("retryable").booleanValue());
			// a longer wait than the call may take fails at once
			Duration wait = ex.retryAfter();
			boolean repeated = ex.retryable() && (wait == null || wait.compareTo(CALL_TIMEOUT) < 0);
			assertThat(Wire.requests(server)).isEqualTo(repeated ? 2 : 1);
			assertThat(ex.getMessage()).doesNotContain("claude_", "b71e2d94", "4222-8333", "ada@");
		}
	}

	@Test
	void theDocumentationHasTheSameTable() throws IOException {
		StringBuilder table = new StringBuilder(INTRODUCTION);
		for (ErrorRow row : rows()) {
			ComplianceApiException ex = row.failure(Face.BLOCKING);
			table.append("| %s | `%s` | %d | `%s` | %s | `%s` | %s |%n".formatted(
					row.name().substring(4).replace('_', ' '), ex.operation(), ex.status(), ex.errorType(),
					(ex.errorCode() != null) ? "`" + ex.errorCode() + "`" : "", ex.getClass().getSimpleName(),
					ex.retryable() ? "yes" : "no"));
		}
		if (Boolean.getBoolean("docs.write")) {
			Files.writeString(TABLE, table);
		}
		assertThat(TABLE).as("run this test with -Ddocs.write=true and commit docs/errors.md")
			.hasContent(table.toString());
	}

	/**
	 * A call that can end in an error.
	 *
	 * @param operation name of its operation
	 * @param send sends it through a face
	 */
	private record Call(String operation, BiFunction<Face, ComplianceClient, Object> send) {
	}

	/**
	 * A row of the catalogue.
	 *
	 * @param name name of its file
	 * @param json what the file holds
	 */
	record ErrorRow(String name, JsonNode json) {

		Call call() {
			return CALLS.entrySet()
				.stream()
				.filter((entry) -> Stream.of(entry.getKey().split("\\|")).anyMatch(this.name::contains))
				.findFirst()
				.orElseThrow()
				.getValue();
		}

		ComplianceApiException failure(Face face) {
			server.resetAll();
			ResponseDefinitionBuilder answer = jsonResponse(this.json.path("body").toString(),
					this.json.path("status").intValue());
			this.json.path("headers")
				.properties()
				.forEach((header) -> answer.withHeader(header.getKey(), header.getValue().textValue()));
			Wire.answers(server, answer);
			try (ComplianceClient client = Wire.client(server)
				.allowDeletes()
				.maxAttempts(2)
				.callTimeout(CALL_TIMEOUT)
				.build()) {
				Throwable failure = catchThrowable(() -> call().send().apply(face, client));
				assertThat(failure).isInstanceOf(ComplianceApiException.class);
				return (ComplianceApiException) failure;
			}
		}

		@Nullable String text(String pointer) {
			return this.json.at(pointer).textValue();
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

}
