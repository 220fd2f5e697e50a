package io.github.compliancesdk.faults;

import java.util.List;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.error.PermissionDeniedException;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.junit.SimulatorExtension;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Rows;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * WireMock laid over the simulator, for the one answer the simulator does not give. A
 * stub of low priority hands every request on:
 *
 * <pre class="code">
 * server.stubFor(any(anyUrl()).atPriority(10)
 *     .willReturn(aResponse().proxiedFrom(simulator.baseUrl().toString())));
 * </pre>
 *
 * and a stub for one request, with the default priority of 5, goes before it:
 *
 * <pre class="code">
 * server.stubFor(get(urlPathEqualTo("/v1/compliance/activities"))
 *     .withQueryParam("after_id", matching(".+"))
 *     .willReturn(jsonResponse("{\"error\":{\"type\":\"permission_error\",\"message\":\"No\"}}", 403)));
 * </pre>
 *
 * The client talks to WireMock with the simulator's key. The simulator sees, counts and
 * logs what is handed on only. Faults of the connection do not pass through a proxy: the
 * client gets WireMock's 500 instead, so use {@code simulator.faults(...)} without
 * WireMock for those.
 */
class OverrideOneAnswerTests {

	@RegisterExtension
	static final SimulatorExtension extension = SimulatorExtension.builder().accessRecords(false).build();

	@RegisterExtension
	static final WireMockExtension server = WireMockExtension.newInstance()
		.options(wireMockConfig().dynamicPort().gzipDisabled(true))
		.build();

	private ComplianceSimulator simulator;

	private ComplianceClient client;

	@BeforeEach
	void handEverythingOn() {
		this.simulator = extension.simulator();
		server.stubFor(
				any(anyUrl()).atPriority(10).willReturn(aResponse().proxiedFrom(this.simulator.baseUrl().toString())));
		this.client = Wire.client(server).apiKey(this.simulator.apiKey()).build();
	}

	@AfterEach
	void close() {
		this.client.close();
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void withoutAStubOfItsOwnEveryAnswerIsTheSimulators(Face face) {
		try (ComplianceClient direct = Wire.client(this.simulator.baseUrl()).apiKey(this.simulator.apiKey()).build()) {
			assertThat(Trial.texts(records(face, this.client))).isEqualTo(Trial.texts(records(face, direct)));
		}
		assertThat(this.client.rateLimit()).isPresent();
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void oneAnswerIsAnother(Face face) {
		server.stubFor(get(urlPathEqualTo(Wire.PATH)).withQueryParam("after_id", matching(".+"))
			.willReturn(
					jsonResponse("{\"error\":{\"type\":\"permission_error\",\"message\":\"Not for this key\"}}", 403)));
		long before = this.simulator.requestCount();
		Rows.Outcome outcome = face.list(this.client).outcome();
		assertThat(outcome.items()).hasSize(100);
		assertThat(outcome.failure()).isInstanceOf(PermissionDeniedException.class);
		assertThat(this.simulator.requestCount() - before).isOne();
	}

	private static List<Activity> records(Face face, ComplianceClient client) {
		return face.list(client, ActivityListParams.builder().pageSize(50).build()).items(200);
	}

}
