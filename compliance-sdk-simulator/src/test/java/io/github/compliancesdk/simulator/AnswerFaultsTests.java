package io.github.compliancesdk.simulator;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.compliancesdk.simulator.contract.OpenApiContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Faults inside correct HTTP: status, headers, body.
 */
class AnswerFaultsTests {

	private static final String QUERY = "order=asc&limit=40";

	private static final String LIMIT = "anthropic-ratelimit-requests-limit";

	private static final String REMAINING = "anthropic-ratelimit-requests-remaining";

	private static final String RESET = "anthropic-ratelimit-requests-reset";

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final OpenApiContract CONTRACT = OpenApiContract.load();

	private static ComplianceSimulator simulator;

	private static String page;

	@BeforeAll
	static void start() {
		simulator = ComplianceSimulator.builder()
			.data(TestData.generated(5000))
			.clock(TestData.AFTERWARDS)
			.requestsPerMinute(100_000)
			.accessRecords(false)
			.start();
		page = RawExchange.of(simulator, QUERY).text();
	}

	@AfterAll
	static void stop() {
		simulator.close();
	}

	@BeforeEach
	void noFaults() {
		simulator.faults(FaultPlan.none());
	}

	static Stream<Arguments> documentedFaults() {
		return Stream.of(arguments(Fault.tooManyRequests(Duration.ofSeconds(25)), "429_rate_limited_shared"),
				arguments(Fault.serverError(), "500_internal_transient"),
				arguments(Fault.deterministicServerError(), "500_internal_deterministic"),
				arguments(Fault.gatewayTimeout(), "504_gateway_timeout"),
				arguments(Fault.overloaded(), "529_overloaded"));
	}

	@ParameterizedTest
	@MethodSource("documentedFaults")
	void documentedErrorsLookAsDocumented(Fault fault, String exampleName) throws Exception {
		JsonNode example = ActivityCatalogue.resource("examples/errors/" + exampleName + ".json");
		RawExchange exchange = with(fault);

		assertThat(exchange.status()).isEqualTo(example.path("status").asInt());
		String requestId = exchange.header("request-id");
		String expected = example.path("body")
			.toString()
			.replace(example.path("headers").path("request-id").asText(), requestId)
			.replace("rate limit of 600", "rate limit of 100000");
		assertThat(JSON.readTree(exchange.text())).isEqualTo(JSON.readTree(expected));
		for (String name : List.of("request-id", LIMIT, REMAINING, RESET, "retry-after", "x-should-retry")) {
			assertThat(exchange.header(name).isEmpty()).as(name).isEqualTo(!example.path("headers").has(name));
		}
		for (String name : List.of("retry-after", "x-should-retry")) {
			assertThat(exchange.header(name)).isEqualTo(example.path("headers").path(name).asText(""));
		}
		assertThat(exchange.header("content-type")).isEqualTo("application/json");
		assertThat(CONTRACT.violationsOfResponse("GET", SimulatorClient.PATH, exchange.status(), "application/json",
				exchange.body()))
			.isEmpty();
		assertThat(last().status()).isEqualTo(exchange.status());
		assertThat(last().fault()).isEqualTo(fault.name());
		assertThat(last().requestId()).isEqualTo(requestId);
	}

