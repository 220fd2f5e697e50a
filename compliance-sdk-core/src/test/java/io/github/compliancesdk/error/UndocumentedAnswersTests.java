package io.github.compliancesdk.error;

import java.time.Instant;
import java.util.Objects;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static org.assertj.core.api.Assertions.assertThat;

class UndocumentedAnswersTests {

	private static final String EMAIL = "grace.planted@example.com";

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	@RegisterExtension
	static final WireMockExtension otherHost = Wire.server();

	private final ComplianceClient client = Wire.client(server).maxAttempts(1).build();

	@AfterEach
	void close() {
		this.client.close();
	}

	@ParameterizedTest
	@CsvSource({ "400, InvalidRequestException, false", "401, AuthenticationException, false",
			"403, PermissionDeniedException, false", "404, NotFoundException, false", "409, ConflictException, false",
			"418, UnexpectedStatusException, false", "422, UnprocessableException, false",
			"429, RateLimitException, true", "500, ServerException, true", "501, ServerException, false",
			"502, ServerException, true", "503, ServerException, true", "504, ServerException, true",
			"529, ServerException, true", "599, ServerException, false", "204, UnexpectedStatusException, false",
			"201, UnexpectedStatusException, false" })
	void theStatusTellsWhateverTheBody(int status, String exception, boolean retryable) {
		for (String body : new String[] { "", "<html><body>Bad gateway, ask " + EMAIL + "</body></html>", "{", "[]",
				"null", "{\"error\":\"" + EMAIL + "\"}", "{\"error\":{\"type\":7,\"message\":[],\"details\":3}}",
				"{\"error\":{\"type\":\"" + EMAIL + "\",\"details\":{\"error_code\":\"" + EMAIL + "\"}}}" }) {
			ComplianceApiException ex = failure(aResponse().withStatus(status)
				.withHeader("content-type", "text/html")
				.withHeader("request-id", "req_1")
				.withBody((status == 204) ? "" : body));
			assertThat(ex.getClass().getSimpleName()).as(body).isEqualTo(exception);
			assertThat(ex.status()).isEqualTo(status);
			assertThat(ex.retryable()).isEqualTo(retryable);
			assertThat(ex.errorType()).isNull();
			assertThat(ex.errorCode()).isNull();
			assertThat(ex.requestId()).isEqualTo("req_1");
			assertThat(ex).hasMessageNotContaining(EMAIL);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 401, 403, 404, 409, 422, 429, 500, 503, 529 })
	void noFreeTextOfTheServerReachesTheMessage(int status) {
		for (String message : new String[] { "We wrote to " + EMAIL, "Invalid activity_id format: '" + EMAIL + "'",
				"Compliance API is not enabled for this organization of " + EMAIL,
				"Unknown query parameter: '" + EMAIL + "'", "user_ids[].0: " + EMAIL + " is unknown",
				"API key has expired. Ask " + EMAIL, "Not found " + EMAIL,
				"Missing required scopes. Got: ['" + EMAIL + "'] Needed one of: ['" + EMAIL + "']" }) {
			ComplianceApiException ex = failure(
					jsonResponse("{\"error\":{\"type\":\"an_error\",\"message\":\"" + message + "\"}}", status));
			assertThat(ex).as(message).hasMessageNotContaining("grace").hasMessageNotContaining("example.com");
			assertThat(ex.toString()).doesNotContain("grace");
			assertThat(ex.errorType()).isEqualTo("an_error");
		}
	}

	@Test
	void theParameterThatIsNotTakenIsNamedIfItWasSent() {
		ActivityListParams params = ActivityListParams.builder()
			.activityTypes("a_type")
			.createdAtGte(Instant.EPOCH)
			.build();
		for (String name : new String[] { "activity_types[]", "created_at.gte" }) {
			assertThat(failure(jsonResponse("{\"error\":{\"message\":\"" + name + ": Input is wrong\"}}", 400), params))
				.hasMessageContaining("does not take the value of " + name);
		}
		assertThat(
				failure(jsonResponse("{\"error\":{\"message\":\"activity_types[].0: Input is wrong\"}}", 400), params))
			.hasMessageContaining("does not take the value of activity_types[]");
		assertThat(failure(jsonResponse("{\"error\":{\"message\":\"somebody: Input is wrong\"}}", 400), params))
			.hasMessageNotContaining("somebody");
	}

	@Test
	void aRequestIdThatIsNoIdIsDropped() {
		assertThat(failure(aResponse().withStatus(400).withHeader("request-id", "req 1 " + EMAIL)).requestId())
			.isNull();
	}

	@Test
	void anErrorBodyOfAnySizeDoesNotHideTheStatus() {
		assertThat(failure(aResponse().withStatus(503).withBody("x".repeat(1_000_000))).status()).isEqualTo(503);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aRedirectIsNotFollowedAndTheKeyStays(Face face) {
		Wire.answers(otherHost, Wire.lastPage());
		for (int status : new int[] { 301, 302, 303, 307, 308 }) {
			Wire.answers(server,
					aResponse().withStatus(status).withHeader("location", Wire.url(otherHost) + Wire.PATH));
			assertThat(face.list(this.client).outcome().failure())
				.isInstanceOfSatisfying(UnexpectedStatusException.class, (ex) -> {
					assertThat(ex.status()).isEqualTo(status);
					assertThat(ex.retryable()).isFalse();
					assertThat(ex).hasMessageContaining("redirect");
				});
		}
		assertThat(Wire.requests(otherHost)).isZero();
	}

	private ComplianceApiException failure(ResponseDefinitionBuilder answer) {
		return failure(answer, ActivityListParams.builder().build());
	}

	private ComplianceApiException failure(ResponseDefinitionBuilder answer, ActivityListParams params) {
		Wire.answers(server, answer);
		Throwable failure = Face.BLOCKING.list(this.client, params).outcome().failure();
		assertThat(failure).isInstanceOf(ComplianceApiException.class);
		return (ComplianceApiException) Objects.requireNonNull(failure);
	}

}
