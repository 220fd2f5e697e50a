package io.github.compliancesdk;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

import io.github.compliancesdk.budget.Pacing;
import io.github.compliancesdk.config.ApiKeyProvider;
import io.github.compliancesdk.config.ProxyOptions;
import io.github.compliancesdk.config.UndecodableRecordHandler;
import io.github.compliancesdk.error.RetryableFailure;
import io.github.compliancesdk.internal.budget.PermitQueue;
import io.github.compliancesdk.internal.http.Connection;
import io.github.compliancesdk.internal.http.HttpTransport;
import io.github.compliancesdk.internal.http.TransportSettings;
import io.github.compliancesdk.internal.retry.AttemptRetry;
import io.github.compliancesdk.observation.ComplianceCallObservationConvention;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Builds clients of either face. Only the key is required, and that can come from the
 * environment variable {@code ANTHROPIC_COMPLIANCE_ACCESS_KEY}, else
 * {@code ANTHROPIC_COMPLIANCE_API_KEY}. Not safe for use by several threads.
 */
public final class ComplianceClientBuilder {

	/**
	 * Environment variables that are asked for the key, in this order.
	 */
	private static final String[] KEY_VARIABLES = { "ANTHROPIC_COMPLIANCE_ACCESS_KEY", "ANTHROPIC_COMPLIANCE_API_KEY" };

	private static final String RESILIENCE_NAME = "compliance";

	private static final double BACKOFF_MULTIPLIER = 2;

	private static final double JITTER = 0.25;

	private final UnaryOperator<@Nullable String> environment;

	private @Nullable ApiKeyProvider apiKeyProvider;

	private URI baseUrl = URI.create("https://api.anthropic.com");

	private String anthropicVersion = "2023-06-01";

	private Duration connectTimeout = Duration.ofSeconds(10);

	private Duration responseTimeout = Duration.ofSeconds(60);

	private Duration callTimeout = Duration.ofMinutes(10);

	private long maxResponseSize = 32 * 1024 * 1024;

	private int maxAttempts = 4;

	private Duration initialBackoff = Duration.ofSeconds(1);

	private Duration maxBackoff = Duration.ofSeconds(60);

	private int requestsPerMinute = 600;

	private Duration acquireTimeout = Duration.ofMinutes(2);

	private @Nullable RateLimiter rateLimiter;

	private @Nullable Retry retry;

	private Supplier<WebClient.Builder> webClientBuilder = WebClient::builder;

	private ObservationRegistry observationRegistry = ObservationRegistry.NOOP;

	private @Nullable ComplianceCallObservationConvention observationConvention;

	private @Nullable UndecodableRecordHandler undecodableRecordHandler;

	private Clock clock = Clock.systemUTC();

	private Scheduler scheduler = Schedulers.parallel();

	private long maxDownloadSize = 32L * 1024 * 1024;

	private boolean deletesAllowed;

	private @Nullable ApiKeyProvider deleteKeyProvider;

	private @Nullable ProxyOptions proxy;

	private @Nullable SSLContext sslContext;

	private @Nullable SSLParameters sslParameters;

	private LongSupplier nanoTime = System::nanoTime;

	private DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();

	ComplianceClientBuilder() {
		this(System::getenv);
	}

	ComplianceClientBuilder(UnaryOperator<@Nullable String> environment) {
		this.environment = environment;
	}

	/**
	 * Sets the access key. A blank or {@code null} key counts as not set, so that the
	 * environment is asked.
	 * @param apiKey a Compliance Access Key, or an Admin API key for the activity feed
	 * @return this builder
	 * @throws IllegalArgumentException if the key holds characters that no key has; the
	 * message does not show it
	 */
	public ComplianceClientBuilder apiKey(@Nullable String apiKey) {
		this.apiKeyProvider = (apiKey != null && !apiKey.isBlank()) ? ApiKeyProvider.of(apiKey) : null;
		return this;
	}

	/**
	 * Sets where the access key comes from, for keys that change while the client lives.
	 * @param apiKeyProvider asked for each attempt
	 * @return this builder
	 */
	public ComplianceClientBuilder apiKeyProvider(ApiKeyProvider apiKeyProvider) {
		this.apiKeyProvider = Objects.requireNonNull(apiKeyProvider, "apiKeyProvider");
		return this;
	}

