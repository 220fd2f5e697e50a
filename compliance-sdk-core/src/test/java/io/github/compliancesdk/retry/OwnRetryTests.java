package io.github.compliancesdk.retry;

import java.time.Duration;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.error.RequestNotPermittedException;
import io.github.compliancesdk.error.RetryableFailure;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.HandLimiter;
import io.github.compliancesdk.support.Wire;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

class OwnRetryTests {

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	private final Retry retry = Retry.of("own",
			RetryConfig.custom()
				.maxAttempts(6)
				.waitDuration(Duration.ofMillis(1))
				.retryOnException(new RetryableFailure())
				.build());

	@ParameterizedTest
	@EnumSource(Face.class)
	void theRetryOfTheApplicationDecidesHowOften(Face face) {
		Wire.answers(server, aResponse().withStatus(503));
		try (ComplianceClient client = Wire.client(server).maxAttempts(2).retry(this.retry).build()) {
			face.list(client).outcome();
		}
		assertThat(Wire.requests(server)).isEqualTo(6);
		assertThat(this.retry.getMetrics().getNumberOfFailedCallsWithRetryAttempt()).isOne();
	}

	@Test
	void itsMetersCountEachCallOnce() {
		Wire.answers(server, Wire.lastPage(), aResponse().withFault(Fault.EMPTY_RESPONSE), Wire.lastPage());
		try (ComplianceClient client = Wire.client(server).retry(this.retry).build()) {
			client.activities().list().firstPage();
			client.activities().list().firstPage();
		}
		assertThat(this.retry.getMetrics().getNumberOfSuccessfulCallsWithoutRetryAttempt()).isOne();
		assertThat(this.retry.getMetrics().getNumberOfSuccessfulCallsWithRetryAttempt()).isOne();
		assertThat(this.retry.getMetrics().getNumberOfFailedCallsWithRetryAttempt()).isZero();
	}

	@Test
	void aRefusalOfOurOwnPacingIsNotRepeated() {
		HandLimiter limiter = new HandLimiter();
		try (ComplianceClient client = Wire.client(server)
			.retry(this.retry)
			.rateLimiter(limiter)
			.acquireTimeout(Duration.ofMillis(50))
			.build()) {
			assertThat(Face.BLOCKING.list(client).outcome().failure()).isInstanceOf(RequestNotPermittedException.class);
		}
		assertThat(limiter.asked()).isOne();
	}

	@Test
	void thePredicateFollowsWhatTheFailureSaysOfItself() {
		RetryableFailure predicate = new RetryableFailure();
		assertThat(predicate.test(new ComplianceDecodingException("cut", true, null))).isTrue();
		assertThat(predicate.test(new ComplianceDecodingException("wrong", false, null))).isFalse();
		assertThat(predicate.test(new RequestNotPermittedException("ours"))).isFalse();
		assertThat(predicate.test(new IllegalStateException())).isFalse();
	}

}
