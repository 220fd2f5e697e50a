package io.github.compliancesdk.internal.http;

import java.net.URI;
import java.time.Duration;
import java.util.function.Function;

import io.github.compliancesdk.config.ApiKeyProvider;
import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.netty.channel.ChannelOption;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientRequestObservationContext;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;

/**
 * Connections to one host, with threads of their own: Spring Boot disposes the shared
 * ones when any context closes. The key is put on the request here, after all filters of
 * the application's {@link WebClient.Builder} have run, so that none of them sees it.
 */
public final class Connection implements AutoCloseable {

	/** Well below the idle time after which common load balancers hang up. */
	private static final Duration MAX_IDLE = Duration.ofSeconds(30);

	private static final int MAX_CONNECTIONS = 50;

	/** A large page with its cursor and filters, and long names, still fit. */
	private static final int MAX_HEADER_BYTES = 64 * 1024;

	private final ConnectionProvider provider;

	private final LoopResources loops;

	private final WebClient webClient;

	private volatile boolean closed;

	/**
	 * Prepares connections; none is opened yet.
	 * @param builder the application's builder; it is cloned and not changed
	 * @param apiKeyProvider gives the key of each request
	 * @param deleteKeyProvider gives the key of deletes
	 * @param connectTimeout longest time for connecting
	 */
	public Connection(WebClient.Builder builder, ApiKeyProvider apiKeyProvider, ApiKeyProvider deleteKeyProvider,
			Duration connectTimeout) {
		this.provider = ConnectionProvider.builder("compliance")
			.maxConnections(MAX_CONNECTIONS)
			.pendingAcquireMaxCount(-1)
			.maxIdleTime(MAX_IDLE)
			.evictInBackground(MAX_IDLE)
			.build();
		this.loops = LoopResources.create("compliance", Math.min(4, LoopResources.DEFAULT_IO_WORKER_COUNT), true);
		HttpClient httpClient = HttpClient.create(this.provider)
			.runOn(this.loops)
			// each attempt counts against the budget: a silent second one would not
			.disableRetry(true)
			// a redirect would carry the key to another host
			.followRedirect(false)
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(connectTimeout.toMillis()))
			.httpResponseDecoder((spec) -> spec.maxHeaderSize(MAX_HEADER_BYTES));
		this.webClient = builder.clone()
			.filter(Connection::observedWithoutQuery)
			.clientConnector(authenticating(new ReactorClientHttpConnector(httpClient),
					(method) -> HttpMethod.DELETE.equals(method) ? deleteKeyProvider : apiKeyProvider))
			.build();
	}

	/**
	 * Parameters can name people: the URL that the framework observes ends before them.
	 */
	private static Mono<ClientResponse> observedWithoutQuery(ClientRequest request, ExchangeFunction next) {
		return Mono.deferContextual((reactorContext) -> {
			Observation observation = reactorContext.getOrDefault(ObservationThreadLocalAccessor.KEY, null);
			if (observation != null && observation.getContext() instanceof ClientRequestObservationContext attempt) {
				URI url = UriComponentsBuilder.fromUri(request.url()).replaceQuery(null).build(true).toUri();
				attempt.setRequest(ClientRequest.from(request).url(url).build());
			}
			return next.exchange(request);
		});
	}

	/** Acts on commit, when the headers that filters set are already on the request. */
	private static ClientHttpConnector authenticating(ClientHttpConnector connector,
			Function<HttpMethod, ApiKeyProvider> keys) {
		return (method, uri, callback) -> connector.connect(method, uri, (request) -> {
			request.beforeCommit(() -> Mono.fromRunnable(() -> {
				HttpHeaders headers = request.getHeaders();
				// remove(name) is another method in Spring 7
				headers.headerSet().removeIf((header) -> header.getKey().equalsIgnoreCase(HttpHeaders.AUTHORIZATION));
				headers.set("x-api-key", keys.apply(method).apiKey());
			}));
			return callback.apply(request);
		});
	}

	WebClient webClient() {
		return this.webClient;
	}

	boolean isClosed() {
		return this.closed;
	}

	@Override
	public void close() {
		this.closed = true;
		Mono.when(this.provider.disposeLater(), this.loops.disposeLater(Duration.ZERO, Duration.ofSeconds(1)))
			.onErrorComplete()
			.subscribe();
	}

}
