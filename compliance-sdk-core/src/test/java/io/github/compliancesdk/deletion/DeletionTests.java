package io.github.compliancesdk.deletion;

import java.util.List;
import java.util.function.BiConsumer;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ComplianceClientBuilder;
import io.github.compliancesdk.error.ConflictException;
import io.github.compliancesdk.error.DeletionDisabledException;
import io.github.compliancesdk.error.DeletionOutcomeUnknownException;
import io.github.compliancesdk.error.InsufficientScopeException;
import io.github.compliancesdk.error.NotFoundException;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a delete sends, and what it says of its outcome, for each of the five operations
 * and both faces.
 */
class DeletionTests {

	private static final String DELETE_KEY = "sk-ant-api01-synthetic-key-for-deletes-0000";

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	static List<Deleting> deletes() {
		return List.of(new Deleting("chats.delete", "claude_chat_deleted", (client, id) -> client.chats().delete(id)),
				new Deleting("chats.delete", "claude_chat_deleted",
						(client, id) -> end(client.reactive().chats().delete(id))),
				new Deleting("files.delete", "claude_file_deleted", (client, id) -> client.files().delete(id)),
				new Deleting("files.delete", "claude_file_deleted",
						(client, id) -> end(client.reactive().files().delete(id))),
				new Deleting("projects.delete", "claude_project_deleted", (client, id) -> client.projects().delete(id)),
				new Deleting("projects.delete", "claude_project_deleted",
						(client, id) -> end(client.reactive().projects().delete(id))),
				new Deleting("projectDocuments.delete", "claude_project_document_deleted",
						(client, id) -> client.projectDocuments().delete(id)),
				new Deleting("projectDocuments.delete", "claude_project_document_deleted",
						(client, id) -> end(client.reactive().projectDocuments().delete(id))),
				new Deleting("codeArtifacts.delete", "code_artifact_deleted",
						(client, id) -> client.codeArtifacts().delete(id)),
				new Deleting("codeArtifacts.delete", "code_artifact_deleted",
						(client, id) -> end(client.reactive().codeArtifacts().delete(id))));
	}

	private static void end(Mono<Void> mono) {
		mono.block();
	}

	@ParameterizedTest
	@MethodSource("deletes")
	void nothingIsSentUnlessDeletingIsSwitchedOn(Deleting delete) {
		try (ComplianceClient client = Wire.client(server).build()) {
			assertThatExceptionOfType(DeletionDisabledException.class).isThrownBy(() -> delete.call(client, "x1"))
				.withMessageContaining(delete.name())
				.withMessageContaining("compliance.deletion.enabled");
		}
		assertThat(Wire.requests(server)).isZero();
	}

	@ParameterizedTest
	@MethodSource("deletes")
	void aConfirmationEndsIt(Deleting delete) {
		for (String body : List.of("{\"id\":\"x1\",\"type\":\"" + delete.confirmation() + "\"}", "{\"id\":\"x1\"}")) {
			sent(delete, 1, okJson(body));
			assertThat(Wire.onlyRequest(server).getMethod().getName()).isEqualTo("DELETE");
			assertThat(Wire.onlyRequest(server).getHeader("x-api-key")).isEqualTo(Wire.KEY);
		}
	}

	@ParameterizedTest
	@MethodSource("deletes")
	void aKeyOfItsOwnIsUsedForDeletesAlone(Deleting delete) {
		Wire.answers(server, okJson("{\"id\":\"x1\"}"));
		try (ComplianceClient client = client().deleteApiKey(DELETE_KEY).build()) {
			delete.call(client, "x1");
			assertThat(Wire.onlyRequest(server).getHeader("x-api-key")).isEqualTo(DELETE_KEY);
			server.resetAll();
			Wire.answers(server, Wire.lastPage());
			client.activities().list().firstPage();
			assertThat(Wire.onlyRequest(server).getHeader("x-api-key")).isEqualTo(Wire.KEY);
		}
	}

	@ParameterizedTest
	@MethodSource("deletes")
	void anAnswerThatSaysNothingWasDoneIsRepeated(Deleting delete) {
		for (int status : List.of(429, 503, 529)) {
			sent(delete, 3, jsonResponse("{\"error\":{\"type\":\"x\",\"message\":\"y\"}}", status),
					jsonResponse("{}", status), okJson("{\"id\":\"x1\"}"));
		}
	}

	@ParameterizedTest
	@MethodSource("deletes")
	void whereNobodyCanKnowItIsNotRepeated(Deleting delete) {
		List<ResponseDefinitionBuilder> unclear = List.of(jsonResponse("{}", 500), jsonResponse("{}", 502),
				jsonResponse("{}", 504), aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
				aResponse().withFault(Fault.EMPTY_RESPONSE), aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
				okJson("{\"id\":"), okJson("[]"), okJson("{\"id\":\"other\"}"),
				okJson("{\"id\":\"x1\",\"type\":\"something_else\"}"), okJson(""), aResponse().withStatus(204),
				jsonResponse("{}", 202));
		for (ResponseDefinitionBuilder answer : unclear) {
			DeletionOutcomeUnknownException ex = failure(DeletionOutcomeUnknownException.class, delete, answer);
			assertThat(ex.operation()).isEqualTo(delete.name());
			assertThat(ex.id()).isEqualTo("x1");
			assertThat(ex).hasMessageContaining("404").hasCauseInstanceOf(RuntimeException.class);
			assertThat(Wire.requests(server)).as("%s", answer.build()).isOne();
		}
	}

	@ParameterizedTest
	@MethodSource("deletes")
	void whatTheServerRefusesSaysSoAndIsNotRepeated(Deleting delete) {
		failure(NotFoundException.class, delete, jsonResponse("""
				{"error":{"type":"not_found_error","message":"Chat conversation not found: 'x1'"}}""", 404));
		failure(ConflictException.class, delete,
				jsonResponse("{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"has chats\"}}", 409));
		InsufficientScopeException scope = failure(InsufficientScopeException.class, delete, jsonResponse("""
				{"error":{"type":"permission_error","message":"Missing required scopes. Got: ['read:org_audit'] \
				Needed: ['delete:compliance_user_data']"}}""", 403));
		assertThat(scope.required()).containsExactly("delete:compliance_user_data");
		assertThat(Wire.requests(server)).isOne();
	}

	private static ComplianceClientBuilder client() {
		return Wire.client(server).allowDeletes();
	}

	private static void sent(Deleting delete, int requests, ResponseDefinitionBuilder... answers) {
		server.resetAll();
		Wire.answers(server, answers);
		try (ComplianceClient client = client().build()) {
			delete.call(client, "x1");
		}
		assertThat(Wire.requests(server)).isEqualTo(requests);
	}

	private static <E extends RuntimeException> E failure(Class<E> type, Deleting delete,
			ResponseDefinitionBuilder answer) {
		server.resetAll();
		Wire.answers(server, answer);
		try (ComplianceClient client = client().build()) {
			delete.call(client, "x1");
		}
		catch (RuntimeException ex) {
			assertThat(ex).isExactlyInstanceOf(type);
			return type.cast(ex);
		}
		throw new AssertionError("no exception");
	}

	/**
	 * A delete of one face.
	 *
	 * @param name name of the operation
	 * @param confirmation type of its confirmation
	 * @param send sends it
	 */
	record Deleting(String name, String confirmation, BiConsumer<ComplianceClient, String> send) {

		void call(ComplianceClient client, String id) {
			this.send.accept(client, id);
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

}
