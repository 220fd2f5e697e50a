package io.github.compliancesdk.simulator;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.compliancesdk.simulator.SimulatorClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AccessRecordsTests {

	private static final String STRANGER = "sk-ant-api01-stranger";

	private static final String READER = "sk-ant-api01-reader-of-the-feed";

	private final SimulatedClock clock = new SimulatedClock(Instant.parse("2026-11-22T09:00:00.123456789Z"));

	private final ComplianceSimulator simulator = ComplianceSimulator.builder()
		.data(TestData.generated(1000))
		.clock(this.clock)
		.requestsPerMinute(8)
		.key(SimulatedKey.compliance(READER, "read:compliance_activities"))
		.key(SimulatedKey.compliance(STRANGER))
		.start();

	private final SimulatorClient client = SimulatorClient.of(this.simulator);

	@AfterEach
	void stop() {
		this.simulator.close();
	}

	@Test
	void eachCallIsLoggedAndSeenByTheNextOne() {
		Answer first = this.client.getRaw("limit=1&activity_types%5B%5D=claude_chat_viewed");
		JsonNode record = this.client.get("limit", "1").data().path(0);

		assertThat(record.path("type").asText()).isEqualTo("compliance_api_accessed");
		assertThat(record.path("id").asText()).startsWith("activity_01").hasSize(33);
		assertThat(record.path("created_at").asText()).isEqualTo("2026-11-22T09:00:00.123456Z");
		assertThat(record.path("organization_id").isNull()).isTrue();
		assertThat(record.path("organization_uuid").isNull()).isTrue();
		assertThat(record.path("actor").path("type").asText()).isEqualTo("api_actor");
		assertThat(record.path("actor").path("api_key_id").asText()).startsWith("apikey_01");
		assertThat(record.path("actor").path("ip_address").asText()).isEqualTo("127.0.0.1");
		assertThat(record.path("actor").path("user_agent").asText()).isEqualTo("simulator-tests/1");
		assertThat(record.path("request_id").asText()).isEqualTo(first.header("request-id"));
		assertThat(record.path("request_method").asText()).isEqualTo("GET");
		assertThat(record.path("status_code").intValue()).isEqualTo(200);
		assertThat(record.path("url").asText())
			.isEqualTo("/v1/compliance/activities?limit=1&activity_types%5B%5D=claude_chat_viewed");
		assertThat(record.path("request_body").isNull()).isTrue();
		assertThat(record.has("request_body")).isTrue();
	}

	@Test
	void everyAuthenticatedCallIsLoggedWhateverItsStatus() {
		this.client.get("limit", "1");
		this.client.get("limit", "0");
		this.client.withKey(STRANGER).get();
		this.client.withKey("sk-ant-api01-wrong").get();
		this.client.withoutKey().get();
		this.client.send("GET", "/v1/nothing");
		for (int i = 0; i < 5; i++) {
			this.client.get("limit", "1");
		}
		assertThat(this.client.get("limit", "1").status()).isEqualTo(429);
		this.clock.set(Instant.parse("2026-11-22T09:01:00Z"));

		List<String> statuses = this.client.get("created_at.gte", "2026-11-22T00:00:00Z", "order", "asc")
			.members("status_code");
		assertThat(statuses).containsExactly("200", "400", "403", "200", "200", "200", "200", "200", "429");
	}

	@Test
	void callsMadeAtAnEarlierTimeStandInTheirPlace() {
		this.clock.set(Instant.parse("2024-05-05T05:05:05Z"));
		this.client.get("limit", "1");
		this.client.get("limit", "1");
		List<String> around = this.client
			.get("created_at.gte", "2024-05-01T00:00:00Z", "created_at.lt", "2024-05-10T00:00:00Z", "limit", "5000")
			.members("created_at");

		assertThat(around).isSortedAccordingTo((a, b) -> Instant.parse(b).compareTo(Instant.parse(a)));
		assertThat(around.stream().filter("2024-05-05T05:05:05Z"::equals)).hasSize(2);
	}

	@Test
	void aPollerWalksBackToItsOwnCalls() {
		String newest = this.client.get("limit", "1").text("first_id");
		Answer later = this.client.get("limit", "10", "before_id", newest);

		assertThat(later.members("type")).containsExactly("compliance_api_accessed");
		assertThat(later.hasMore()).isFalse();
		assertThat(this.client.get("before_id", later.text("first_id")).ids()).hasSize(1);
	}

	@Test
	void keysAppearNowhere() {
		this.client.get("limit", "1", "api_key", READER);
		this.client.withBearer(READER).get("limit", "1");
		Answer feed = this.client.get("created_at.gte", "2026-11-22T00:00:00Z");

		assertThat(feed.ids()).hasSize(2);
		assertThat(feed.body()).doesNotContain(READER);
		assertThat(this.simulator.requests().toString()).doesNotContain(READER);
		assertThat(this.simulator.toString()).doesNotContain(READER);
		assertThat(SimulatedKey.compliance(READER, "read:org_audit").toString()).doesNotContain(READER)
			.contains("read:org_audit");
	}

	@Test
	void callsInParallelAreAllAnsweredAndAllLogged() {
		try (ComplianceSimulator busy = ComplianceSimulator.builder()
			.data(TestData.generated(5000))
			.clock(this.clock)
			.requestsPerMinute(0)
			.start()) {
			SimulatorClient busyClient = SimulatorClient.of(busy);
			List<String> bodies = IntStream.range(0, 200)
				.parallel()
				.mapToObj(
						(i) -> busyClient.get("order", "asc", "limit", "500", "created_at.lt", "2026-11-01T00:00:00Z"))
				.map((answer) -> answer.body())
				.distinct()
				.toList();
			Answer logged = busyClient.get("limit", "5000");

			assertThat(bodies).hasSize(1);
			assertThat(busy.requestCount()).isEqualTo(201);
			assertThat(Set.copyOf(logged.ids())).hasSize(5000);
			assertThat(logged.members("type").subList(0, 200)).containsOnly("compliance_api_accessed");
			assertThat(Set.copyOf(logged.members("request_id").subList(0, 200))).hasSize(200);
		}
	}

	@Test
	void requestsAreRecorded() {
		Answer answer = this.client.getRaw("limit=2&actor_ids%5B%5D=a&actor_ids%5B%5D=b");
		this.client.withoutKey().send("POST", "/v1/nothing");
		RecordedRequest first = this.simulator.requests().get(0);

		assertThat(this.simulator.requestCount()).isEqualTo(2);
		assertThat(first.method()).isEqualTo("GET");
		assertThat(first.path()).isEqualTo("/v1/compliance/activities");
		assertThat(first.rawQuery()).isEqualTo("limit=2&actor_ids%5B%5D=a&actor_ids%5B%5D=b");
		assertThat(first.query().get("actor_ids[]")).containsExactly("a", "b");
		assertThat(first.status()).isEqualTo(200);
		assertThat(first.requestId()).isEqualTo(answer.header("request-id"));
		assertThat(first.userAgent()).isEqualTo("simulator-tests/1");
		assertThat(first.anthropicVersion()).isEqualTo("2023-06-01");
		assertThat(first.headerNames()).contains("x-api-key", "user-agent", "anthropic-version", "host");
		assertThat(this.simulator.requests().get(1).status()).isEqualTo(404);
	}

}
