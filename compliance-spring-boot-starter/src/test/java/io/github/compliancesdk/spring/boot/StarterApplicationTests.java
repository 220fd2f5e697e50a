package io.github.compliancesdk.spring.boot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for an application that only adds the starter and sets the key, with every
 * actuator endpoint exposed.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "management.endpoints.web.exposure.include=*", "management.endpoint.health.show-details=always",
				"management.endpoint.env.show-values=always", "management.endpoint.configprops.show-values=always",
				"management.observations.annotations.enabled=true" })
@DirtiesContext
class StarterApplicationTests {

	private static final String EMAIL = "planted.person@example.com";

	private static final String RECORD = "{\"id\":\"activity_01planted\",\"type\":\"claude_chat_created\","
			+ "\"created_at\":\"2026-10-02T09:15:30Z\",\"actor\":{\"type\":\"user_actor\",\"email_address\":\"" + EMAIL
			+ "\"}}";

	private static final ComplianceSimulator simulator = ComplianceSimulator.builder()
		.data(ActivityDataSet.of(List.of(RECORD)))
		.start();

	@Autowired
	private ComplianceClient client;

	@Autowired
	private WebTestClient web;

	@DynamicPropertySource
	static void connect(DynamicPropertyRegistry registry) {
		registry.add("compliance.api-key", simulator::apiKey);
		registry.add("compliance.base-url", simulator::baseUrl);
	}

	@Test
	void itInjectsCallsAndSeesMetricsAndHealth() {
		assertThat(this.client.activities().list().stream().map(Activity::id)).contains("activity_01planted");
		assertThat(json("/actuator/health").at("/components/compliance/status").asText()).isEqualTo("UP");
		assertThat(json("/actuator/ratelimiters").get("rateLimiters").toString()).contains("compliance");
		assertThat(json("/actuator/retries").get("retries").toString()).contains("compliance");
		JsonNode calls = json("/actuator/metrics/compliance.client.call?tag=compliance.operation:activities.list");
		assertThat(calls.at("/measurements/0/value").asDouble()).isPositive();
		JsonNode attempts = json("/actuator/metrics/http.client.requests?tag=uri:/v1/compliance/activities");
		assertThat(attempts.at("/measurements/0/value").asDouble()).isPositive();
	}

	@Test
	void neitherTheKeyNorAnEmailAddressIsInAnyEndpointOrLog() {
		List<String> printed = new ArrayList<>();
		withTraceLogging(printed, () -> {
			this.client.activities().list().forEach((activity) -> printed.add(activity.toString()));
			assertThatExceptionOfType(ComplianceException.class)
				.isThrownBy(() -> this.client.activities().list().startingAt("not-a-cursor").firstPage())
				.satisfies((failure) -> printed.add(failure.toString()));
			endpoints().forEach((endpoint) -> printed.add(body(endpoint)));
		});
		assertThat(printed).hasSizeGreaterThan(100);
		assertThat(printed).noneMatch((text) -> text.contains(EMAIL))
			.noneMatch((text) -> text.contains(simulator.apiKey()));
	}

	private Stream<String> endpoints() {
		// those that take minutes, megabytes or the application itself are left out
		List<String> leftOut = List.of("heapdump", "shutdown", "threaddump");
		List<String> links = new ArrayList<>();
		json("/actuator").get("_links").properties().forEach((link) -> {
			if (!link.getValue().get("templated").asBoolean() && !leftOut.contains(link.getKey())) {
				links.add("/actuator/" + link.getKey());
			}
		});
		assertThat(links).contains("/actuator/env", "/actuator/configprops", "/actuator/beans", "/actuator/health");
		return Stream.concat(links.stream(), Stream.of("/actuator/ratelimiterevents", "/actuator/retryevents",
				"/actuator/metrics/compliance.client.call", "/actuator/metrics/http.client.requests"));
	}

	private static void withTraceLogging(List<String> printed, Runnable work) {
		Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		Level level = root.getLevel();
		ListAppender<ILoggingEvent> appender = new ListAppender<>();
		appender.start();
		root.addAppender(appender);
		root.setLevel(Level.TRACE);
		try {
			work.run();
		}
		finally {
			root.setLevel(level);
			root.detachAppender(appender);
		}
		List.copyOf(appender.list).forEach((event) -> printed.add(event.getFormattedMessage()));
	}

	private JsonNode json(String path) {
		return this.web.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(JsonNode.class)
			.returnResult()
			.getResponseBody();
	}

	private String body(String path) {
		byte[] body = this.web.get().uri(path).exchange().expectBody().returnResult().getResponseBody();
		return (body != null) ? new String(body, StandardCharsets.UTF_8) : "";
	}

	@SpringBootApplication
	static class Application {

	}

}