	/**
	 * Sets scheme and host of the API. Plain HTTP is taken for loopback hosts only.
	 * @param baseUrl an absolute URL without query; the default is
	 * {@code https://api.anthropic.com}
	 * @return this builder
	 * @throws IllegalArgumentException if it is not such a URL
	 */
	public ComplianceClientBuilder baseUrl(URI baseUrl) {
		this.baseUrl = BaseUrl.checked(baseUrl);
		return this;
	}

	/**
	 * Sets the value of the {@code anthropic-version} header.
	 * @param anthropicVersion the version; the default is {@code 2023-06-01}
	 * @return this builder
	 * @throws IllegalArgumentException if it is blank
	 */
	public ComplianceClientBuilder anthropicVersion(String anthropicVersion) {
		require(!anthropicVersion.isBlank(), "anthropicVersion must not be blank");
		this.anthropicVersion = anthropicVersion;
		return this;
	}

	/**
	 * Sets the longest time for connecting.
	 * @param connectTimeout a positive duration; the default is 10 seconds
	 * @return this builder
	 * @throws IllegalArgumentException if it is not positive
	 */
	public ComplianceClientBuilder connectTimeout(Duration connectTimeout) {
		this.connectTimeout = positive("connectTimeout", connectTimeout);
		return this;
	}

	/**
	 * Sets the longest silence of the server within one attempt: until the headers come,
	 * and between two reads of the body. Messages of local sessions, which are known to
	 * take long, wait 5 minutes at least;
	 * {@link io.github.compliancesdk.config.RequestOptions} set their limit too.
	 * @param responseTimeout a positive duration; the default is 60 seconds
	 * @return this builder
	 * @throws IllegalArgumentException if it is not positive
	 */
	public ComplianceClientBuilder responseTimeout(Duration responseTimeout) {
		this.responseTimeout = positive("responseTimeout", responseTimeout);
		return this;
	}

	/**
	 * Sets the longest time of one call (of a walk: of one page) with all its attempts
	 * and waits.
	 * @param callTimeout a positive duration; the default is 10 minutes
	 * @return this builder
	 * @throws IllegalArgumentException if it is not positive
	 */
	public ComplianceClientBuilder callTimeout(Duration callTimeout) {
		this.callTimeout = positive("callTimeout", callTimeout);
		return this;
	}

	/**
	 * Sets the largest JSON body that is held in memory, counted after decompression.
	 * @param bytes 1 to 2,147,483,647; the default is 32 MiB
	 * @return this builder
	 * @throws IllegalArgumentException if it is out of range
	 */
	public ComplianceClientBuilder maxResponseSize(long bytes) {
		require(bytes > 0 && bytes <= Integer.MAX_VALUE,
				"maxResponseSize must be between 1 and 2147483647 bytes, but is " + bytes);
		this.maxResponseSize = bytes;
		return this;
	}

	/**
	 * Sets the largest file that is held in memory. Files on disk have no bound.
	 * @param bytes 1 to 2,147,483,647; the default is 32 MiB
	 * @return this builder
	 * @throws IllegalArgumentException if it is out of range
	 */
	public ComplianceClientBuilder maxDownloadSize(long bytes) {
		require(bytes > 0 && bytes <= Integer.MAX_VALUE,
				"maxDownloadSize must be between 1 and 2147483647 bytes, but is " + bytes);
		this.maxDownloadSize = bytes;
		return this;
	}

	/**
	 * Switches deleting on. Without it every delete is a
	 * {@link io.github.compliancesdk.error.DeletionDisabledException} and nothing is
	 * sent. Deleting is permanent.
	 * @return this builder
	 */
	public ComplianceClientBuilder allowDeletes() {
		this.deletesAllowed = true;
		return this;
	}

	/**
	 * Sets a key for deletes alone, so that the key of reads need not have their scope. A
	 * blank or {@code null} key counts as not set: the key of reads is used.
	 * @param apiKey a Compliance Access Key with {@code delete:compliance_user_data}
	 * @return this builder
	 * @throws IllegalArgumentException if the key holds characters that no key has; the
	 * message does not show it
	 */
	public ComplianceClientBuilder deleteApiKey(@Nullable String apiKey) {
		this.deleteKeyProvider = (apiKey != null && !apiKey.isBlank()) ? ApiKeyProvider.of(apiKey) : null;
		return this;
	}