	@Test
	void retryAfterIsWhatWasAskedFor() {
		assertThat(with(Fault.tooManyRequests()).header("retry-after")).isEmpty();
		assertThat(with(Fault.tooManyRequests()).status()).isEqualTo(429);
		assertThat(with(Fault.tooManyRequests(Duration.ZERO)).header("retry-after")).isEqualTo("0");
		assertThat(with(Fault.tooManyRequests(Duration.ofMillis(1))).header("retry-after")).isEqualTo("1");
		assertThat(with(Fault.tooManyRequestsWithRetryAfter("-1")).header("retry-after")).isEqualTo("-1");
		assertThat(with(Fault.tooManyRequestsWithRetryAfter("Wed, 21 Oct 2026 07:28:00 GMT")).header("retry-after"))
			.isEqualTo("Wed, 21 Oct 2026 07:28:00 GMT");
		assertThat(with(Fault.tooManyRequestsWithRetryAfter("")).head()).contains("retry-after: \r\n");
		assertThat(with(Fault.serviceUnavailable()).header("retry-after")).isEmpty();
		assertThat(with(Fault.serviceUnavailable(Duration.ofSeconds(3))).header("retry-after")).isEqualTo("3");
		RawExchange unavailable = with(Fault.serviceUnavailable());
		assertThat(unavailable.text()).contains("overloaded_error");
		assertThat(
				CONTRACT.violationsOfResponse("GET", SimulatorClient.PATH, 503, "application/json", unavailable.body()))
			.isEmpty();
	}

	@Test
	void aGatewaySpeaksHtml() {
		RawExchange exchange = with(Fault.badGatewayWithHtml());

		assertThat(exchange.status()).isEqualTo(502);
		assertThat(exchange.header("content-type")).isEqualTo("text/html");
		assertThat(exchange.header(LIMIT)).isEmpty();
		assertThat(exchange.text()).startsWith("<html>");
	}

	@Test
	void aRedirectLeadsElsewhere() {
		RawExchange exchange = with(Fault.redirectTo(URI.create("http://localhost:1/elsewhere")));

		assertThat(exchange.status()).isEqualTo(302);
		assertThat(exchange.header("location")).isEqualTo("http://localhost:1/elsewhere");
		assertThat(exchange.body()).isEmpty();
	}

	@Test
	void anyOtherAnswerIsPossible() {
		RawExchange exchange = with(
				Fault.status(418, Map.of("X-Own", "a\u00e9", "Content-Type", "text/plain"), "short and \u00fc"));

		assertThat(exchange.status()).isEqualTo(418);
		assertThat(exchange.header("x-own")).isEqualTo("a\u00e9");
		assertThat(exchange.header("content-type")).isEqualTo("text/plain");
		assertThat(exchange.header("content-length")).isEqualTo("12");
		assertThat(exchange.header("request-id")).startsWith("req_");
		assertThat(exchange.text()).isEqualTo("short and \u00fc");
	}

	@Test
	void anAnswerThatHasNoBodyHasNone() {
		for (int status : new int[] { 204, 304 }) {
			RawExchange exchange = with(Fault.status(status, Map.of(), ""));
			assertThat(exchange.status()).isEqualTo(status);
			assertThat(exchange.body()).isEmpty();
		}
	}

	@Test
	void bodiesNobodyCanRead() {
		byte[] whole = page.getBytes(StandardCharsets.UTF_8);
		RawExchange truncated = with(Fault.truncatedJson());

		assertThat(truncated.body()).isEqualTo(Arrays.copyOf(whole, whole.length / 2));
		assertThat(truncated.header("content-length")).isEqualTo(Integer.toString(whole.length / 2));
		assertThat(with(Fault.malformedJson()).text()).isEqualTo("{\"data\":[{\"id\":}],\"has_more\":nope}");
		assertThat(with(Fault.emptyBody()).header("content-length")).isEqualTo("0");
		assertThat(with(Fault.emptyBody()).body()).isEmpty();
		assertThat(with(Fault.arrayInsteadOfObject()).text()).isEqualTo("[]");
		RawExchange html = with(Fault.htmlWith200());
		assertThat(html.status()).isEqualTo(200);
		assertThat(html.header("content-type")).isEqualTo("text/html");
		assertThat(html.text()).startsWith("<!doctype html>");
	}

