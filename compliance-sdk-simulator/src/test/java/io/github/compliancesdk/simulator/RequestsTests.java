package io.github.compliancesdk.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequestsTests {

	private static final Set<String> METHODS = Set.of("get", "delete");

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private ComplianceSimulator simulator = ComplianceSimulator.builder().requestsPerMinute(0).start();

	@AfterEach
	void close() {
		this.simulator.close();
	}

	@Test
	void aRequestCarriesTheNameThatTheDescriptionGivesToItsOperation() throws Exception {
		List<String> described = new ArrayList<>();
		for (Map.Entry<String, JsonNode> path : paths()) {
			for (Map.Entry<String, JsonNode> entry : path.getValue().properties()) {
				if (METHODS.contains(entry.getKey())) {
					described.add(entry.getValue().path("operationId").asText());
					send(entry.getKey(), path.getKey().replaceAll("\\{[^}]+}", "x"));
				}
			}
		}
		assertThat(this.simulator.requests()).extracting(RecordedRequest::operation)
			.containsExactlyElementsOf(described)
			.hasSize(44);
	}

	@Test
	void aRequestForNothingThatIsThereHasNoOperation() throws Exception {
		send("get", "/v1/compliance/elsewhere");
		assertThat(this.simulator.requests()).singleElement().extracting(RecordedRequest::operation).isNull();
	}

	@ParameterizedTest
	@EnumSource(RateWindow.class)
	void afterAResetTheTrafficIsAsAtTheStart(RateWindow window) throws Exception {
		this.simulator.close();
		this.simulator = ComplianceSimulator.builder()
			.window(window)
			.clock(new SimulatedClock(Instant.parse("2026-11-01T00:00:00Z")))
			.requestsPerMinute(2)
			.faults(FaultPlan.script(Fault.overloaded()))
			.start();
		assertThat(activities()).isEqualTo(529);
		assertThat(activities()).isEqualTo(200);
		assertThat(activities()).isEqualTo(429);
		this.simulator.faults(FaultPlan.always(Fault.tooManyRequests(Duration.ofSeconds(1))));
		this.simulator.begin(Condition.COMPLIANCE_API_NOT_ENABLED);

		this.simulator.reset();

		assertThat(this.simulator.requests()).isEmpty();
		assertThat(this.simulator.requestCount()).isZero();
		assertThat(activities()).isEqualTo(529);
		assertThat(activities()).isEqualTo(200);
		assertThat(activities()).isEqualTo(429);
		assertThat(this.simulator.requestCount()).isEqualTo(3);
	}

	private int activities() throws IOException, InterruptedException {
		return send("get", "/v1/compliance/activities");
	}

	private int send(String method, String path) throws IOException, InterruptedException {
		return HTTP
			.send(HttpRequest.newBuilder(URI.create(this.simulator.baseUrl() + path))
				.header("x-api-key", this.simulator.apiKey())
				.method(method.toUpperCase(Locale.ROOT), HttpRequest.BodyPublishers.noBody())
				.build(), HttpResponse.BodyHandlers.discarding())
			.statusCode();
	}

	private static Iterable<Map.Entry<String, JsonNode>> paths() throws IOException {
		try (InputStream in = ComplianceSimulator.class.getResourceAsStream("spec/openapi.yaml")) {
			return new YAMLMapper().readTree(in).path("paths").properties();
		}
	}

}