	/**
	 * Sets where the key of deletes comes from, for keys that change while the client
	 * lives.
	 * @param apiKeyProvider asked for each delete
	 * @return this builder
	 */
	public ComplianceClientBuilder deleteApiKeyProvider(ApiKeyProvider apiKeyProvider) {
		this.deleteKeyProvider = Objects.requireNonNull(apiKeyProvider, "apiKeyProvider");
		return this;
	}

	/**
	 * Sets the proxy on the way to the API. The JVM's properties for proxies are not
	 * read.
	 * @param proxy the proxy; by default there is none
	 * @return this builder
	 */
	public ComplianceClientBuilder proxy(ProxyOptions proxy) {
		this.proxy = Objects.requireNonNull(proxy, "proxy");
		return this;
	}

	/**
	 * Sets whom to trust, and with which certificate to answer a server (or a proxy that
	 * inspects TLS) which asks for one. Host names are verified with any context.
	 * @param sslContext the context; by default the JVM's trust store counts
	 * @return this builder
	 */
	public ComplianceClientBuilder sslContext(SSLContext sslContext) {
		this.sslContext = Objects.requireNonNull(sslContext, "sslContext");
		return this;
	}

	/**
	 * Sets the protocols and cipher suites of TLS; nothing else of the parameters is
	 * used, and they count only together with {@link #sslContext}.
	 * @param sslParameters protocols and cipher suites; by default those of the context
	 * @return this builder
	 */
	public ComplianceClientBuilder sslParameters(SSLParameters sslParameters) {
		this.sslParameters = Objects.requireNonNull(sslParameters, "sslParameters");
		return this;
	}

	/**
	 * Sets how often one call is attempted at most.
	 * @param maxAttempts 1 or more, the first attempt included; the default is 4
	 * @return this builder
	 * @throws IllegalArgumentException if it is below 1
	 */
	public ComplianceClientBuilder maxAttempts(int maxAttempts) {
		require(maxAttempts >= 1, "maxAttempts must be 1 or more, but is " + maxAttempts);
		this.maxAttempts = maxAttempts;
		return this;
	}

	/**
	 * Sets the wait before the second attempt; it doubles from attempt to attempt, with
	 * jitter, and {@code retry-after} is a floor under it.
	 * @param initialBackoff a positive duration; the default is 1 second
	 * @return this builder
	 * @throws IllegalArgumentException if it is not positive
	 */
	public ComplianceClientBuilder initialBackoff(Duration initialBackoff) {
		this.initialBackoff = positive("initialBackoff", initialBackoff);
		return this;
	}

	/**
	 * Sets the longest wait of the client's own between two attempts; {@code retry-after}
	 * can make a wait longer.
	 * @param maxBackoff a positive duration; the default is 60 seconds
	 * @return this builder
	 * @throws IllegalArgumentException if it is not positive
	 */
	public ComplianceClientBuilder maxBackoff(Duration maxBackoff) {
		this.maxBackoff = positive("maxBackoff", maxBackoff);
		return this;
	}

	/**
	 * Sets the share of the organization's budget that this client may use. Attempts are
	 * spread so that no 60 seconds see more. Takes the place of an earlier
	 * {@link #rateLimiter}.
	 * @param requestsPerMinute 2 or more, or 0 to switch our pacing off (never the
	 * server's); the default is 600
	 * @return this builder
	 * @throws IllegalArgumentException if it is negative or 1
	 */
	public ComplianceClientBuilder requestsPerMinute(int requestsPerMinute) {
		require(requestsPerMinute == 0 || requestsPerMinute >= 2,
				"requestsPerMinute must be 0 (off) or at least 2, but is " + requestsPerMinute);
		this.requestsPerMinute = requestsPerMinute;
		this.rateLimiter = null;
		return this;
	}