	@Test
	void pagesWhoseCursorsLie() throws Exception {
		assertThat(with(Fault.emptyPageWithMore()).text())
			.isEqualTo("{\"data\":[],\"has_more\":true,\"first_id\":null,\"last_id\":null}");
		String last = member(page, "last_id");
		assertThat(with(Fault.nullLastIdWithMore()).text()).isEqualTo(page.replace('"' + last + '"', "null"));
		assertThat(with(Fault.repeatedCursor()).text()).isEqualTo(page);

		String second = RawExchange.of(simulator, QUERY + "&after_id=" + last).text();
		assertThat(with(Fault.repeatedCursor(), QUERY + "&after_id=" + last).text())
			.isEqualTo(second.replace(member(second, "last_id"), last));
		String first = member(second, "first_id");
		String back = with(Fault.repeatedCursor(), QUERY + "&before_id=" + first).text();
		assertThat(member(back, "first_id")).isEqualTo(first);
		assertThat(member(back, "last_id")).isEqualTo(last);
		assertThat(JSON.readTree(back).path("has_more").booleanValue()).isTrue();
	}

	@Test
	void anEndThatNeverComes() throws Exception {
		String query = "order=asc&limit=5000&created_at.lt=2026-11-01T00:00:00Z";
		String last = RawExchange.of(simulator, query).text();
		assertThat(last).contains("\"has_more\":false");
		String endless = with(Fault.endlessHasMore(), query).text();
		assertThat(endless).isEqualTo(last.replace("\"has_more\":false", "\"has_more\":true"));

		String cursor = member(last, "last_id");
		assertThat(with(Fault.endlessHasMore(), query + "&after_id=" + cursor).text()).isEqualTo(
				"{\"data\":[],\"has_more\":true,\"first_id\":\"" + cursor + "\",\"last_id\":\"" + cursor + "\"}");
	}

