package io.github.compliancesdk.benchmarks;

import java.net.URI;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ComplianceClientBuilder;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The SDK's client as it is measured: as it comes, but for the pacing, which would keep
 * it waiting.
 */
final class SdkClients {

	static final String KEY = "sk-ant-api01-benchmark";

	private SdkClients() {
	}

	static ComplianceClientBuilder unpaced(URI baseUrl) {
		return ComplianceClient.builder().apiKey(KEY).baseUrl(baseUrl).requestsPerMinute(0);
	}

	/** Calls and attempts observed, as in an application with Spring Boot's actuator. */
	static ComplianceClientBuilder observed(URI baseUrl, ObservationRegistry registry) {
		return unpaced(baseUrl).observationRegistry(registry)
			.webClientBuilder(WebClient.builder().observationRegistry(registry));
	}

}
