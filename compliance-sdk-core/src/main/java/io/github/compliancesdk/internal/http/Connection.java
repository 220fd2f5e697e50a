package io.github.compliancesdk.internal.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

import io.github.compliancesdk.config.ApiKeyProvider;
import io.github.compliancesdk.config.ProxyOptions;
import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.netty.channel.ChannelOption;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.IdentityCipherSuiteFilter;
import io.netty.handler.ssl.JdkSslContext;
import io.netty.handler.ssl.SslContext;
import org.jspecify.annotations.Nullable;
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
import reactor.netty.http.client.HttpClientSecurityUtils;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;
import reactor.netty.transport.ProxyProvider;

/**
 * Connections to one host, with threads of their own: Spring Boot disposes the shared
 * ones when any context closes. The key is put on the request here, after all filters of
 * the application's {@link WebClient.Builder} have run, so that none of them sees it.
 */
public final class Connection implements AutoCloseable {

	/** Well below the idle time after which common load balancers hang up. */
	private static final Duration MAX_IDLE = Duration.ofSeconds(30);

	/** How many requests can be under way at once: each has a connection of its own. */
	public static final int MOST_AT_ONCE = 50;

	/** A large page with its cursor and filters, and long names, still fit. */
	private static final int MAX_HEADER_BYTES = 64 * 1024;

	private final Supplier<WebClient.Builder> builder;

	private final Keys keys;

	private final Route route;

	private final Object monitor = new Object();

	private volatile @Nullable Opened opened;

	private volatile boolean closed;

	/**
	 * Notes how to connect. Nothing is prepared before the first request, so that an
	 * application starts sooner.
	 * @param builder gives the application's builder once; it is cloned and not changed
	 * @param keys give the key of each request
	 * @param route how to reach the server
	 */
	public Connection(Supplier<WebClient.Builder> builder, Keys keys, Route route) {
		this.builder = builder;
		this.keys = keys;
		this.route = route;
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
	private static ClientHttpConnector authenticating(ClientHttpConnector connector, Keys keys) {
		return (method, uri, callback) -> Mono.deferContextual((reactorContext) -> {
			SentKey sent = reactorContext.getOrDefault(SentKey.class, null);
			return connector.connect(method, uri, (request) -> {
				request.beforeCommit(() -> Mono.fromRunnable(() -> {
					String key = keys.of(method);
					HttpHeaders headers = request.getHeaders();
					// remove(name) is another method in Spring 7
					headers.headerSet()
						.removeIf((header) -> header.getKey().equalsIgnoreCase(HttpHeaders.AUTHORIZATION));
					headers.set("x-api-key", key);
					if (sent != null) {
						sent.set(key);
					}
				}));
				return callback.apply(request);
			});
		});
	}

	/** The key that a request of this method would have now. */
	String apiKey(HttpMethod method) {
		return this.keys.of(method);
	}

	WebClient webClient() {
		Opened known = this.opened;
		return (known != null) ? known.webClient() : open().webClient();
	}

	private Opened open() {
		synchronized (this.monitor) {
			if (this.closed) {
				throw new IllegalStateException("The client is closed");
			}
			Opened known = this.opened;
			if (known == null) {
				known = Opened.with(this.builder.get(), this.keys, this.route);
				this.opened = known;
			}
			return known;
		}
	}

	boolean isClosed() {
		return this.closed;
	}

	@Override
	public void close() {
		synchronized (this.monitor) {
			this.closed = true;
			if (this.opened != null) {
				this.opened.close();
			}
		}
	}

	/**
	 * What there is from the first request on.
	 *
	 * @param provider the connections
	 * @param loops their threads
	 * @param webClient sends requests over them
	 */
	private record Opened(ConnectionProvider provider, LoopResources loops, WebClient webClient) {

		static Opened with(WebClient.Builder builder, Keys keys, Route route) {
			ConnectionProvider provider = ConnectionProvider.builder("compliance")
				.maxConnections(MOST_AT_ONCE)
				.pendingAcquireMaxCount(-1)
				.maxIdleTime(MAX_IDLE)
				.evictInBackground(MAX_IDLE)
				.build();
			LoopResources loops = LoopResources.create("compliance", Math.min(4, LoopResources.DEFAULT_IO_WORKER_COUNT),
					true);
			HttpClient httpClient = route.applyTo(HttpClient.create(provider))
				.runOn(loops)
				// each attempt counts against the budget: a silent second one would not
				.disableRetry(true)
				// a redirect would carry the key to another host
				.followRedirect(false)
				// from here on a reader who pauses is no silence of the server
				.doOnResponse((response, connection) -> BodyTimeoutHandler.install(connection.channel()))
				.httpResponseDecoder((spec) -> spec.maxHeaderSize(MAX_HEADER_BYTES));
			return new Opened(provider, loops,
					builder.clone()
						.filter(Connection::observedWithoutQuery)
						.clientConnector(authenticating(new ReactorClientHttpConnector(httpClient), keys))
						.build());
		}

		void close() {
			Mono.when(this.provider.disposeLater(), this.loops.disposeLater(Duration.ZERO, Duration.ofSeconds(1)))
				.onErrorComplete()
				.subscribe();
		}

	}

	/**
	 * Where keys come from.
	 *
	 * @param reads gives the key of everything but deletes
	 * @param deletes gives the key of deletes
	 */
	public record Keys(ApiKeyProvider reads, ApiKeyProvider deletes) {

		String of(HttpMethod method) {
			return (HttpMethod.DELETE.equals(method) ? this.deletes : this.reads).apiKey();
		}

	}

	/**
	 * How to reach the server.
	 *
	 * @param connectTimeout longest time for connecting
	 * @param proxy the proxy on the way, or {@code null} for none
	 * @param sslContext whom to trust and who we are, or {@code null} for the JVM's
	 * @param sslParameters protocols and cipher suites, or {@code null} for the context's
	 */
	public record Route(Duration connectTimeout, @Nullable ProxyOptions proxy, @Nullable SSLContext sslContext,
			@Nullable SSLParameters sslParameters) {

		HttpClient applyTo(HttpClient client) {
			HttpClient connecting = client.option(ChannelOption.CONNECT_TIMEOUT_MILLIS,
					Math.toIntExact(this.connectTimeout.toMillis()));
			return withProxy(withSsl(connecting));
		}

		private HttpClient withSsl(HttpClient client) {
			if (this.sslContext == null) {
				return client;
			}
			SSLParameters parameters = (this.sslParameters != null) ? this.sslParameters : new SSLParameters();
			String[] cipherSuites = parameters.getCipherSuites();
			SslContext ssl = new JdkSslContext(this.sslContext, true,
					(cipherSuites != null) ? List.of(cipherSuites) : null, IdentityCipherSuiteFilter.INSTANCE, null,
					ClientAuth.NONE, parameters.getProtocols(), false);
			return client.secure((spec) -> spec.sslContext(ssl)
				.handlerConfigurator(HttpClientSecurityUtils.HOSTNAME_VERIFICATION_CONFIGURER));
		}

		private HttpClient withProxy(HttpClient client) {
			ProxyOptions options = this.proxy;
			if (options == null) {
				return client;
			}
			return client.proxy((spec) -> {
				ProxyProvider.Builder server = spec.type(ProxyProvider.Proxy.HTTP)
					.host(options.host())
					.port(options.port())
					.connectTimeoutMillis(this.connectTimeout.toMillis());
				String username = options.username();
				String password = options.password();
				if (username != null && password != null) {
					server.username(username).password((user) -> password);
				}
			});
		}

	}

}
