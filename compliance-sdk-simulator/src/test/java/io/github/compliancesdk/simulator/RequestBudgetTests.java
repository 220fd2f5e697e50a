package io.github.compliancesdk.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.compliancesdk.simulator.SimulatorClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RequestBudgetTests {

	private static final String OTHER_KEY = "sk-ant-api01-other";

	private final SimulatedClock clock = new SimulatedClock(Instant.parse("2026-10-02T09:15:35Z"));

	private final ComplianceSimulator simulator = ComplianceSimulator.builder()
		.data(ActivityDataSet.documentedExamples())
		.clock(this.clock)
		.requestsPerMinute(3)
		.key(SimulatedKey.compliance("sk-ant-api01-first", "read:compliance_activities"))
		.key(SimulatedKey.compliance(OTHER_KEY, "read:compliance_user_data"))
		.start();

	private final SimulatorClient client = SimulatorClient.of(this.simulator);

	@AfterEach
	void stop() {
		this.simulator.close();
	}

	@Test
	void headersCountDownToTheEndOfTheMinute() {
		for (int remaining = 2; remaining >= 0; remaining--) {
			Answer answer = this.client.get("limit", "1");
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.header("anthropic-ratelimit-requests-limit")).isEqualTo("3");
			assertThat(answer.header("anthropic-ratelimit-requests-remaining")).isEqualTo(Integer.toString(remaining));
			assertThat(answer.header("anthropic-ratelimit-requests-reset")).isEqualTo("2026-10-02T09:16:00Z");
			assertThat(answer.header("retry-after")).isEmpty();
		}
	}

	@Test
	void oneTooManyIsAnsweredAsDocumented() {
		useUp();
		Answer answer = this.client.get("limit", "1");
		JsonNode example = ActivityCatalogue.resource("examples/errors/429_rate_limited_shared.json");

		assertThat(answer.status()).isEqualTo(429);
		assertThat(answer.errorType()).isEqualTo("rate_limit_error");
		assertThat(answer.errorMessage())
			.isEqualTo(example.path("body").path("error").path("message").asText().replace("600", "3"));
		assertThat(answer.header("retry-after")).isEqualTo(example.path("headers").path("retry-after").asText());
		assertThat(answer.header("anthropic-ratelimit-requests-remaining")).isEqualTo("0");
		assertThat(answer.header("anthropic-ratelimit-requests-reset")).isEqualTo("2026-10-02T09:16:00Z");
	}

	@Test
	void waitIsRoundedUpToWholeSeconds() {
		useUp();
		this.clock.set(Instant.parse("2026-10-02T09:15:59.999Z"));

		assertThat(this.client.get().header("retry-after")).isEqualTo("1");
	}

	@Test
	void theWholeBudgetIsBackAtTheReset() {
		useUp();
		this.clock.set(Instant.parse("2026-10-02T09:15:59.999Z"));
		assertThat(this.client.get().status()).isEqualTo(429);
		this.clock.advance(Duration.ofMillis(1));

		assertThat(this.client.get().header("anthropic-ratelimit-requests-remaining")).isEqualTo("2");
	}

	@Test
	void allKeysShareOneBudgetAndA403CostsOne() {
		assertThat(this.client.withKey(OTHER_KEY).get().status()).isEqualTo(403);

		assertThat(this.client.get().header("anthropic-ratelimit-requests-remaining")).isEqualTo("1");
	}

	@Test
	void aRefusedParameterCostsOne() {
		assertThat(this.client.get("limit", "0").header("anthropic-ratelimit-requests-remaining")).isEqualTo("2");
	}

	@Test
	void failedAuthenticationCostsNothing() {
		assertThat(this.client.withKey("sk-ant-api01-wrong").get().status()).isEqualTo(401);
		assertThat(this.client.withoutKey().get().status()).isEqualTo(404);
		assertThat(this.client.send("GET", "/v1/nothing").status()).isEqualTo(404);

		assertThat(this.client.get().header("anthropic-ratelimit-requests-remaining")).isEqualTo("2");
	}

	@Test
	void withoutALimitThereAreNoHeadersOfOne() {
		try (ComplianceSimulator unlimited = ComplianceSimulator.builder()
			.data(ActivityDataSet.documentedExamples())
			.requestsPerMinute(0)
			.start()) {
			SimulatorClient unlimitedClient = SimulatorClient.of(unlimited);
			Set<String> requestIds = new HashSet<>();
			for (int i = 0; i < 700; i++) {
				Answer answer = unlimitedClient.get("limit", "1");
				assertThat(answer.status()).isEqualTo(200);
				assertThat(answer.header("anthropic-ratelimit-requests-limit")).isEmpty();
				requestIds.add(answer.header("request-id"));
			}
			assertThat(requestIds).hasSize(700).allMatch((id) -> id.startsWith("req_011"));
		}
	}

	private void useUp() {
		for (int i = 0; i < 3; i++) {
			assertThat(this.client.get("limit", "1").status()).isEqualTo(200);
		}
	}

}