	/**
	 * Sets how long an attempt waits for its turn under the budget.
	 * @param acquireTimeout a positive duration; the default is 2 minutes, two windows of
	 * the server
	 * @return this builder
	 * @throws IllegalArgumentException if it is not positive
	 */
	public ComplianceClientBuilder acquireTimeout(Duration acquireTimeout) {
		this.acquireTimeout = positive("acquireTimeout", acquireTimeout);
		return this;
	}

	/**
	 * Sets the rate limiter, in place of an earlier {@link #requestsPerMinute}. With a
	 * timeout duration of zero it costs nothing when a waiting caller gives up.
	 * @param rateLimiter gives one permit for each attempt
	 * @return this builder
	 */
	public ComplianceClientBuilder rateLimiter(RateLimiter rateLimiter) {
		this.rateLimiter = Objects.requireNonNull(rateLimiter, "rateLimiter");
		return this;
	}

	/**
	 * Sets the retry, in place of {@link #maxAttempts}, {@link #initialBackoff} and
	 * {@link #maxBackoff}. Use {@link RetryableFailure} as its predicate.
	 * @param retry tells whether and when an attempt is repeated
	 * @return this builder
	 */
	public ComplianceClientBuilder retry(Retry retry) {
		this.retry = Objects.requireNonNull(retry, "retry");
		return this;
	}

	/**
	 * Sets the builder whose filters and observation the client takes over. It is cloned
	 * and not changed; its connector and base URL are not used.
	 * @param webClientBuilder the application's builder
	 * @return this builder
	 */
	public ComplianceClientBuilder webClientBuilder(WebClient.Builder webClientBuilder) {
		this.webClientBuilder = Objects.requireNonNull(webClientBuilder, "webClientBuilder").clone()::clone;
		return this;
	}

	/**
	 * Sets where the builder of {@link #webClientBuilder} comes from, for one that costs
	 * time to make.
	 * @param webClientBuilderProvider asked once by each client, before its first request
	 * @return this builder
	 */
	public ComplianceClientBuilder webClientBuilderProvider(Supplier<WebClient.Builder> webClientBuilderProvider) {
		this.webClientBuilder = Objects.requireNonNull(webClientBuilderProvider, "webClientBuilderProvider");
		return this;
	}

	/**
	 * Sets the registry that observes each call.
	 * @param observationRegistry the registry; by default calls are not observed
	 * @return this builder
	 */
	public ComplianceClientBuilder observationRegistry(ObservationRegistry observationRegistry) {
		this.observationRegistry = Objects.requireNonNull(observationRegistry, "observationRegistry");
		return this;
	}

	/**
	 * Sets the names and keys of the observation of calls.
	 * @param observationConvention the convention; the default is
	 * {@link io.github.compliancesdk.observation.DefaultComplianceCallObservationConvention}
	 * @return this builder
	 */
	public ComplianceClientBuilder observationConvention(ComplianceCallObservationConvention observationConvention) {
		this.observationConvention = Objects.requireNonNull(observationConvention, "observationConvention");
		return this;
	}

	/**
	 * Sets what takes records that cannot be decoded, so that one of them costs itself
	 * and not its page. Without a handler such a page is a
	 * {@link io.github.compliancesdk.error.ComplianceDecodingException}.
	 * @param handler keeps the records
	 * @return this builder
	 */
	public ComplianceClientBuilder undecodableRecordHandler(UndecodableRecordHandler handler) {
		this.undecodableRecordHandler = Objects.requireNonNull(handler, "handler");
		return this;
	}

	/**
	 * Sets the clock that dates in the server's headers are compared with.
	 * @param clock the clock; the default is the system's
	 * @return this builder
	 */
	public ComplianceClientBuilder clock(Clock clock) {
		this.clock = Objects.requireNonNull(clock, "clock");
		return this;
	}

	/**
	 * Sets where waits and time limits run and whose time they follow, for tests in
	 * virtual time.
	 * @param scheduler the scheduler; the default is Reactor's parallel one
	 * @return this builder
	 */
	public ComplianceClientBuilder scheduler(Scheduler scheduler) {
		this.scheduler = Objects.requireNonNull(scheduler, "scheduler");
		this.nanoTime = () -> scheduler.now(TimeUnit.NANOSECONDS);
		return this;
	}

