package io.github.compliancesdk.retry;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.config.RequestOptions;
import io.github.compliancesdk.error.ComplianceTimeoutException;
import io.github.compliancesdk.error.ComplianceTransportException;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

class TimeLimitTests {

	private static final int NEVER_MILLIS = 4_000;

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	@ParameterizedTest
	@EnumSource(Face.class)
	void aServerThatIsSilentForTooLongIsATimeout(Face face) {
		Wire.answers(server, Wire.lastPage().withFixedDelay(NEVER_MILLIS));
		try (ComplianceClient client = Wire.client(server)
			.responseTimeout(Duration.ofMillis(400))
			.maxAttempts(2)
			.build()) {
			assertThat(face.list(client).outcome().failure()).isInstanceOfSatisfying(ComplianceTimeoutException.class,
					(ex) -> {
						assertThat(ex.requestSent()).isTrue();
						assertThat(ex.retryable()).isTrue();
						assertThat(ex).hasMessageContaining("response-timeout");
					});
		}
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void anAttemptThatTimedOutIsRepeated(Face face) {
		Wire.answers(server, Wire.lastPage().withFixedDelay(NEVER_MILLIS), Wire.lastPage());
		try (ComplianceClient client = Wire.client(server).responseTimeout(Duration.ofMillis(400)).build()) {
			assertThat(face.list(client).items()).hasSize(1);
		}
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aServerThatFallsSilentInTheBodyIsATimeout(Face face) {
		String body = Wire.page(false, "c", "c", Wire.activity("activity_1"));
		Wire.answers(server, okJson(body).withChunkedDribbleDelay(2, NEVER_MILLIS), okJson(body));
		try (ComplianceClient client = Wire.client(server).responseTimeout(Duration.ofMillis(400)).build()) {
			assertThat(face.list(client).items()).hasSize(1);
		}
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aCallThatTakesTooLongIsATimeout(Face face) {
		Wire.answers(server, Wire.lastPage().withFixedDelay(NEVER_MILLIS));
		try (ComplianceClient client = Wire.client(server).callTimeout(Duration.ofMillis(400)).build()) {
			assertThat(face.list(client).outcome().failure()).isInstanceOf(ComplianceTimeoutException.class)
				.hasMessageContaining("call-timeout");
		}
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aViewHasLimitsOfItsOwn(Face face) {
		Wire.answers(server, Wire.lastPage().withFixedDelay(NEVER_MILLIS));
		RequestOptions calls = RequestOptions.builder().callTimeout(Duration.ofMillis(400)).build();
		RequestOptions silence = RequestOptions.builder().responseTimeout(Duration.ofMillis(400)).build();
		try (ComplianceClient client = Wire.client(server).maxAttempts(1).build()) {
			assertThat(face.list(client.withOptions(calls)).outcome().failure())
				.isInstanceOf(ComplianceTimeoutException.class)
				.hasMessageContaining("call-timeout");
			assertThat(face.list(client.withOptions(silence)).outcome().failure())
				.isInstanceOf(ComplianceTimeoutException.class)
				.hasMessageContaining("response-timeout");
		}
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aRefusedConnectionSentNothing(Face face) throws IOException {
		try (ComplianceClient client = Wire.client(closedPort()).maxAttempts(2).build()) {
			assertThat(face.list(client).outcome().failure()).isInstanceOfSatisfying(ComplianceTransportException.class,
					(ex) -> {
						assertThat(ex).isNotInstanceOf(ComplianceTimeoutException.class);
						assertThat(ex.requestSent()).isFalse();
						assertThat(ex.retryable()).isTrue();
					});
		}
	}

	private static URI closedPort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return URI.create("http://127.0.0.1:" + socket.getLocalPort());
		}
	}

}
