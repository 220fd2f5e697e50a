package io.github.compliancesdk.simulator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Faults of the connection, seen by a plain socket.
 */
class ConnectionFaultsTests {

	private static final String QUERY = "order=asc&limit=50";

	private static ComplianceSimulator simulator;

	private static byte[] page;

	@BeforeAll
	static void start() {
		simulator = ComplianceSimulator.builder()
			.data(TestData.generated(20_000))
			.clock(TestData.AFTERWARDS)
			.requestsPerMinute(0)
			.start();
		page = RawExchange.of(simulator, QUERY).body();
	}

	@AfterAll
	static void stop() {
		simulator.close();
	}

	@BeforeEach
	void noFaults() {
		simulator.faults(FaultPlan.none());
	}

	@Test
	void withoutAFaultTheAnswerIsWhole() {
		RawExchange exchange = RawExchange.of(simulator, QUERY);

		assertThat(exchange.reset()).isFalse();
		assertThat(exchange.header("content-length")).isEqualTo(Integer.toString(page.length));
		assertThat(exchange.body()).isEqualTo(page);
		assertThat(last().fault()).isNull();
	}

	@Test
	void resetBeforeHeadersSendsNothingButRst() {
		RawExchange exchange = with(Fault.resetBeforeHeaders());

		assertThat(exchange.reset()).isTrue();
		assertThat(exchange.received()).isEmpty();
		assertThat(last().fault()).isEqualTo("reset-before-headers");
		assertThat(last().status()).isEqualTo(200);
	}