	/**
	 * Sets the source of jitter, for tests.
	 * @param random gives numbers from 0, inclusive, to 1, exclusive
	 * @return this builder
	 */
	public ComplianceClientBuilder random(DoubleSupplier random) {
		this.random = Objects.requireNonNull(random, "random");
		return this;
	}

	/**
	 * Builds a client for blocking callers.
	 * @return the client
	 * @throws IllegalStateException if there is no key
	 */
	public ComplianceClient build() {
		return client().blocking();
	}

	/**
	 * Builds a client for reactive callers.
	 * @return the client
	 * @throws IllegalStateException if there is no key
	 */
	public ReactiveComplianceClient buildReactive() {
		return client();
	}

	private DefaultReactiveComplianceClient client() {
		ApiKeyProvider key = key();
		Connection connection = new Connection(this.webClientBuilder,
				new Connection.Keys(key, (this.deleteKeyProvider != null) ? this.deleteKeyProvider : key),
				new Connection.Route(this.connectTimeout, this.proxy, this.sslContext, this.sslParameters));
		PermitQueue permits = new PermitQueue((this.rateLimiter != null) ? this.rateLimiter : defaultRateLimiter(),
				this.acquireTimeout, this.scheduler, this.nanoTime, this.random, Connection.MOST_AT_ONCE,
				this.observationRegistry);
		AttemptRetry attempts = new AttemptRetry((this.retry != null) ? this.retry : defaultRetry(), this.scheduler,
				this.observationRegistry);
		return new DefaultReactiveComplianceClient(new HttpTransport(connection, permits, attempts,
				this.observationRegistry, this.observationConvention, settings()));
	}

	private TransportSettings settings() {
		return new TransportSettings(this.baseUrl, this.anthropicVersion, userAgent(), this.responseTimeout, false,
				this.callTimeout, this.maxResponseSize, this.maxDownloadSize, this.deletesAllowed,
				this.undecodableRecordHandler, null, this.clock, this.nanoTime, this.scheduler);
	}

	private ApiKeyProvider key() {
		if (this.apiKeyProvider != null) {
			return this.apiKeyProvider;
		}
		for (String variable : KEY_VARIABLES) {
			String value = this.environment.apply(variable);
			if (value != null && !value.isBlank()) {
				return ApiKeyProvider.of(value);
			}
		}
		throw new IllegalStateException("No API key: set it with apiKey(...), or in the environment variable "
				+ String.join(" or ", KEY_VARIABLES));
	}

	private RateLimiter defaultRateLimiter() {
		RateLimiterConfig.Builder config = RateLimiterConfig.custom().timeoutDuration(Duration.ZERO);
		if (this.requestsPerMinute == 0) {
			config.limitForPeriod(Integer.MAX_VALUE).limitRefreshPeriod(Duration.ofSeconds(1));
		}
		else {
			Pacing pacing = Pacing.ofRequestsPerMinute(this.requestsPerMinute);
			config.limitForPeriod(pacing.permits()).limitRefreshPeriod(pacing.period());
		}
		return RateLimiter.of(RESILIENCE_NAME, config.build());
	}

	private Retry defaultRetry() {
		return Retry.of(RESILIENCE_NAME,
				RetryConfig.custom()
					.maxAttempts(this.maxAttempts)
					.intervalFunction(IntervalFunction
						.ofExponentialBackoff(this.initialBackoff, BACKOFF_MULTIPLIER, this.maxBackoff)
						.andThen(this::withJitter)::apply)
					.retryOnException(new RetryableFailure())
					.build());
	}

	private long withJitter(long backoffMillis) {
		double jittered = backoffMillis * (1 - JITTER + 2 * JITTER * this.random.getAsDouble());
		return Math.min(Math.round(jittered), this.maxBackoff.toMillis());
	}

	private static String userAgent() {
		String version = ComplianceClientBuilder.class.getPackage().getImplementationVersion();
		return "compliance-sdk-java/" + ((version != null) ? version : "development");
	}

	private static Duration positive(String name, Duration value) {
		require(!value.isZero() && !value.isNegative(), name + " must be positive, but is " + value);
		return value;
	}

	private static void require(boolean condition, String message) {
		if (!condition) {
			throw new IllegalArgumentException(message);
		}
	}

}
