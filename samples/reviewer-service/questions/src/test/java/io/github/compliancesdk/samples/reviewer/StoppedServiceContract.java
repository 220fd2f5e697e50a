package io.github.compliancesdk.samples.reviewer;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A service that is told to stop while it waits for the API.
 */
@Timeout(120)
public abstract class StoppedServiceContract {

	private final Class<?> application;

	protected StoppedServiceContract(Class<?> application) {
		this.application = application;
	}

	@Test
	void theReviewerStillGetsTheAnswer() throws Exception {
		Tenant tenant = Tenant.documentedExamples();
		try (ComplianceSimulator simulator = ComplianceSimulator.builder()
			.tenant(tenant)
			.faults(FaultPlan.always(Fault.slowHeaders(Duration.ofSeconds(3))))
			.start()) {
			ConfigurableApplicationContext context = SpringApplication.run(this.application, "--server.port=0",
					"--compliance.api-key=" + simulator.apiKey(), "--compliance.base-url=" + simulator.baseUrl());
			try (context) {
				URI url = URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port")
						+ "/chats/" + tenant.chatIds().get(0));
				CompletableFuture<HttpResponse<String>> answer = HttpClient.newHttpClient()
					.sendAsync(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());
				await().atMost(Duration.ofSeconds(60)).until(() -> simulator.requestCount() == 1);
				assertThat(answer).isNotDone();
				context.close();
				assertThat(answer.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
				assertThat(answer.join().body()).contains(tenant.chatIds().get(0));
			}
		}
	}

}
