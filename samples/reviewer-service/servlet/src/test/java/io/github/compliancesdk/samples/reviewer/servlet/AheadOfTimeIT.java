package io.github.compliancesdk.samples.reviewer.servlet;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The jar as it is packaged, in a process of its own, with what was processed ahead of
 * time.
 */
@EnabledIfSystemProperty(named = "jar", matches = ".+", disabledReason = "not packaged yet")
@Timeout(300)
class AheadOfTimeIT {

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private static final int TERMINATED = 128 + 15;

	private final List<String> output = new ArrayList<>();

	private final HttpClient http = HttpClient.newHttpClient();

	@Test
	void theServiceAnswersWithTheKeyOfItsStart() throws Exception {
		try (ComplianceSimulator simulator = ComplianceSimulator.builder().tenant(Tenant.generated(42)).start()) {
			Process process = start(simulator);
			try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
				int port = port(lines);
				assertThat(this.output).anyMatch((line) -> line.contains("Starting AOT-processed"));
				HttpResponse<String> activities = get(port, "/users/user_1/activities?since=2023-01-01T00:00:00Z");
				assertThat(activities.statusCode()).as(activities.body()).isEqualTo(200);
				assertThat(activities.body()).contains("\"activities\"");
				assertThat(simulator.requests()).hasSize(1)
					.allSatisfy((request) -> assertThat(request.status()).isEqualTo(200));
				HttpResponse<String> health = get(port, "/actuator/health/compliance");
				assertThat(health.body()).contains("\"status\":\"UP\"", "activities.list");
				assertThat(get(port, "/actuator/prometheus").body()).contains("compliance_client_call_seconds_count",
						"compliance_client_budget_remaining");
				assertThat(get(port, "/actuator/compliance").body()).contains("activities.list");
				// unlike Process.destroy(), leaves what it still says to be read
				process.toHandle().destroy();
				lines.lines().forEach(this.output::add);
				assertThat(process.waitFor()).isEqualTo(TERMINATED);
			}
			finally {
				process.destroyForcibly();
			}
			assertThat(this.output).noneMatch((line) -> line.contains(simulator.apiKey()));
		}
	}

	private static Process start(ComplianceSimulator simulator) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Dspring.aot.enabled=true", "-jar", System.getProperty("jar"), "--server.port=0",
				"--compliance.base-url=" + simulator.baseUrl(), "--spring.main.log-startup-info=true",
				"--logging.level.org.springframework.boot.web.embedded.tomcat=info")
			.redirectErrorStream(true);
		builder.environment().put("ANTHROPIC_COMPLIANCE_ACCESS_KEY", simulator.apiKey());
		return builder.start();
	}

	private int port(BufferedReader lines) throws IOException {
		int port = 0;
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			this.output.add(line);
			Matcher started = PORT.matcher(line);
			if (started.find()) {
				port = Integer.parseInt(started.group(1));
			}
			if (line.contains("Started ReviewerServiceApplication")) {
				return port;
			}
		}
		throw new AssertionError("The service does not start: " + String.join("\n", this.output));
	}

	private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
		return this.http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
				BodyHandlers.ofString());
	}

}
