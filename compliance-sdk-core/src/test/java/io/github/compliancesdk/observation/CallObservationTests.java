package io.github.compliancesdk.observation;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Wire;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationView;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.tck.TestObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.micrometer.observation.tck.TestObservationRegistryAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class CallObservationTests {

	private static final String NAME = "compliance.client.call";

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	private final TestObservationRegistry registry = TestObservationRegistry.create();

	private final List<Observation.Context> stopped = new CopyOnWriteArrayList<>();

	private final List<String> events = new CopyOnWriteArrayList<>();

	private final ComplianceClient client = Wire.client(server)
		.observationRegistry(this.registry)
		.webClientBuilder(WebClient.builder().observationRegistry(this.registry))
		.build();

	@BeforeEach
	void listen() {
		this.registry.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {

			@Override
			public void onEvent(Observation.Event event, Observation.Context context) {
				CallObservationTests.this.events.add(event.getName());
			}

			@Override
			public void onStop(Observation.Context context) {
				CallObservationTests.this.stopped.add(context);
			}

			@Override
			public boolean supportsContext(Observation.Context context) {
				return true;
			}

		});
	}

	@AfterEach
	void close() {
		this.client.close();
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void everyPageIsOneObservation(Face face) {
		Wire.answers(server, okJson(Wire.page(true, "A", "A", Wire.activity("activity_1"))),
				okJson(Wire.page(true, "B", "B", Wire.activity("activity_2"))), Wire.lastPage());
		face.list(this.client).items();
		assertThat(this.registry).hasNumberOfObservationsWithNameEqualTo(NAME, 3);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aCallThatSucceedsSaysSo(Face face) {
		Wire.answers(server, Wire.lastPage().withHeader("request-id", "req_7"));
		face.list(this.client).firstPage();
		assertThat(this.registry).hasNumberOfObservationsWithNameEqualTo(NAME, 1)
			.hasObservationWithNameEqualTo(NAME)
			.that()
			.hasBeenStarted()
			.hasBeenStopped()
			.hasContextualNameEqualTo("compliance activities.list")
			.hasLowCardinalityKeyValue("compliance.operation", "activities.list")
			.hasLowCardinalityKeyValue("outcome", "SUCCESS")
			.hasLowCardinalityKeyValue("error.type", "none")
			.hasHighCardinalityKeyValue("compliance.request.id", "req_7")
			.doesNotHaveError();
	}

	@ParameterizedTest
	@CsvSource({ "BLOCKING, 400, CLIENT_ERROR, InvalidRequestException", "BLOCKING, 503, SERVER_ERROR, ServerException",
			"REACTIVE, 401, CLIENT_ERROR, AuthenticationException", "REACTIVE, 529, SERVER_ERROR, ServerException" })
	void aCallThatFailsSaysHow(Face face, int status, String outcome, String exception) {
		Wire.answers(server, aResponse().withStatus(status).withHeader("request-id", "req_7"));
		face.list(this.client).outcome();
		assertThat(this.registry).hasNumberOfObservationsWithNameEqualTo(NAME, 1)
			.hasObservationWithNameEqualTo(NAME)
			.that()
			.hasBeenStopped()
			.hasLowCardinalityKeyValue("outcome", outcome)
			.hasLowCardinalityKeyValue("error.type", exception)
			.hasHighCardinalityKeyValue("compliance.request.id", "req_7")
			.hasError();
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aCallWithoutAnAnswerHasAnUnknownOutcome(Face face) {
		Wire.answers(server, aResponse().withStatus(503).withHeader("request-id", "req_7"),
				aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
		face.list(this.client).outcome();
		assertThat(this.registry).hasNumberOfObservationsWithNameEqualTo(NAME, 1)
			.hasObservationWithNameEqualTo(NAME)
			.that()
			.hasBeenStopped()
			.hasLowCardinalityKeyValue("outcome", "UNKNOWN")
			.hasLowCardinalityKeyValue("error.type", "ComplianceTransportException")
			.hasHighCardinalityKeyValue("compliance.request.id", "none");
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void attemptsStayInsideOfTheirCall(Face face) {
		Wire.answers(server, aResponse().withStatus(503), aResponse().withStatus(429), Wire.lastPage());
		face.list(this.client).items();
		assertThat(this.registry).hasNumberOfObservationsWithNameEqualTo(NAME, 1)
			.hasObservationWithNameEqualTo(NAME)
			.that()
			.hasBeenStopped();
		assertThat(this.registry).hasNumberOfObservationsWithNameEqualTo("http.client.requests", 3);
		assertThat(parents("http.client.requests")).hasSize(3).containsOnly(NAME);
	}

	@Test
	void anAttemptCarriesTheTemplateOfItsUri() {
		Wire.answers(server, Wire.lastPage());
		this.client.activities().list(ActivityListParams.builder().userIds("user_1").build()).firstPage();
		assertThat(this.registry).hasNumberOfObservationsWithNameEqualTo("http.client.requests", 1)
			.hasObservationWithNameEqualTo("http.client.requests")
			.that()
			.hasLowCardinalityKeyValue("uri", "/v1/compliance/activities")
			.hasHighCardinalityKeyValue("http.url", Wire.url(server) + Wire.PATH)
			.hasLowCardinalityKeyValue("method", "GET")
			.hasLowCardinalityKeyValue("status", "200");
	}

	@Test
	void theParentOfABlockingCallIsThatOfTheCaller() {
		Wire.answers(server, okJson(Wire.page(true, "A", "A", Wire.activity("activity_1"))), Wire.lastPage());
		Observation.createNotStarted("caller", this.registry)
			.observe(() -> this.client.activities().list().forEach((activity) -> assertThat(activity).isNotNull()));
		assertThat(parents(NAME)).containsOnly("caller");
		assertThat(this.registry).hasNumberOfObservationsWithNameEqualTo(NAME, 2);
	}

	@Test
	void theParentOfAReactiveCallIsThatOfTheContext() {
		Wire.answers(server, okJson(Wire.page(true, "A", "A", Wire.activity("activity_1"))), Wire.lastPage());
		Observation caller = Observation.start("caller", this.registry);
		this.client.reactive()
			.activities()
			.list()
			.items()
			.contextWrite((context) -> context.put(ObservationThreadLocalAccessor.KEY, caller))
			.blockLast(Duration.ofSeconds(20));
		caller.stop();
		assertThat(this.registry).hasNumberOfObservationsWithNameEqualTo(NAME, 2);
		assertThat(parents(NAME)).containsOnly("caller");
	}

	@Test
	void aCallHasEndedWhenItsCallerGoesOn() {
		Wire.answers(server, Wire.lastPage());
		for (int i = 1; i <= 50; i++) {
			this.client.activities().list().firstPage();
			assertThat(parents(NAME)).hasSize(i);
		}
	}

	@Test
	void aCancelledCallEndsItsObservation() {
		Wire.answers(server, Wire.lastPage().withFixedDelay(2_000));
		this.client.reactive().activities().list().items().subscribe().dispose();
		assertThat(this.registry).hasNumberOfObservationsWithNameEqualTo(NAME, 1)
			.hasObservationWithNameEqualTo(NAME)
			.that()
			.hasBeenStopped();
	}

	@ParameterizedTest
	@CsvSource({ "BLOCKING, 429, rate_limit", "REACTIVE, 529, overloaded", "BLOCKING, 503, server_error",
			"REACTIVE, 502, server_error" })
	void theWaitBeforeARepeatIsObservedWithItsReasonWithinTheCall(Face face, int status, String reason) {
		Wire.answers(server, aResponse().withStatus(status), Wire.lastPage());
		face.list(this.client).firstPage();
		assertThat(this.registry).hasNumberOfObservationsWithNameEqualTo("compliance.client.retries", 1)
			.hasObservationWithNameEqualTo("compliance.client.retries")
			.that()
			.hasBeenStopped()
			.hasLowCardinalityKeyValue("compliance.operation", "activities.list")
			.hasLowCardinalityKeyValue("reason", reason);
		assertThat(parents("compliance.client.retries")).containsExactly(NAME);
	}

	@ParameterizedTest
	@EnumSource(names = { "CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE", "MALFORMED_RESPONSE_CHUNK" })
	void aBrokenConnectionIsAReasonToo(Fault fault) {
		Wire.answers(server, aResponse().withFault(fault), Wire.lastPage());
		this.client.activities().list().firstPage();
		assertThat(this.registry).hasObservationWithNameEqualTo("compliance.client.retries")
			.that()
			.hasLowCardinalityKeyValue("reason", "connection");
	}

	@Test
	void aBodyThatCannotBeDecodedIsAnEventAndAReason() {
		Wire.answers(server, okJson("{\"data\":["), Wire.lastPage());
		this.client.activities().list().firstPage();
		assertThat(this.registry).hasObservationWithNameEqualTo("compliance.client.retries")
			.that()
			.hasLowCardinalityKeyValue("reason", "body");
		assertThat(this.events).containsExactly("undecodable.body");
	}

	@Test
	void aCallerThatGivesUpEndsTheWaitForARepeat() {
		Wire.answers(server, aResponse().withStatus(429).withHeader("retry-after", "100"));
		CountDownLatch waiting = new CountDownLatch(1);
		CountDownLatch ended = new CountDownLatch(1);
		this.registry.observationConfig().observationHandler(new Course("compliance.client.retries", waiting, ended));
		Disposable call = this.client.reactive().activities().list().items().subscribe();
		assertThat(await(waiting)).isTrue();
		call.dispose();
		assertThat(await(ended)).isTrue();
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void theConventionOfTheApplicationIsUsed(Face face) {
		Wire.answers(server, Wire.lastPage());
		try (ComplianceClient conventional = Wire.client(server)
			.observationRegistry(this.registry)
			.observationConvention(new OwnConvention())
			.build()) {
			face.list(conventional).firstPage();
		}
		assertThat(this.registry).hasNumberOfObservationsEqualTo(1)
			.hasObservationWithNameEqualTo("audit.read")
			.that()
			.hasLowCardinalityKeyValue("what", "activities.list");
	}

	@Test
	void aDownloadTellsItsBytesAndThatItIsWhole() {
		Wire.answers(server, aResponse().withBody("12345"));
		this.client.files().download("claude_file_1").bytes();
		ComplianceCallContext download = lastCall();
		assertThat(download.kind()).isEqualTo(CallKind.DOWNLOAD);
		assertThat(download.receivedBytes()).isEqualTo(5);
		assertThat(download.isComplete()).isTrue();
		assertThat(download.outcome()).isEqualTo("SUCCESS");
	}

	@Test
	void aStreamTellsItsBytesAndThatItsCallerGaveUp() {
		Wire.answers(server, aResponse().withBody("12345"));
		this.client.reactive()
			.files()
			.download("claude_file_1")
			.content()
			.doOnNext(DataBufferUtils::release)
			.blockFirst();
		ComplianceCallContext download = lastCall();
		assertThat(download.receivedBytes()).isEqualTo(5);
		assertThat(download.isComplete()).isFalse();
	}

	@Test
	void aStreamThatIsReadToItsEndIsWhole() {
		Wire.answers(server, aResponse().withBody("12345"));
		this.client.reactive()
			.files()
			.download("claude_file_1")
			.content()
			.doOnNext(DataBufferUtils::release)
			.blockLast();
		assertThat(lastCall().isComplete()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "200, true, false", "404, false, false", "500, false, true", "502, false, true" })
	void aDeleteTellsWhetherItsOutcomeIsKnown(int status, boolean complete, boolean unknown) {
		Wire.answers(server, aResponse().withStatus(status).withBody("{\"id\":\"claude_chat_1\"}"));
		try (ComplianceClient deleting = Wire.client(server)
			.observationRegistry(this.registry)
			.allowDeletes()
			.build()) {
			deleting.reactive().chats().delete("claude_chat_1").onErrorComplete().block();
		}
		assertThat(lastCall().kind()).isEqualTo(CallKind.DELETE);
		assertThat(lastCall().isComplete()).isEqualTo(complete);
		assertThat(lastCall().isOutcomeUnknown()).isEqualTo(unknown);
	}

	@Test
	void theKeysAreThoseOfTheDocumentation() {
		assertThat(List.of(ComplianceObservationDocumentation.CALL.getLowCardinalityKeyNames()))
			.extracting((key) -> key.asString())
			.containsExactly("compliance.operation", "outcome", "error.type");
		assertThat(List.of(ComplianceObservationDocumentation.CALL.getHighCardinalityKeyNames()))
			.extracting((key) -> key.asString())
			.containsExactly("compliance.request.id");
		assertThat(List.of(ComplianceObservationDocumentation.CALL.getEvents())).extracting(Observation.Event::getName)
			.containsExactly("undecodable", "undecodable.body");
		assertThat(List.of(ComplianceObservationDocumentation.RATE_LIMIT_WAIT.getLowCardinalityKeyNames()))
			.extracting((key) -> key.asString())
			.containsExactly("compliance.operation");
		assertThat(List.of(ComplianceObservationDocumentation.RETRY.getLowCardinalityKeyNames()))
			.extracting((key) -> key.asString())
			.containsExactly("compliance.operation", "reason");
		assertThat(new DefaultComplianceCallObservationConvention().getName()).isEqualTo(NAME);
		assertThat(new DefaultComplianceCallObservationConvention().supportsContext(new Observation.Context()))
			.isFalse();
	}

	private ComplianceCallContext lastCall() {
		return this.stopped.stream()
			.filter(ComplianceCallContext.class::isInstance)
			.map(ComplianceCallContext.class::cast)
			.reduce((first, second) -> second)
			.orElseThrow();
	}

	private static boolean await(CountDownLatch latch) {
		try {
			return latch.await(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** Of all observations of that name that have ended. */
	private List<String> parents(String name) {
		return this.stopped.stream().filter((context) -> name.equals(context.getName())).map((context) -> {
			ObservationView parent = context.getParentObservation();
			return (parent != null) ? String.valueOf(parent.getContextView().getName()) : "no parent";
		}).toList();
	}

	private record Course(String name, CountDownLatch started,
			CountDownLatch ended) implements ObservationHandler<Observation.Context> {

		@Override
		public void onStart(Observation.Context context) {
			if (this.name.equals(context.getName())) {
				this.started.countDown();
			}
		}

		@Override
		public void onStop(Observation.Context context) {
			if (this.name.equals(context.getName())) {
				this.ended.countDown();
			}
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return true;
		}

	}

	private static final class OwnConvention implements ComplianceCallObservationConvention {

		@Override
		public String getName() {
			return "audit.read";
		}

		@Override
		public KeyValues getLowCardinalityKeyValues(ComplianceCallContext context) {
			return KeyValues.of("what", context.operation());
		}

	}

}
