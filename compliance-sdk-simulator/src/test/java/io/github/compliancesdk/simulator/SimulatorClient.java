package io.github.compliancesdk.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.compliancesdk.simulator.contract.OpenApiContract;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls the feed as a foreign program would, and holds every answer against the
 * description of the API.
 */
final class SimulatorClient {

	static final String PATH = "/v1/compliance/activities";

	private static final OpenApiContract CONTRACT = OpenApiContract.load();

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final ComplianceSimulator simulator;

	private final @Nullable String header;

	private final String value;

	private SimulatorClient(ComplianceSimulator simulator, @Nullable String header, String value) {
		this.simulator = simulator;
		this.header = header;
		this.value = value;
	}

	static SimulatorClient of(ComplianceSimulator simulator) {
		return new SimulatorClient(simulator, "x-api-key", simulator.apiKey());
	}

	SimulatorClient withKey(String key) {
		return new SimulatorClient(this.simulator, "x-api-key", key);
	}

	SimulatorClient withBearer(String key) {
		return new SimulatorClient(this.simulator, "Authorization", "Bearer " + key);
	}

	SimulatorClient withoutKey() {
		return new SimulatorClient(this.simulator, null, "");
	}

	/** The feed with the given parameters: name, value, name, value … */
	Answer get(String... parameters) {
		return getRaw(query(parameters));
	}

	/** The feed with a query sent as it is. */
	Answer getRaw(String rawQuery) {
		Answer answer = send("GET", PATH + (rawQuery.isEmpty() ? "" : "?" + rawQuery));
		assertThat(CONTRACT.violationsOfResponse("GET", PATH, answer.status(), answer.header("content-type"),
				answer.bytes()))
			.isEmpty();
		return answer;
	}

	/**
	 * Any operation below {@code /v1/compliance}, its request and answer held against the
	 * description.
	 */
	Answer fetch(String path, String... parameters) {
		String full = "/v1/compliance" + path;
		String query = query(parameters);
		Answer answer = send("GET", full + (query.isEmpty() ? "" : "?" + query));
		assertThat(CONTRACT.violationsOfResponse("GET", full, answer.status(), answer.header("content-type"),
				answer.bytes()))
			.as(full)
			.isEmpty();
		if (answer.status() == 200) {
			assertThat(CONTRACT.violationsOfRequest("GET", full, query, Map.of("x-api-key", "any"))).isEmpty();
		}
		return answer;
	}

	/** Any deletion below {@code /v1/compliance}, held against the description. */
	Answer delete(String path) {
		String full = "/v1/compliance" + path;
		Answer answer = send("DELETE", full);
		assertThat(CONTRACT.violationsOfResponse("DELETE", full, answer.status(), answer.header("content-type"),
				answer.bytes()))
			.as(full)
			.isEmpty();
		assertThat(CONTRACT.violationsOfRequest("DELETE", full, "", Map.of("x-api-key", "any"))).isEmpty();
		return answer;
	}

	/** All rows of a list with page tokens, page by page. */
	List<JsonNode> rows(String path, String... parameters) {
		List<JsonNode> rows = new ArrayList<>();
		pages(path, parameters).forEach((page) -> page.data().forEach(rows::add));
		return rows;
	}

	/** All pages of a list with page tokens. */
	List<Answer> pages(String path, String... parameters) {
		List<Answer> pages = new ArrayList<>();
		String token = null;
		do {
			List<String> all = new ArrayList<>(List.of(parameters));
			if (token != null) {
				all.addAll(List.of("page", token));
			}
			Answer page = fetch(path, all.toArray(new String[0]));
			assertThat(page.status()).as(page.body()).isEqualTo(200);
			pages.add(page);
			token = page.text("next_page");
		}
		while (token != null);
		return pages;
	}

	static String query(String... parameters) {
		StringBuilder query = new StringBuilder();
		for (int i = 0; i < parameters.length; i += 2) {
			query.append((i > 0) ? "&" : "")
				.append(encode(parameters[i]))
				.append('=')
				.append(encode(parameters[i + 1]));
		}
		return query.toString();
	}

	/** All records from here on, page by page. */
	List<String> walk(String cursorParameter, String cursorMember, @Nullable String start, String... parameters) {
		List<String> ids = new ArrayList<>();
		String cursor = start;
		boolean more = true;
		while (more) {
			List<String> all = new ArrayList<>(List.of(parameters));
			if (cursor != null) {
				all.addAll(List.of(cursorParameter, cursor));
			}
			Answer answer = get(all.toArray(new String[0]));
			List<String> page = answer.ids();
			if (cursorParameter.equals("before_id")) {
				ids.addAll(0, page);
			}
			else {
				ids.addAll(page);
			}
			cursor = page.isEmpty() ? cursor : answer.text(cursorMember);
			more = answer.json().path("has_more").booleanValue();
		}
		return ids;
	}

	Answer send(String method, String pathAndQuery) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.simulator.baseUrl() + pathAndQuery))
			.method(method, HttpRequest.BodyPublishers.noBody())
			.header("user-agent", "simulator-tests/1")
			.header("anthropic-version", "2023-06-01");
		if (this.header != null) {
			request.header(this.header, this.value);
		}
		try {
			return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * One answer.
	 */
	static final class Answer {

		private final HttpResponse<byte[]> response;

		private Answer(HttpResponse<byte[]> response) {
			this.response = response;
		}

		int status() {
			return this.response.statusCode();
		}

		byte[] bytes() {
			return this.response.body();
		}

		JsonNode json() {
			try {
				return JSON.readTree(bytes());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		String body() {
			return new String(bytes(), StandardCharsets.UTF_8);
		}

		String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		String text(String member) {
			return json().path(member).textValue();
		}

		JsonNode data() {
			return json().path("data");
		}

		List<String> ids() {
			return members("id");
		}

		List<String> members(String name) {
			List<String> values = new ArrayList<>();
			data().forEach((activity) -> values.add(activity.path(name).asText()));
			return values;
		}

		boolean hasMore() {
			return json().path("has_more").booleanValue();
		}

		String errorType() {
			return json().path("error").path("type").asText();
		}

		String errorMessage() {
			return json().path("error").path("message").asText();
		}

	}

}
