package io.github.compliancesdk.support;

import java.net.URI;
import java.time.Duration;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ComplianceClientBuilder;
import org.jspecify.annotations.Nullable;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

/**
 * A scripted server, the bodies it sends and clients that do not wait.
 */
public final class Wire {

	public static final String PATH = "/v1/compliance/activities";

	public static final String KEY = "sk-ant-api01-synthetic-key-for-tests-000000";

	private Wire() {
	}

	public static WireMockExtension server() {
		return WireMockExtension.newInstance()
			.options(wireMockConfig().dynamicPort().gzipDisabled(true).containerThreads(60))
			.failOnUnmatchedRequests(false)
			.build();
	}

	public static URI url(WireMockExtension server) {
		return URI.create("http://127.0.0.1:" + server.getPort());
	}

	/**
	 * A builder of clients that neither pace nor wait for more than some milliseconds.
	 */
	public static ComplianceClientBuilder client(URI baseUrl) {
		return ComplianceClient.builder()
			.apiKey(KEY)
			.baseUrl(baseUrl)
			.requestsPerMinute(0)
			.initialBackoff(Duration.ofMillis(1))
			.maxBackoff(Duration.ofMillis(2));
	}

	public static ComplianceClientBuilder client(WireMockExtension server) {
		return client(url(server));
	}

	/**
	 * Answers in turn; the last answer goes on for ever.
	 */
	public static void answers(WireMockExtension server, ResponseDefinitionBuilder... answers) {
		for (int i = 0; i < answers.length; i++) {
			server.stubFor(any(anyUrl()).inScenario("answers")
				.whenScenarioStateIs(state(i))
				.willSetStateTo(state(Math.min(i + 1, answers.length - 1)))
				.willReturn(answers[i]));
		}
	}

	private static String state(int index) {
		return (index == 0) ? Scenario.STARTED : "answer " + index;
	}

	public static int requests(WireMockExtension server) {
		return server.findAll(anyRequestedFor(anyUrl())).size();
	}

	public static LoggedRequest onlyRequest(WireMockExtension server) {
		return server.findAll(anyRequestedFor(anyUrl())).get(0);
	}

	public static String activity(String id) {
		return activity(id, "");
	}

	/**
	 * A record with further members.
	 * @param more members as JSON text, each with a leading comma
	 */
	public static String activity(String id, String more) {
		return "{\"id\":\"" + id + "\",\"type\":\"claude_chat_created\",\"created_at\":\"2026-10-02T09:15:30Z\"" + more
				+ "}";
	}

	public static String page(boolean hasMore, @Nullable String firstId, @Nullable String lastId, String... rows) {
		return "{\"data\":[" + String.join(",", rows) + "],\"has_more\":" + hasMore + ",\"first_id\":" + quoted(firstId)
				+ ",\"last_id\":" + quoted(lastId) + "}";
	}

	/**
	 * A last page of one record.
	 */
	public static ResponseDefinitionBuilder lastPage() {
		return okJson(page(false, "c1", "c1", activity("activity_1")));
	}

	private static String quoted(@Nullable String text) {
		return (text != null) ? "\"" + text + "\"" : "null";
	}

}