	@Test
	void closeBeforeHeadersSendsNothingButFin() {
		RawExchange exchange = with(Fault.closeBeforeHeaders());

		assertThat(exchange.reset()).isFalse();
		assertThat(exchange.received()).isEmpty();
		assertThat(last().fault()).isEqualTo("close-before-headers");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 1000, 20_000 })
	void resetAfterSendsSoManyBytesAndRst(int bytes) {
		RawExchange exchange = with(Fault.resetAfter(bytes));

		assertThat(exchange.reset()).isTrue();
		assertThat(exchange.header("content-length")).isEqualTo(Integer.toString(page.length));
		assertThat(exchange.body()).isEqualTo(Arrays.copyOf(page, bytes));
	}

	@Test
	void resetAfterMoreThanTheBodyComesBehindIt() {
		RawExchange exchange = with(Fault.resetAfter(Long.MAX_VALUE));

		assertThat(exchange.reset()).isTrue();
		assertThat(exchange.body()).isEqualTo(page);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 1000, 20_000 })
	void closeAfterSendsSoManyBytesAndFin(int bytes) {
		RawExchange exchange = with(Fault.closeAfter(bytes));

		assertThat(exchange.reset()).isFalse();
		assertThat(exchange.header("content-length")).isEqualTo(Integer.toString(page.length));
		assertThat(exchange.body()).isEqualTo(Arrays.copyOf(page, bytes));
	}

	@Test
	void closeAfterAlwaysOwesAByte() {
		RawExchange exchange = with(Fault.closeAfter(Long.MAX_VALUE));

		assertThat(exchange.reset()).isFalse();
		assertThat(exchange.body()).isEqualTo(Arrays.copyOf(page, page.length - 1));
	}

	@Test
	void resetsAtRandomBytesAreSpreadAndRepeatable() {
		Set<Integer> places = new HashSet<>();
		for (int i = 0; i < 20; i++) {
			simulator.faults(FaultPlan.onRequest(i + 1, Fault.resetAtRandomByte()));
			for (int j = 0; j < i; j++) {
				RawExchange.of(simulator, "limit=1");
			}
			RawExchange exchange = RawExchange.of(simulator, QUERY);
			assertThat(exchange.reset()).isTrue();
			assertThat(exchange.received()).hasSizeGreaterThan(0).startsWith((byte) 'H');
			places.add(exchange.received().length);
		}
		assertThat(places).hasSizeGreaterThan(15);
		assertThat(with(Fault.resetAtRandomByte()).received().length)
			.isEqualTo(with(Fault.resetAtRandomByte()).received().length);
	}

	@Test
	void aLargePageIsCutAtTheExactByte() {
		byte[] large = RawExchange.of(simulator, "order=asc&limit=5000").body();
		int bytes = large.length - 7;
		simulator.faults(FaultPlan.script(Fault.resetAfter(bytes), Fault.closeAfter(bytes)));

		assertThat(RawExchange.of(simulator, "order=asc&limit=5000").body()).isEqualTo(Arrays.copyOf(large, bytes));
		assertThat(RawExchange.of(simulator, "order=asc&limit=5000").body()).isEqualTo(Arrays.copyOf(large, bytes));
	}

	@Test
	void slowHeadersTrickleThenTheBodyComes() {
		RawExchange exchange = with(Fault.slowHeaders(Duration.ofMillis(300)));

		assertThat(exchange.body()).isEqualTo(page);
		assertThat(exchange.header("connection")).isEqualTo("close");
		assertTrickled(exchange);
		assertThat(last().fault()).isEqualTo("slow-headers");
	}

	@Test
	void slowBodyTricklesBehindTheHeaders() {
		RawExchange exchange = with(Fault.slowBody(Duration.ofMillis(300)));

		assertThat(exchange.body()).isEqualTo(page);
		assertThat(exchange.header("content-length")).isEqualTo(Integer.toString(page.length));
		assertTrickled(exchange);
	}

	@Test
	void latencyHoldsEverythingBack() {
		RawExchange exchange = with(Fault.latency(Duration.ofMillis(300)));

		assertThat(exchange.body()).isEqualTo(page);
		assertThat(exchange.arrivals().get(0)).isGreaterThanOrEqualTo(Duration.ofMillis(290));
	}

	@Test
	void aLatencyOfTheSimulatorHoldsEveryAnswerBack() {
		try (ComplianceSimulator slow = ComplianceSimulator.builder()
			.latency(Duration.ofMillis(100))
			.faults(FaultPlan.script(Fault.none(), Fault.resetBeforeHeaders()))
			.start()) {
			for (int i = 0; i < 2; i++) {
				long start = System.nanoTime();
				RawExchange exchange = RawExchange.of(slow, "limit=1");
				assertThat(exchange.reset()).isEqualTo(i == 1);
				assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(95));
			}
		}
	}

	@Test
	void aGzipBombIsSmallUntilInflated() throws Exception {
		long size = 50_000_000;
		simulator.faults(FaultPlan.always(Fault.gzipBomb(size)));
		HttpResponse<byte[]> response = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(simulator.baseUrl() + SimulatorClient.PATH))
				.header("x-api-key", simulator.apiKey())
				.build(), HttpResponse.BodyHandlers.ofByteArray());

		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("content-encoding")).hasValue("gzip");
		assertThat(response.headers().firstValue("content-length")).isEmpty();
		assertThat(response.body()).hasSizeLessThan(100_000);
		assertThat(inflatedSize(response.body())).isEqualTo(size);
	}

	@Test
	void aSmallGzipBombIsAPage() throws Exception {
		simulator.faults(FaultPlan.always(Fault.gzipBomb(1024)));
		HttpResponse<InputStream> response = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(simulator.baseUrl() + SimulatorClient.PATH))
				.header("x-api-key", simulator.apiKey())
				.build(), HttpResponse.BodyHandlers.ofInputStream());
		byte[] inflated = new GZIPInputStream(response.body()).readAllBytes();

		assertThat(inflated).hasSize(1024);
		assertThat(new ObjectMapper().readTree(inflated).path("data").isArray()).isTrue();
	}

	@Test
	void aConnectionThatIsKeptAliveIsBrokenToo() throws IOException {
		simulator.faults(FaultPlan.script(null, Fault.serverError(), Fault.resetAfter(5)));
		try (Socket socket = new Socket("127.0.0.1", simulator.baseUrl().getPort())) {
			String request = "GET " + SimulatorClient.PATH + "?" + QUERY + " HTTP/1.1\r\nhost: localhost\r\nx-api-key: "
					+ simulator.apiKey() + "\r\n\r\n";
			// all three at once: an answer may only be followed by the next one
			socket.getOutputStream().write(request.repeat(3).getBytes(StandardCharsets.US_ASCII));
			ByteArrayOutputStream received = new ByteArrayOutputStream();
			assertThatExceptionOfType(SocketException.class)
				.isThrownBy(() -> socket.getInputStream().transferTo(received))
				.withMessageContaining("reset");
			String text = received.toString(StandardCharsets.UTF_8);

			assertThat(text).startsWith("HTTP/1.1 200").contains("HTTP/1.1 500").endsWith("\r\n\r\n{\"dat");
		}
	}

	@Test
	void closingTheSimulatorEndsSlowAnswers() {
		ComplianceSimulator slow = ComplianceSimulator.builder()
			.faults(FaultPlan.always(Fault.slowBody(Duration.ofMinutes(5))))
			.start();
		CompletableFuture<RawExchange> exchange = CompletableFuture
			.supplyAsync(() -> RawExchange.of(slow, "limit=100"));
		while (slow.requestCount() == 0) {
			Thread.onSpinWait();
		}
		long start = System.nanoTime();
		slow.close();

		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
		assertThat(exchange).succeedsWithin(Duration.ofSeconds(4));
	}

	@Test
	void aClientThatLeavesDoesNoHarm() throws IOException {
		for (Fault fault : List.of(Fault.slowBody(Duration.ofMillis(300)), Fault.latency(Duration.ofMillis(200)),
				Fault.gzipBomb(3_000_000_000L), Fault.resetAfter(1000))) {
			simulator.faults(FaultPlan.script(fault));
			long before = simulator.requestCount();
			try (Socket socket = new Socket("127.0.0.1", simulator.baseUrl().getPort())) {
				socket.getOutputStream()
					.write(("GET " + SimulatorClient.PATH + " HTTP/1.1\r\nhost: localhost\r\nx-api-key: "
							+ simulator.apiKey() + "\r\n\r\n")
						.getBytes(StandardCharsets.US_ASCII));
				while (simulator.requestCount() == before) {
					Thread.onSpinWait();
				}
			}
			assertThat(RawExchange.of(simulator, QUERY).body()).isEqualTo(page);
		}
	}

	private static void assertTrickled(RawExchange exchange) {
		Duration end = last(exchange.arrivals());
		assertThat(exchange.arrivals()).hasSizeGreaterThan(5);
		assertThat(end).isGreaterThanOrEqualTo(Duration.ofMillis(290));
		assertThat(exchange.arrivals().get(0)).isLessThan(end.minusMillis(100));
	}

	private static long inflatedSize(byte[] compressed) throws IOException {
		long size = 0;
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				size += read;
			}
		}
		return size;
	}

	private static RawExchange with(Fault fault) {
		simulator.faults(FaultPlan.script(fault));
		return RawExchange.of(simulator, QUERY);
	}

	private static RecordedRequest last() {
		return last(simulator.requests());
	}

	private static <T> T last(List<T> list) {
		return list.get(list.size() - 1);
	}

}
