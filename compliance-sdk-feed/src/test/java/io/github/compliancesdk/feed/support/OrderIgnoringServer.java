package io.github.compliancesdk.feed.support;

import java.net.URI;
import java.time.Duration;

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
 * Hands requests on to a simulator as if nobody had asked for an order.
 */
public final class OrderIgnoringServer implements AutoCloseable {

	private final ComplianceSimulator simulator;

	private final DisposableServer server;

	public OrderIgnoringServer(ComplianceSimulator simulator) {
		this.simulator = simulator;
		this.server = HttpServer.create().host("127.0.0.1").handle(this::handOn).bindNow();
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
		String asked = request.uri().replaceAll("&?order=asc", "").replace("?&", "?");
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
