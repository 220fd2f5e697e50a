package io.github.compliancesdk.retry;

import java.time.Duration;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.error.ComplianceApiException;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.error.ComplianceTransportException;
import io.github.compliancesdk.error.RateLimitException;
import io.github.compliancesdk.error.ServerException;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Rows;
import io.github.compliancesdk.support.Wire;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

class RetryTests {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	private final ComplianceClient client = Wire.client(server).build();

	@AfterEach
	void close() {
		this.client.close();
	}

	@ParameterizedTest
	@CsvSource({ "BLOCKING, 429", "BLOCKING, 500", "BLOCKING, 502", "BLOCKING, 503", "BLOCKING, 504", "BLOCKING, 529",
			"REACTIVE, 429", "REACTIVE, 500", "REACTIVE, 502", "REACTIVE, 503", "REACTIVE, 504", "REACTIVE, 529" })
	void aTransientErrorIsRepeated(Face face, int status) {
		Wire.answers(server, status(status), Wire.lastPage());
		assertThat(face.list(this.client).items()).extracting(Activity::id).containsExactly("activity_1");
		assertThat(Wire.requests(server)).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "BLOCKING, 400", "BLOCKING, 401", "BLOCKING, 403", "BLOCKING, 404", "BLOCKING, 409", "BLOCKING, 422",
			"BLOCKING, 302", "BLOCKING, 501", "REACTIVE, 400", "REACTIVE, 401", "REACTIVE, 403", "REACTIVE, 404",
			"REACTIVE, 409", "REACTIVE, 422", "REACTIVE, 302", "REACTIVE, 501" })
	void aFinalErrorIsNotRepeated(Face face, int status) {
		Wire.answers(server, status(status), Wire.lastPage());
		assertThat(face.list(this.client).outcome().failure()).isInstanceOfSatisfying(ComplianceApiException.class,
				(ex) -> assertThat(ex.status()).isEqualTo(status));
		assertThat(Wire.requests(server)).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "429, false, 1", "500, false, 1", "503, false, 1", "529, FALSE, 1", "500, true, 4", "500, maybe, 4",
			"400, true, 1" })
	void theServerCanForbidARepetitionButNotDemandOne(int status, String shouldRetry, int requests) {
		Wire.answers(server, status(status).withHeader("x-should-retry", shouldRetry));
		assertThat(Face.BLOCKING.list(this.client).outcome().failure()).isInstanceOf(ComplianceApiException.class);
		assertThat(Wire.requests(server)).isEqualTo(requests);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void afterFourAttemptsTheLastErrorIsThrown(Face face) {
		Wire.answers(server, status(500), status(502), status(503), status(429).withHeader("request-id", "req_4"),
				Wire.lastPage());
		assertThat(face.list(this.client).outcome().failure()).isInstanceOfSatisfying(RateLimitException.class,
				(ex) -> {
					assertThat(ex.requestId()).isEqualTo("req_4");
					assertThat(ex.retryable()).isTrue();
				});
		assertThat(Wire.requests(server)).isEqualTo(4);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 6 })
	void theNumberOfAttemptsCanBeSet(int attempts) {
		Wire.answers(server, status(503));
		try (ComplianceClient other = Wire.client(server).maxAttempts(attempts).build()) {
			assertThat(Face.BLOCKING.list(other).outcome().failure()).isInstanceOf(ServerException.class);
		}
		assertThat(Wire.requests(server)).isEqualTo(attempts);
	}

	@ParameterizedTest
	@EnumSource(value = Fault.class)
	void aBrokenConnectionIsRepeated(Fault fault) {
		for (Face face : Face.values()) {
			server.resetAll();
			Wire.answers(server, aResponse().withFault(fault), aResponse().withStatus(200).withFault(fault),
					Wire.lastPage());
			assertThat(face.list(this.client).items()).as("%s", face).hasSize(1);
			assertThat(Wire.requests(server)).as("%s", face).isEqualTo(3);
		}
	}

	@ParameterizedTest
	@EnumSource(Fault.class)
	void aConnectionThatStaysBrokenIsATransportFailure(Fault fault) {
		Wire.answers(server, aResponse().withFault(fault));
		assertThat(Face.REACTIVE.list(this.client).outcome().failure())
			.isInstanceOfSatisfying(ComplianceTransportException.class, (ex) -> {
				assertThat(ex.requestSent()).isTrue();
				assertThat(ex.retryable()).isTrue();
				assertThat(ex).hasMessageContaining("activities.list");
			});
		assertThat(Wire.requests(server)).isEqualTo(4);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aBodyThatIsCutIsRepeated(Face face) {
		String body = Wire.page(false, "c1", "c1", Wire.activity("activity_1"));
		Wire.answers(server, okJson(body.substring(0, body.length() / 2)), okJson(body.substring(0, body.length() - 1)),
				okJson(body));
		assertThat(face.list(this.client).items()).hasSize(1);
		assertThat(Wire.requests(server)).isEqualTo(3);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aBodyThatNeverComesToItsLengthIsRepeated(Face face) {
		String body = Wire.page(false, "c1", "c1", Wire.activity("activity_1"));
		Wire.answers(server, aResponse().withStatus(200).withBody(body).withHeader("content-length", "10000"),
				okJson(body));
		try (ComplianceClient impatient = Wire.client(server).responseTimeout(Duration.ofSeconds(2)).build()) {
			assertThat(face.list(impatient).items()).hasSize(1);
		}
		assertThat(Wire.requests(server)).isGreaterThanOrEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "{\"data\":[", "<html></html>", "{\"data\":[],\"has_more\":false}}",
			"{\"data\":[{\"id\":\"a\"", "{\"data\":[],\"has_more\":tru" })
	void aBodyThatIsNotJsonIsRepeated(String body) {
		Wire.answers(server, okJson(body), Wire.lastPage());
		assertThat(Face.BLOCKING.list(this.client).items()).hasSize(1);
		assertThat(Wire.requests(server)).isEqualTo(2);
	}

	@Test
	void aBodyThatIsNeverJsonIsADecodingFailure() {
		Wire.answers(server, okJson("{\"data\":[secret"));
		assertThat(Face.BLOCKING.list(this.client).outcome().failure())
			.isInstanceOfSatisfying(ComplianceDecodingException.class, (ex) -> {
				assertThat(ex.retryable()).isTrue();
				assertThat(ex).hasMessageNotContaining("secret").hasNoCause();
			});
		assertThat(Wire.requests(server)).isEqualTo(4);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void eachPageHasAttemptsOfItsOwn(Face face) {
		Wire.answers(server, status(503), status(503), status(503),
				okJson(Wire.page(true, "c1", "c1", Wire.activity("activity_1"))), status(503), status(503), status(503),
				okJson(Wire.page(false, "c2", "c2", Wire.activity("activity_2"))));
		Rows.Outcome outcome = face.list(this.client).outcome();
		assertThat(outcome.failure()).isNull();
		assertThat(outcome.ids()).containsExactly("activity_1", "activity_2");
		assertThat(Wire.requests(server)).isEqualTo(8);
	}

	@Test
	void eachSubscriptionHasAttemptsOfItsOwn() {
		Mono<?> page = this.client.reactive().activities().list().firstPage();
		Wire.answers(server, status(503));
		StepVerifier.create(page).expectError(ServerException.class).verify(PATIENCE);
		StepVerifier.create(page).expectError(ServerException.class).verify(PATIENCE);
		assertThat(Wire.requests(server)).isEqualTo(8);
	}

	@Test
	void everyAttemptTakesAPermit() {
		RateLimiter limiter = RateLimiter.of("three",
				RateLimiterConfig.custom()
					.limitForPeriod(3)
					.limitRefreshPeriod(Duration.ofHours(1))
					.timeoutDuration(Duration.ZERO)
					.build());
		Wire.answers(server, status(503), status(503), Wire.lastPage());
		try (ComplianceClient limited = Wire.client(server).rateLimiter(limiter).build()) {
			limited.activities().list(ActivityListParams.builder().build()).firstPage();
		}
		assertThat(Wire.requests(server)).isEqualTo(3);
		assertThat(limiter.getMetrics().getAvailablePermissions()).isZero();
	}

	private static ResponseDefinitionBuilder status(int status) {
		return aResponse().withStatus(status);
	}

}
