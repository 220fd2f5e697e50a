package io.github.compliancesdk.simulator;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.concurrent.GlobalEventExecutor;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.ChannelBindException;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/**
 * The HTTP side: Reactor Netty on the loopback interface, with event loops of its own,
 * since an application in the same JVM may dispose the shared ones.
 */
final class SimulatorServer {

	private static final String HOST = "127.0.0.1";

	/* Cursors and long lists of filters make long URLs. */
	private static final int MAXIMUM_LINE = 65_536;

	private static final Duration STOP = Duration.ofSeconds(5);

	private final ComplianceApi api;

	private final Duration latency;

	/* One per worker: a page of megabytes is no load for the garbage collector then. */
	private final ThreadLocal<JsonBuffer> buffers = ThreadLocal.withInitial(() -> new JsonBuffer(1 << 16));

	private final LoopResources loops;

	/* Known connections are closed before their event loops go. */
	private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);

	private final Scheduler workers;

	private final DisposableServer server;

	SimulatorServer(ComplianceApi api, int port, Duration latency) {
		int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
		this.api = api;
		this.latency = latency;
		this.loops = LoopResources.create("compliance-simulator", threads, true);
		this.workers = Schedulers.newParallel("compliance-simulator-worker", threads, true);
		try {
			this.server = HttpServer.create()
				.host(HOST)
				.port(port)
				.runOn(this.loops)
				.channelGroup(this.connections)
				.httpRequestDecoder((decoder) -> decoder.maxInitialLineLength(MAXIMUM_LINE).maxHeaderSize(MAXIMUM_LINE))
				.handle(this::handle)
				.bindNow();
		}
		catch (ChannelBindException ex) {
			disposeThreads();
			throw new IllegalStateException("Cannot listen on port " + port, ex);
		}
	}

	int port() {
		return this.server.port();
	}

	private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
		HttpCall call = call(request);
		// a page is thousands of records: too long to keep an event loop waiting
		return Mono.fromCallable(() -> this.api.answer(call, emptyBuffer()))
			.subscribeOn(this.workers)
			.onErrorResume((ex) -> Mono.just(this.api.failed(call.path(), ex)))
			.flatMap((answer) -> send(answer, response));
	}

	private JsonBuffer emptyBuffer() {
		JsonBuffer buffer = this.buffers.get();
		buffer.clear();
		return buffer;
	}

	/* Runs on the worker that rendered the answer, so its buffer is free afterwards. */
	private Mono<Void> send(HttpAnswer answer, HttpServerResponse response) {
		Delivery delivery = this.latency.isZero() ? answer.delivery()
				: new DelayedDelivery(this.latency, answer.delivery());
		return delivery.send(answer, response, this.workers);
	}

	private static HttpCall call(HttpServerRequest request) {
		String uri = request.uri();
		int question = uri.indexOf('?');
		HttpHeaders headers = request.requestHeaders();
		Set<String> names = new TreeSet<>();
		headers.names().forEach((name) -> names.add(name.toLowerCase(Locale.ROOT)));
		InetSocketAddress remote = request.remoteAddress();
		String address = (remote != null && remote.getAddress() != null) ? remote.getAddress().getHostAddress() : HOST;
		return new HttpCall(request.method().name(), (question < 0) ? uri : uri.substring(0, question),
				(question < 0) ? "" : uri.substring(question + 1), headers.get("x-api-key"),
				headers.get("authorization"), headers.get("user-agent"), headers.get("anthropic-version"), address,
				Set.copyOf(names));
	}

	void stop() {
		try {
			this.server.dispose();
			// otherwise it would wait for slow answers to end
			this.connections.close().awaitUninterruptibly(STOP.toMillis());
			this.server.onDispose().block(STOP);
		}
		finally {
			disposeThreads();
		}
	}

	/* Workers first: one may still be telling an event loop that it is done. */
	private void disposeThreads() {
		this.workers.disposeGracefully().timeout(STOP, Mono.empty()).block();
		this.workers.dispose();
		this.loops.disposeLater(Duration.ZERO, STOP).block(STOP.plusSeconds(1));
	}

}
