package io.github.compliancesdk.samples.snippets.testing;

import java.net.URI;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.error.PermissionDeniedException;
import io.github.compliancesdk.simulator.junit.SimulatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * WireMock laid over the simulator.
 */
class OverriddenAnswerTests {

	@RegisterExtension
	static final SimulatorExtension extension = SimulatorExtension.builder().accessRecords(false).build();

	@RegisterExtension
	static final WireMockExtension server = WireMockExtension.newInstance()
		.options(wireMockConfig().dynamicPort().gzipDisabled(true))
		.build();

	@BeforeEach
	void handEverythingOn() {
		String api = extension.simulator().baseUrl().toString();
		server.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().proxiedFrom(api)));
		server.stubFor(get(urlPathEqualTo("/v1/compliance/activities")).withQueryParam("after_id", matching(".+"))
			.willReturn(jsonResponse("{\"error\":{\"type\":\"permission_error\",\"message\":\"No\"}}", 403)));
	}

	@Test
	void theSecondPageIsRefused() {
		try (ComplianceClient client = ComplianceClient.builder()
			.apiKey(extension.simulator().apiKey())
			.baseUrl(URI.create(server.baseUrl()))
			.build()) {
			ActivityListParams params = ActivityListParams.builder().pageSize(50).build();
			assertThatExceptionOfType(PermissionDeniedException.class)
				.isThrownBy(() -> client.activities().list(params).stream().limit(60).toList());
		}
	}

}
