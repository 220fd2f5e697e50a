package io.github.compliancesdk.error;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rows of the error catalogue that can concern activities, and those of other
 * endpoints that follow the same rules.
 */
class DocumentedErrorsTests {

	private static final String REQUEST_ID = "req_011Example0000000000000C";

	private static final Map<Integer, Class<? extends ComplianceApiException>> CLASSES = Map.ofEntries(
			Map.entry(400, InvalidRequestException.class), Map.entry(401, AuthenticationException.class),
			Map.entry(403, InsufficientScopeException.class), Map.entry(404, NotFoundException.class),
			Map.entry(409, ConflictException.class), Map.entry(422, UnprocessableException.class),
			Map.entry(429, RateLimitException.class), Map.entry(500, ServerException.class),
			Map.entry(502, ServerException.class), Map.entry(503, ServerException.class),
			Map.entry(504, ServerException.class), Map.entry(529, ServerException.class));

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	private final ComplianceClient client = Wire.client(server).maxAttempts(1).build();

	@AfterEach
	void close() {
		this.client.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "400_chat_filter_combination", "400_chat_users_with_updated_at", "400_cmek_key_disabled",
			"400_compliance_api_not_enabled", "400_exclusive_parameters", "400_invalid_activity_type",
			"400_invalid_limit", "400_invalid_timestamp", "400_invalid_truncation_parameter",
			"400_local_time_window_inverted", "400_malformed_page_token", "400_malformed_session_id",
			"400_timestamp_without_offset", "400_transcript_page_too_large", "400_transparency_log_bad_request",
			"400_unknown_query_parameter", "401_api_key_deactivated", "401_api_key_expired", "401_api_key_invalid",
			"401_settings_unauthenticated", "403_missing_scope_activities", "403_missing_scope_delete",
			"403_missing_scope_org_data", "403_missing_scope_user_data", "403_retired_scope_org_settings",
			"404_artifact_version_not_found", "404_chat_not_found", "404_code_artifact_not_found", "404_file_not_found",
			"404_generated_file_content_not_found", "404_generated_file_not_found", "404_group_not_found",
			"404_organization_not_found", "404_project_document_not_found", "404_project_document_not_found_on_delete",
			"404_project_not_found", "404_project_not_found_on_delete", "404_role_not_found",
			"404_settings_not_available", "404_transparency_log_not_readable", "409_project_has_chats",
			"422_cmek_org_unsupported", "422_document_too_large", "422_document_unavailable",
			"422_file_set_unavailable", "422_multi_file_document", "422_multi_file_version",
			"429_rate_limited_remote_sessions", "429_rate_limited_shared", "429_server_busy_large_transcripts",
			"500_internal_deterministic", "500_internal_transient", "502_bad_gateway",
			"503_captured_content_unavailable", "503_code_artifact_content_not_ready",
			"503_code_artifact_upload_pending", "503_local_index_unavailable", "503_transparency_log_unavailable",
			"504_gateway_timeout", "529_overloaded" })
	void anErrorIsTheExceptionOfItsStatus(String name) {
		ErrorFile file = ErrorFile.read(name);
		for (Face face : Face.values()) {
			ComplianceApiException ex = failure(face, file);
			assertThat(ex).as("%s", face).isExactlyInstanceOf(CLASSES.get(file.status()));
			check(ex, file);
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "400_invalid_activity_cursor", "400_invalid_chat_cursor", "400_local_cursor_not_valid_here" })
	void aCursorThatIsNotTakenIsAnErrorOfItsOwn(String name) {
		ErrorFile file = ErrorFile.read(name);
		for (Face face : Face.values()) {
			ComplianceApiException ex = failure(face, file);
			assertThat(ex).as("%s", face).isExactlyInstanceOf(InvalidCursorException.class);
			check(ex, file);
		}
	}

	@Test
	void theBareNotFoundIsABadKey() {
		ErrorFile file = ErrorFile.read("404_not_authenticated_or_no_route");
		for (Face face : Face.values()) {
			ComplianceApiException ex = failure(face, file);
			assertThat(ex).as("%s", face).isExactlyInstanceOf(AuthenticationException.class);
			assertThat(ex).hasMessageContaining("key");
			check(ex, file);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "403_missing_scope_activities", "403_missing_scope_delete" })
	void aMissingScopeTellsWhatTheKeyHasAndNeeds(String name) {
		ErrorFile file = ErrorFile.read(name);
		InsufficientScopeException ex = (InsufficientScopeException) failure(Face.BLOCKING, file);
		assertThat(ex.granted()).containsExactly("read:compliance_user_data").isUnmodifiable();
		assertThat(ex.required()).isEqualTo(name.endsWith("delete") ? List.of("delete:compliance_user_data")
				: List.of("read:compliance_activities", "read:org_audit"));
		assertThat(ex).hasMessageContaining(ex.granted().get(0)).hasMessageContaining(ex.required().get(0));
	}

	@Test
	void aRateLimitTellsHowLongToWait() {
		ComplianceApiException ex = failure(Face.REACTIVE, ErrorFile.read("429_rate_limited_shared"));
		assertThat(ex.retryAfter()).hasSeconds(25);
		assertThat(this.client.rateLimit()).hasValueSatisfying((status) -> {
			assertThat(status.limit()).isEqualTo(600);
			assertThat(status.remaining()).isZero();
			assertThat(status.reset()).isEqualTo("2026-10-02T09:16:00Z");
		});
	}

	private static void check(ComplianceApiException ex, ErrorFile file) {
		assertThat(ex.status()).isEqualTo(file.status());
		assertThat(ex.errorType()).isEqualTo(file.error("type"));
		assertThat(ex.errorCode()).isEqualTo(file.json().at("/body/error/details").path("error_code").textValue());
		assertThat(ex.requestId()).isEqualTo(REQUEST_ID);
		assertThat(ex.operation()).isEqualTo("activities.list");
		assertThat(ex.retryable()).isEqualTo(file.json().path("retryable").booleanValue());
		assertThat(ex).hasMessageContaining(REQUEST_ID)
			.hasMessageContaining("activities.list")
			.hasMessageContaining(Integer.toString(file.status()))
			.hasNoCause();
	}

	private ComplianceApiException failure(Face face, ErrorFile file) {
		Wire.answers(server, file.answer());
		Throwable failure = face.list(this.client).outcome().failure();
		assertThat(failure).isInstanceOf(ComplianceApiException.class);
		return (ComplianceApiException) Objects.requireNonNull(failure);
	}

	private record ErrorFile(JsonNode json) {

		static ErrorFile read(String name) {
			try (InputStream in = ComplianceSimulator.class
				.getResourceAsStream("spec/examples/errors/" + name + ".json")) {
				return new ErrorFile(new ObjectMapper().readTree(in));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		int status() {
			return this.json.path("status").intValue();
		}

		@Nullable String error(String member) {
			return this.json.at("/body/error").path(member).textValue();
		}

		ResponseDefinitionBuilder answer() {
			ResponseDefinitionBuilder answer = jsonResponse(this.json.path("body").toString(), status());
			this.json.path("headers")
				.properties()
				.forEach((header) -> answer.withHeader(header.getKey(), header.getValue().textValue()));
			return answer;
		}

	}

}
