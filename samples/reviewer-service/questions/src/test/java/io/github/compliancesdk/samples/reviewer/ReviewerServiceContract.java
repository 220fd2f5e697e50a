package io.github.compliancesdk.samples.reviewer;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import brave.handler.MutableSpan;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.activity.ActivityMember;
import io.github.compliancesdk.activity.ActivityType;
import io.github.compliancesdk.activity.UserActor;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.RecordedRequest;
import io.github.compliancesdk.simulator.Tenant;
import io.github.compliancesdk.spring.boot.test.AutoConfigureComplianceSimulator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;

import static io.github.compliancesdk.spring.boot.test.ComplianceSimulatorAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What both services do, through real HTTP.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "compliance.retry.initial-backoff=1ms", "compliance.retry.max-backoff=2ms" })
@AutoConfigureComplianceSimulator
@AutoConfigureObservability
@Import(ReviewerServiceContract.Beans.class)
@ExtendWith(OutputCaptureExtension.class)
public abstract class ReviewerServiceContract {

	private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

	private static final String LARGE_FILE = "claude_file_large";

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	@Autowired
	private ComplianceSimulator simulator;

	@Autowired
	private Tenant tenant;

	@Autowired
	private ComplianceClient client;

	@Autowired
	private RecordedSpans spans;

	@LocalServerPort
	private int port;

	private String userId;

	private String chatId;

	private String fileId;

	private final String traceId = UUID.randomUUID().toString().replace("-", "");

	@BeforeEach
	void findAnUpload() {
		Activity upload = this.client.activities()
			.list(ActivityListParams.builder().activityTypes(ActivityType.CLAUDE_FILE_UPLOADED).build())
			.iterator()
			.next();
		this.userId = ((UserActor) upload.actor()).userId();
		this.chatId = upload.member(ActivityMember.CLAUDE_CHAT_ID);
		this.fileId = upload.member(ActivityMember.CLAUDE_FILE_ID);
		this.simulator.reset();
	}

