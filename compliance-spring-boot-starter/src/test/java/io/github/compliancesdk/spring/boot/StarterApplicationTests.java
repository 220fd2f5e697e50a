package io.github.compliancesdk.spring.boot;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

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

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

	}

}