	@Test
	void unknownTypesActorsAndMembersAreStillAPage() throws Exception {
		RawExchange exchange = with(Fault.unknownEnumsAndMembers());
		JsonNode before = JSON.readTree(page).path("data");
		JsonNode after = JSON.readTree(exchange.text()).path("data");

		assertThat(CONTRACT.violationsOfResponse("GET", SimulatorClient.PATH, 200, exchange.header("content-type"),
				exchange.body()))
			.isEmpty();
		for (int i = 0; i < before.size(); i++) {
			assertThat(after.path(i).path("id")).isEqualTo(before.path(i).path("id"));
			assertThat(after.path(i).has("added_by_fault")).isTrue();
			boolean unknown = i % 2 == 0;
			assertThat(after.path(i).path("type").asText().equals("type_added_by_fault")).isEqualTo(unknown);
			assertThat(after.path(i).path("actor").path("type").asText().equals("added_by_fault_actor"))
				.isEqualTo(unknown);
		}
		assertThat(exchange.text()
			.replaceAll("\"added_by_fault\":.*?]},", "")
			.replaceAll("\"type_added_by_fault\"|\"added_by_fault_actor\"", "\"\"")
			.length()).isLessThan(page.length());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 7, 39 })
	void oneRecordCannotBeDecoded(int index) throws Exception {
		String spoilt = with(Fault.undecodableRecord(index)).text();
		JsonNode records = JSON.readTree(spoilt).path("data");

		for (int i = 0; i < records.size(); i++) {
			assertThat(records.path(i).path("created_at").isTextual()).isEqualTo(i != index);
		}
		String createdAt = JSON.readTree(page).path("data").path(index).path("created_at").toString();
		assertThat(spoilt.replace("{\"not\":\"a time\"}", createdAt)).isEqualTo(page);
	}

	@Test
	void aRecordThatIsNotThereCannotBeSpoilt() {
		assertThat(with(Fault.undecodableRecord(40)).text()).isEqualTo(page);
	}

	@Test
	void rateLimitHeadersSayAnything() {
		RawExchange changed = with(
				Fault.rateLimitHeaders(Map.of("Anthropic-Ratelimit-Requests-Remaining", "minus one", RESET, "soon")));
		assertThat(changed.header(REMAINING)).isEqualTo("minus one");
		assertThat(changed.header(RESET)).isEqualTo("soon");
		assertThat(changed.header(LIMIT)).isEqualTo("100000");
		assertThat(changed.text()).isEqualTo(page);

		RawExchange dropped = with(Fault.droppingRateLimitHeaders());
		assertThat(dropped.head()).doesNotContain("ratelimit");
		assertThat(dropped.text()).isEqualTo(page);
	}

	@Test
	void faultsOfAPageLeaveRefusalsAlone() {
		for (Fault fault : List.of(Fault.emptyPageWithMore(), Fault.nullLastIdWithMore(), Fault.repeatedCursor(),
				Fault.endlessHasMore(), Fault.unknownEnumsAndMembers(), Fault.undecodableRecord(0))) {
			RawExchange exchange = with(fault, "limit=0");
			assertThat(exchange.status()).isEqualTo(400);
			assertThat(exchange.text()).contains("greater than or equal to 1");
			assertThat(last().fault()).isEqualTo(fault.name());
		}
	}

	@Test
	void emptyPagesCanBeSpoiltToo() {
		String empty = "created_at.lt=2000-01-01T00:00:00Z";
		assertThat(with(Fault.endlessHasMore(), empty).text())
			.isEqualTo("{\"data\":[],\"has_more\":true,\"first_id\":null,\"last_id\":null}");
		assertThat(with(Fault.undecodableRecord(0), empty).text()).startsWith("{\"data\":[]");
	}

	@Test
	void whatNoFaultCanBeIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Fault.tooManyRequestsWithRetryAfter("1\r\nx: y"));
		assertThatIllegalArgumentException().isThrownBy(() -> Fault.tooManyRequests(Duration.ofMillis(-1)));
		assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(199, Map.of(), ""));
		assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(200, Map.of("Content-Length", "1"), ""));
		assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(200, Map.of("a b", "1"), ""));
		assertThatIllegalArgumentException().isThrownBy(() -> Fault.rateLimitHeaders(Map.of("retry-after", "1")));
		assertThatIllegalArgumentException().isThrownBy(() -> Fault.gzipBomb(1023));
		assertThatIllegalArgumentException().isThrownBy(() -> Fault.closeAfter(-1));
		assertThatIllegalArgumentException().isThrownBy(() -> Fault.latency(Duration.ofSeconds(-1)));
		assertThatIllegalArgumentException().isThrownBy(() -> Fault.undecodableRecord(-1));
	}

	@Test
	void survivableIsWhatARepetitionCures() {
		assertThat(SurvivableFaults.FAULTS).allMatch(Fault::survivable)
			.extracting(Fault::name)
			.allMatch((name) -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
		assertThat(Fault.none().survivable()).isTrue();
		assertThat(Fault.none().name()).isEqualTo("none");
		assertThat(Fault.tooManyRequests(Duration.ofMinutes(5)).survivable()).isFalse();
		assertThat(Fault.status(503, Map.of(), "").survivable()).isTrue();
		assertThat(Fault.status(503, Map.of("X-Should-Retry", "false"), "").survivable()).isFalse();
		assertThat(Fault.status(400, Map.of(), "").survivable()).isFalse();
		assertThat(List.of(Fault.deterministicServerError(), Fault.redirectTo(URI.create("http://localhost")),
				Fault.truncatedJson(), Fault.malformedJson(), Fault.emptyBody(), Fault.htmlWith200(),
				Fault.arrayInsteadOfObject(), Fault.repeatedCursor(), Fault.gzipBomb(5000), Fault.undecodableRecord(1)))
			.noneMatch(Fault::survivable);
	}

	private static String member(String body, String name) throws Exception {
		return JSON.readTree(body).path(name).textValue();
	}

	private static RawExchange with(Fault fault) {
		return with(fault, QUERY);
	}

	private static RawExchange with(Fault fault, String query) {
		simulator.faults(FaultPlan.script(fault));
		return RawExchange.of(simulator, query);
	}

	private static RecordedRequest last() {
		List<RecordedRequest> requests = simulator.requests();
		return requests.get(requests.size() - 1);
	}

}