	@Test
	void whatAUserDidIsShownAsReceivedNewestFirst() throws Exception {
		JsonNode answer = json(get("/users/" + this.userId + "/activities?since=2023-01-01T00:00:00Z"));
		assertThat(answer.path("activities")).isNotEmpty()
			.allSatisfy(
					(activity) -> assertThat(activity.path("actor").path("user_id").asText()).isEqualTo(this.userId));
		assertThat(answer.path("activities")).extracting((activity) -> activity.path("claude_file_id").asText())
			.contains(this.fileId);
		assertThat(answer.has("next")).isFalse();
		assertThat(this.simulator).received("listActivities")
			.times(1)
			.withParameter("user_ids[]", this.userId)
			.withParameter("created_at.gte", "2023-01-01T00:00:00Z");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?since=24h", "?since=PT24H", "?since=2026-11-01T08:00:00Z" })
	void sinceIsATimeOrADurationAndADayIfThereIsNone(String query) throws Exception {
		assertThat(get("/users/user_1/activities" + query).statusCode()).isEqualTo(200);
		assertThat(this.simulator).received("listActivities").withParameter("created_at.gte", "2026-11-01T08:00:00Z");
	}

	@Test
	void manyActivitiesComeInPages() throws Exception {
		for (int i = 0; i < 101; i++) {
			this.simulator.publish("""
					{"id":"activity_of_many_%03d","type":"claude_chat_created","created_at":"2026-11-02T07:00:00Z",\
					"actor":{"type":"user_actor","user_id":"user_of_many"}}""".formatted(i));
		}
		JsonNode first = json(get("/users/user_of_many/activities"));
		assertThat(first.path("activities")).hasSize(100);
		JsonNode second = json(get("/users/user_of_many/activities?since=1d&cursor=" + first.path("next").asText()));
		assertThat(second.path("activities")).hasSize(1);
		assertThat(second.has("next")).isFalse();
	}

	@Test
	void aChatIsShownWithItsMessagesAndFiles() throws Exception {
		JsonNode answer = json(get("/chats/" + this.chatId));
		assertThat(answer.path("id").asText()).isEqualTo(this.chatId);
		assertThat(answer.path("userId").asText()).isEqualTo(this.userId);
		assertThat(answer.path("messages")).isNotEmpty()
			.allSatisfy((message) -> assertThat(message.path("text").asText()).isNotEmpty())
			.anySatisfy((message) -> assertThat(message.path("files")).isNotEmpty()
				.allSatisfy((file) -> assertThat(get(file.path("content").asText()).statusCode()).isEqualTo(200)));
	}

	@Test
	void aFileIsStreamedToBeSavedAndNotShown() throws Exception {
		assertIsFile(this.fileId);
	}

	@Test
	void aGeneratedFileIsStreamedLikewise() throws Exception {
		assertIsFile(this.tenant.generatedFileIds().get(0));
		assertThat(this.simulator).receivedOnly("getGeneratedFile", "downloadGeneratedFile");
	}

	@Test
	void whatIsNotThereIsNotFoundWithTheRequestIdToQuote() throws Exception {
		for (String path : List.of("/chats/claude_chat_none", "/files/claude_file_none/content",
				"/files/claude_gen_file_none/content")) {
			this.simulator.reset();
			JsonNode problem = problem(get(path), 404);
			assertThat(this.simulator.requests()).singleElement()
				.extracting(RecordedRequest::requestId)
				.isEqualTo(problem.path("requestId").asText());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/users/%20/activities", "/users/u/activities?since=yesterday",
			"/users/u/activities?since=2026-13-01T00:00:00Z", "/users/u/activities?since=2030-01-01T00:00:00Z",
			"/users/u/activities?since=-1h", "/users/u/activities?since=", "/users/u/activities?cursor=",
			"/chats/a%22b", "/chats/a.b", "/chats/c?cursor=%20", "/files/%E2%80%AE/content" })
	void whatIsWrongIsToldBeforeAnythingIsSent(String path) throws Exception {
		JsonNode problem = problem(get(path), 400);
		assertThat(problem.path("detail").asText()).isNotEmpty().doesNotContain("yesterday");
		assertThat(this.simulator).receivedNothing();
	}

	@Test
	void aCursorThatTheApiDoesNotTakeIsTheCallersMistake() throws Exception {
		problem(get("/users/u/activities?cursor=invented"), 400);
	}

	@ParameterizedTest
	@MethodSource("failures")
	void aFailureOfTheApiIsAProblemWithoutItsText(Fault fault, int status) throws Exception {
		this.simulator.faults(FaultPlan.always(fault));
		assertThat(problem(get("/chats/" + this.chatId), status).toString()).doesNotContain("secret");
		assertThat(problem(get("/files/" + this.fileId + "/content"), status).toString()).doesNotContain("secret");
	}

	static Stream<Arguments> failures() {
		String text = "{\"error\":{\"type\":\"%s\",\"message\":\"secret\"}}";
		return Stream.of(arguments(Fault.status(401, Map.of(), text.formatted("authentication_error")), 502),
				arguments(Fault.status(403, Map.of(), text.formatted("permission_error")), 502),
				arguments(Fault.serverError(), 502), arguments(Fault.deterministicServerError(), 502),
				arguments(Fault.overloaded(), 502), arguments(Fault.resetBeforeHeaders(), 502),
				arguments(Fault.malformedJson(), 502));
	}

	@Test
	@DirtiesContext
	void aUsedUpBudgetIsUnavailableUntilTheTimeThatTheApiTells() throws Exception {
		this.simulator.faults(FaultPlan.always(Fault.tooManyRequests(Duration.ofSeconds(119))));
		HttpResponse<String> response = get("/chats/" + this.chatId);
		problem(response, 503);
		assertThat(response.headers().firstValue("retry-after")).hasValue("119");
	}

	@Test
	void aTransferThatBreaksIsNotTakenForAWholeFile() {
		this.simulator.faults(FaultPlan.script(null, Fault.resetAfter(1 << 20)));
		assertThatIOException().isThrownBy(() -> get("/files/" + LARGE_FILE + "/content"));
	}

	@Test
	void aCallerWhoGoesAwayEndsTheTransfer() throws Exception {
		this.simulator.faults(FaultPlan.script(null, Fault.slowBody(Duration.ofHours(1))));
		HttpResponse<InputStream> response = get("/files/" + LARGE_FILE + "/content", BodyHandlers.ofInputStream());
		assertThat(response.statusCode()).isEqualTo(200);
		try (InputStream body = response.body()) {
			assertThat(body.read()).isNotNegative();
		}
		assertThat(this.spans.await(this.traceId, "compliance files.download").finishTimestamp()).isPositive();
	}

	@Test
	void callAndAttemptAreInTheTraceOfTheCaller() throws Exception {
		get("/chats/" + this.chatId);
		MutableSpan served = this.spans.await(this.traceId, "http get /chats/{id}");
		assertThat(served.parentId()).isEqualTo("00f067aa0ba902b7");
		MutableSpan call = this.spans.await(this.traceId, "compliance chats.messages");
		assertThat(call.parentId()).isEqualTo(served.id());
		MutableSpan attempt = this.spans.await(call);
		assertThat(attempt.traceId()).isEqualTo(this.traceId);
		assertThat(attempt.kind()).isEqualTo(brave.Span.Kind.CLIENT);
	}

	@Test
	void metricsHealthAndBudgetAreThere() throws Exception {
		get("/chats/" + this.chatId);
		assertThat(get("/actuator/prometheus").body()).contains("compliance_client_call_seconds_count",
				"compliance_operation=\"chats.messages\"", "http_client_requests_seconds_count");
		assertThat(json(get("/actuator/health")).path("components").path("compliance").path("status").asText())
			.isEqualTo("UP");
		assertThat(json(get("/actuator/compliance")).isObject()).isTrue();
		assertThat(json(get("/actuator/metrics/compliance.client.call")).path("name").asText())
			.isEqualTo("compliance.client.call");
	}

	@Test
	void neitherTheKeyNorWhatWasSaidIsInTheLogTheMetricsOrTheTraces(CapturedOutput output) throws Exception {
		String said = json(get("/chats/" + this.chatId)).path("messages").path(0).path("text").asText();
		get("/users/" + this.userId + "/activities?since=2023-01-01T00:00:00Z");
		get("/files/" + this.fileId + "/content", BodyHandlers.ofByteArray());
		get("/chats/claude_chat_none");
		this.simulator.faults(FaultPlan.always(Fault.overloaded()));
		get("/chats/" + this.chatId);
		StringBuilder shown = new StringBuilder();
		for (String path : List.of("health", "prometheus", "metrics", "compliance")) {
			shown.append(get("/actuator/" + path).body());
		}
		shown.append(this.spans.await(this.traceId, "compliance files.download"))
			.append(this.spans.await(this.traceId, "http get /files"));
		assertThat(output.getAll()).contains(this.chatId, this.traceId)
			.doesNotContain(this.simulator.apiKey(), said, "@example.com");
		assertThat(shown).doesNotContain(this.simulator.apiKey(), said, "@example.com", this.chatId);
	}

	private void assertIsFile(String id) throws Exception {
		HttpResponse<byte[]> response = get("/files/" + id + "/content", BodyHandlers.ofByteArray());
		assertThat(response.statusCode()).isEqualTo(200);
		try (InputStream expected = this.tenant.content(id)) {
			assertThat(response.body()).isEqualTo(expected.readAllBytes());
		}
		assertThat(response.headers().firstValue("content-type")).isPresent();
		assertThat(response.headers().firstValue("content-disposition"))
			.hasValueSatisfying((value) -> assertThat(value).startsWith("attachment; filename="));
		assertThat(response.headers().firstValue("x-content-type-options")).hasValue("nosniff");
		assertThat(response.headers().firstValue("cache-control")).hasValue("no-store");
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return get(path, BodyHandlers.ofString());
	}

	private <T> HttpResponse<T> get(String path, BodyHandler<T> body) throws IOException, InterruptedException {
		return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("traceparent", "00-" + this.traceId + "-00f067aa0ba902b7-01")
			.build(), body);
	}

	private static JsonNode json(HttpResponse<String> response) throws IOException {
		assertThat(response.statusCode()).isEqualTo(200);
		return JSON.readTree(response.body());
	}

	private static JsonNode problem(HttpResponse<String> response, int status) throws IOException {
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
		assertThat(response.headers().firstValue("content-disposition").orElse("")).doesNotContain("attachment");
		JsonNode problem = JSON.readTree(response.body());
		assertThat(problem.path("status").asInt()).isEqualTo(status);
		return problem;
	}

	/**
	 * What only the tests have.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class Beans {

		@Bean
		@Primary
		Clock fixedClock() {
			return Clock.fixed(NOW, ZoneOffset.UTC);
		}

		@Bean
		Tenant tenantWithALargeFile() {
			return Tenant.generated(42)
				.withFile("{\"id\":\"" + LARGE_FILE + "\",\"filename\":\"large.bin\"}", 64L << 20);
		}

		@Bean
		RecordedSpans recordedSpans() {
			return new RecordedSpans();
		}

	}

}
