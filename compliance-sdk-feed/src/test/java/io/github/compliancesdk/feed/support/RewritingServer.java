package io.github.compliancesdk.feed.support;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Hands requests on to a simulator, and understands them in a way of its own.
 */
public final class RewritingServer implements AutoCloseable {

	private static final Pattern BOUND = Pattern.compile("(created_at\\.\\w+=)([^&]+)");

	private final ComplianceSimulator simulator;

	private final DisposableServer server;

	private final UnaryOperator<String> understanding;

	private RewritingServer(ComplianceSimulator simulator, UnaryOperator<String> understanding) {
		this.simulator = simulator;
		this.understanding = understanding;
		this.server = HttpServer.create().host("127.0.0.1").handle(this::handOn).bindNow();
	}

	/**
	 * As if nobody had asked for an order.
	 */
	public static RewritingServer ignoringOrder(ComplianceSimulator simulator) {
		return new RewritingServer(simulator, RewritingServer::withoutOrder);
	}

	/**
	 * As if the bounds had no more digits than that.
	 */
	public static RewritingServer readingTimesTo(ChronoUnit precision, ComplianceSimulator simulator) {
		return new RewritingServer(simulator, (asked) -> truncated(asked, precision));
	}

	/**
	 * Both.
	 */
	public static RewritingServer ignoringOrderAndReadingTimesTo(ChronoUnit precision, ComplianceSimulator simulator) {
		return new RewritingServer(simulator, (asked) -> withoutOrder(truncated(asked, precision)));
	}

	private static String withoutOrder(String asked) {
		return asked.replaceAll("&?order=asc", "").replace("?&", "?");
	}

	private static String truncated(String asked, ChronoUnit precision) {
		return BOUND.matcher(asked)
			.replaceAll((bound) -> bound.group(1)
					+ URLEncoder.encode(Instant.parse(URLDecoder.decode(bound.group(2), StandardCharsets.UTF_8))
						.truncatedTo(precision)
						.toString(), StandardCharsets.UTF_8));
	}

	public ComplianceClient client(World world) {
		return ComplianceClient.builder()
			.apiKey(this.simulator.apiKey())
			.baseUrl(URI.create("http://127.0.0.1:" + this.server.port()))
			.clock(world.clock)
			.requestsPerMinute(0)
			.initialBackoff(Duration.ofMillis(1))
			.maxBackoff(Duration.ofMillis(2))
			.build();
	}

	private Publisher<Void> handOn(HttpServerRequest request, HttpServerResponse response) {
		String asked = this.understanding.apply(request.uri());
		return HttpClient.create()
			.headers((headers) -> headers.set("x-api-key", this.simulator.apiKey()))
			.get()
			.uri(this.simulator.baseUrl() + asked)
			.responseSingle((answer, body) -> body.asByteArray().flatMap((bytes) -> {
				for (String name : new String[] { "content-type", "request-id", "date" }) {
					response.header(name, answer.responseHeaders().get(name));
				}
				return response.status(answer.status()).sendByteArray(Mono.just(bytes)).then();
			}));
	}

	@Override
	public void close() {
		this.server.disposeNow();
	}

}
