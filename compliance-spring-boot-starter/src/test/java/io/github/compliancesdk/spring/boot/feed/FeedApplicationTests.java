package io.github.compliancesdk.spring.boot.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.feed.ActivityBatch;
import io.github.compliancesdk.feed.ActivityFeed;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests for an application that follows the feed into its own H2 database.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "management.endpoints.web.exposure.include=*", "management.endpoint.health.show-details=always",
				"management.endpoint.compliance.access=unrestricted", "spring.datasource.generate-unique-name=true",
				"compliance.feed.start=beginning", "compliance.feed.batch-size=10",
				"compliance.feed.poll-interval=100ms", "compliance.feed.settling-delay=0s",
				"compliance.feed.backoff.initial=1ms", "compliance.feed.backoff.max=10ms",
				"compliance.feed.max-attempts=3", "compliance.feed.own-calls=leave-out",
				"compliance.rate-limit.requests-per-minute=0" })
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FeedApplicationTests {

	private static final Instant START = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);

	private static final ComplianceSimulator simulator = ComplianceSimulator.builder()
		.data(ActivityDataSet.of(IntStream.range(0, 45)
			.mapToObj((number) -> row("activity_%03d".formatted(number), START.plusSeconds(number)))
			.toList()))
		.requestsPerMinute(0)
		.accessRecords(false)
		.start();

	@Autowired
	private ActivityFeed feed;

	@Autowired
	private Sink sink;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private WebTestClient web;

	@DynamicPropertySource
	static void connect(DynamicPropertyRegistry registry) {
		registry.add("compliance.api-key", simulator::apiKey);
		registry.add("compliance.base-url", simulator::baseUrl);
	}

	@AfterAll
	static void stop() {
		simulator.close();
	}

	@Test
	@Order(1)
	void listenersGetEachActivityOnceInTheTransactionOfTheCheckpointAlthoughTwoAttemptsFail() {
		until(() -> rows() == 45);
		// the first two attempts of the third batch were rolled back after their inserts
		assertThat(this.sink.refusals).isEqualTo(2);
		assertThat(this.sink.inTransaction).containsOnly(true);
		assertThat(this.jdbc.queryForObject("SELECT SUM(activities) FROM compliance_feed_segment", Integer.class))
			.isEqualTo(45);
		assertThat(this.sink.batches)
			.allSatisfy((batch) -> assertThat(batch.activities()).hasSizeLessThanOrEqualTo(10));
		assertThat(this.sink.chats).hasSizeGreaterThanOrEqualTo(45);
		assertThat(this.sink.signIns).isEmpty();
	}

	@Test
	@Order(2)
	void theEndpointShowsTheFeed() {
		until(() -> this.feed.status().delivered() == 45);
		JsonNode all = get("/actuator/compliance");
		assertThat(all.at("/feeds/activities/status/delivered").asInt()).isEqualTo(45);
		assertThat(all.at("/feeds/activities/status/failures").asInt()).isEqualTo(2);
		assertThat(all.toString()).doesNotContain(simulator.apiKey()).doesNotContain("activity_");
		assertThat(get("/actuator/compliance/activities").at("/status/name").asText()).isEqualTo("activities");
		this.web.get().uri("/actuator/compliance/other").exchange().expectStatus().isNotFound();
	}

	@Test
	@Order(3)
	void healthAndMetersTell() {
		until(() -> get("/actuator/health").at("/components/complianceFeed/status").asText().equals("UP"));
		JsonNode details = get("/actuator/health").at("/components/complianceFeed/details");
		assertThat(details.at("/state").asText()).isEqualTo("ACTIVE");
		assertThat(details.has("lag")).isTrue();
		assertThat(details.at("/lastError").asText()).isEqualTo(IllegalStateException.class.getName());
		assertThat(get("/actuator/metrics/compliance.feed.delivered?tag=feed:activities").at("/measurements/0/value")
			.asInt()).isEqualTo(45);
		assertThat(get("/actuator/metrics/compliance.feed.active").at("/measurements/0/value").asInt()).isEqualTo(1);
	}

	@Test
	@Order(4)
	void theEndpointPausesAndResumes() {
		assertThat(change(Map.of("action", "pause")).at("/status/name").asText()).isEqualTo("activities");
		until(() -> get("/actuator/compliance/activities").at("/status/state").asText().equals("PAUSED"));
		assertThat(get("/actuator/compliance/activities").at("/status/state").asText()).isEqualTo("PAUSED");
		this.web.get().uri("/actuator/health/complianceFeed").exchange().expectStatus().isEqualTo(503);
		long requests = simulator.requestCount();
		simulator.publish(row("activity_new", Instant.now()));
		await().during(Duration.ofSeconds(1)).until(() -> simulator.requestCount() == requests && rows() == 45);
		change(Map.of("action", "resume"));
		until(() -> rows() == 46);
	}

	@Test
	@Order(5)
	void theEndpointRewinds() {
		int before = this.sink.chats.size();
		this.jdbc.update("DELETE FROM sink");
		change(Map.of("action", "rewind", "to", START.plusSeconds(40).toString()));
		until(() -> rows() == 6);
		assertThat(this.sink.chats.subList(before, before + 5)).containsExactly("activity_040", "activity_041",
				"activity_042", "activity_043", "activity_044");
	}

	@Test
	@Order(6)
	void theEndpointRefusesWhatItCannotDo() {
		for (Map<String, String> body : List.of(Map.of("action", "rewind"), Map.of("action", "explode"),
				Map.of("to", START.toString()), Map.of("action", "pause", "to", START.toString()))) {
			this.web.post()
				.uri("/actuator/compliance/activities")
				.bodyValue(body)
				.exchange()
				.expectStatus()
				.isBadRequest();
		}
		this.web.post()
			.uri("/actuator/compliance/other")
			.bodyValue(Map.of("action", "pause"))
			.exchange()
			.expectStatus()
			.isBadRequest();
	}

	private int rows() {
		return Objects.requireNonNull(this.jdbc.queryForObject("SELECT COUNT(*) FROM sink", Integer.class));
	}

	private JsonNode get(String path) {
		return Objects.requireNonNull(
				this.web.get().uri(path).exchange().expectBody(JsonNode.class).returnResult().getResponseBody());
	}

	private JsonNode change(Map<String, String> body) {
		return Objects.requireNonNull(this.web.post()
			.uri("/actuator/compliance/activities")
			.bodyValue(body)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(JsonNode.class)
			.returnResult()
			.getResponseBody());
	}

	private static void until(BooleanSupplier condition) {
		await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20)).until(condition::getAsBoolean);
	}

	private static String row(String id, Instant createdAt) {
		return "{\"id\":\"" + id + "\",\"type\":\"claude_chat_created\",\"created_at\":\"" + createdAt + "\"}";
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(Sink.class)
	static class Application {

	}

	/**
	 * Writes batches to a table; its third batch fails twice, after it was written.
	 */
	static class Sink {

		final List<ActivityBatch> batches = new CopyOnWriteArrayList<>();

		final List<String> chats = new CopyOnWriteArrayList<>();

		final List<String> signIns = new CopyOnWriteArrayList<>();

		final List<Boolean> inTransaction = new CopyOnWriteArrayList<>();

		volatile int refusals;

		private final JdbcTemplate jdbc;

		Sink(JdbcTemplate jdbc) {
			this.jdbc = jdbc;
			jdbc.execute("CREATE TABLE sink (id VARCHAR(100) PRIMARY KEY)");
		}

		@ActivityListener
		void write(List<Activity> activities, ActivityBatch batch) {
			assertThat(batch.activities()).containsAll(activities);
			this.inTransaction.add(TransactionSynchronizationManager.isActualTransactionActive());
			List<Object[]> ids = new ArrayList<>();
			activities.forEach((activity) -> ids.add(new Object[] { activity.id() }));
			this.jdbc.batchUpdate("INSERT INTO sink VALUES (?)", ids);
			if (batch.attestation().sequence() == 3 && this.refusals < 2) {
				this.refusals++;
				throw new IllegalStateException("not yet");
			}
		}

		@ActivityListener
		void whole(ActivityBatch batch) {
			this.batches.add(batch);
		}

		@ActivityListener(types = "claude_chat_created")
		void chat(Activity activity) {
			this.chats.add(activity.id());
		}

		@ActivityListener(types = "sso_login_failed")
		void signIn(Activity activity) {
			this.signIns.add(activity.id());
		}

	}

}
