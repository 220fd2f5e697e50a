package io.github.compliancesdk.internal.http;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

import io.github.compliancesdk.budget.RateLimitStatus;
import io.github.compliancesdk.config.RequestOptions;
import io.github.compliancesdk.config.UndecodableRecordHandler;
import io.github.compliancesdk.error.AuthenticationException;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.error.ComplianceTimeoutException;
import io.github.compliancesdk.error.DeletionDisabledException;
import io.github.compliancesdk.error.ResponseTooLargeException;
import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.DecodingContext;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.internal.ReceivedBody;
import io.github.compliancesdk.internal.ResponseDecoder;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.budget.BudgetHeaders;
import io.github.compliancesdk.internal.budget.Permit;
import io.github.compliancesdk.internal.budget.PermitQueue;
import io.github.compliancesdk.internal.budget.ServerTime;
import io.github.compliancesdk.internal.retry.AttemptRetry;
import io.github.compliancesdk.internal.retry.RetryAfter;
import io.github.compliancesdk.observation.CallKind;
import io.github.compliancesdk.observation.ComplianceCallObservationConvention;
import io.github.compliancesdk.observation.ComplianceObservationDocumentation.CallEvents;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.netty.http.client.HttpClientRequest;

/**
 * The way of a call over HTTP: observation, retry, budget, exchange, decoding; each stage
 * wraps the next and none reaches back.
 */
public final class HttpTransport implements Transport {

	/** Read by the framework's observation: the {@code uri} tag is the template. */
	private static final String URI_TEMPLATE = WebClient.class.getName() + ".uriTemplate";

	private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9_-]{1,128}");

	/** An error body is read for its type and code only. */
	private static final int MAX_ERROR_BYTES = 64 * 1024;

	private final Connection connection;

	private final RequestUris uris;

	private final PermitQueue permits;

	private final AttemptRetry retry;

	private final CallObservation observation;

	private final TransportSettings settings;

	private final AtomicReference<@Nullable RateLimitStatus> rateLimit;

	/**
	 * Puts the stages together.
	 * @param connection connections to the server
	 * @param permits the pacing
	 * @param retry the repeating of attempts
	 * @param observations registry for the observation of calls
	 * @param convention names and keys of the observation of calls, or {@code null} for
	 * the default
	 * @param settings values
	 */
	public HttpTransport(Connection connection, PermitQueue permits, AttemptRetry retry,
			ObservationRegistry observations, @Nullable ComplianceCallObservationConvention convention,
			TransportSettings settings) {
		this(connection, new RequestUris(settings.baseUrl()), permits, retry,
				new CallObservation(observations, convention), settings, new AtomicReference<>());
	}

	private HttpTransport(Connection connection, RequestUris uris, PermitQueue permits, AttemptRetry retry,
			CallObservation observation, TransportSettings settings,
			AtomicReference<@Nullable RateLimitStatus> rateLimit) {
		this.connection = connection;
		this.uris = uris;
		this.permits = permits;
		this.retry = retry;
		this.observation = observation;
		this.settings = settings;
		this.rateLimit = rateLimit;
	}

	@Override
	public <T> Mono<T> fetch(ApiCall call, ResponseDecoder<T> decoder) {
		if (isForbidden(call.operation())) {
			return Mono.error(() -> new DeletionDisabledException(call.operation().name()));
		}
		return this.observation.observe(call, kind(call.operation()), (observed) -> {
			long start = this.settings.nanoTime().getAsLong();
			Mono<T> attempt = attempt(observed,
					(body) -> inMemory(observed, body).map((bytes) -> decode(decoder, bytes, body, observed)));
			Mono<T> whole = this.retry
				.repeat(call.operation(), attempt,
						() -> this.settings.callTimeout().minusNanos(this.settings.nanoTime().getAsLong() - start))
				.timeout(this.settings.callTimeout(), Mono.error(() -> timedOut(observed)), this.settings.scheduler());
			return (observed.context().kind() == CallKind.DELETE) ? new DeletionOutcome(observed).of(whole) : whole;
		});
	}

	@Override
	public <T> Mono<T> transfer(ApiCall call, ReceivedBody.Receiver<T> receiver) {
		return this.observation.observe(call, CallKind.DOWNLOAD,
				(observed) -> this.retry
					.repeat(call.operation(), attempt(observed, (body) -> receiver.receive(counted(body, observed))),
							this.settings::callTimeout)
					.doOnSuccess((value) -> observed.context().completed()));
	}

	@Override
	public Flux<DataBuffer> stream(ApiCall call) {
		return this.observation.observeMany(call, CallKind.DOWNLOAD, (observed) -> {
			Flux<DataBuffer> attempt = streamed(observed);
			return this.retry
				.repeatUntilFirst(call.operation(),
						attempt.onErrorResume((failure) -> hasOtherKey(observed, failure), (failure) -> attempt),
						this.settings::callTimeout)
				.doOnComplete(observed.context()::completed);
		});
	}

	private static ReceivedBody counted(ReceivedBody body, ObservedCall observed) {
		return new ReceivedBody(body.headers(), body.requestId(),
				body.content().doOnNext((buffer) -> observed.context().received(buffer.readableByteCount())));
	}

	private Flux<DataBuffer> streamed(ObservedCall observed) {
		return this.permits.acquire(observed.operation())
			.flatMapMany((permit) -> request(observed)
				.flatMapMany((request) -> request.exchangeToFlux((response) -> answered(observed, permit, response)
					.flatMapMany((body) -> counted(body, observed).content())))
				.onErrorMap((failure) -> explained(observed, failure))
				.doFinally((signal) -> this.permits.ended(permit)));
	}

	private boolean isForbidden(Operation operation) {
		return kind(operation) == CallKind.DELETE && !this.settings.deletesAllowed();
	}

	private static CallKind kind(Operation operation) {
		return HttpMethod.DELETE.equals(operation.method()) ? CallKind.DELETE : CallKind.READ;
	}

	private <T> Mono<T> attempt(ObservedCall observed, ReceivedBody.Receiver<T> receiver) {
		Mono<T> attempt = received(observed, receiver);
		return attempt.onErrorResume((failure) -> hasOtherKey(observed, failure), (failure) -> attempt);
	}

	/**
	 * Keys are replaced while calls are on their way: the one that was refused may be
	 * past.
	 */
	private boolean hasOtherKey(ObservedCall observed, Throwable failure) {
		HttpMethod method = observed.operation().method();
		return failure instanceof AuthenticationException && !HttpMethod.DELETE.equals(method)
				&& !observed.sentKey().is(this.connection.apiKey(method));
	}

	private <T> Mono<T> received(ObservedCall observed, ReceivedBody.Receiver<T> receiver) {
		return this.permits.acquire(observed.operation())
			.flatMap((permit) -> request(observed)
				.flatMap((request) -> request
					.exchangeToMono((response) -> answered(observed, permit, response).flatMap(receiver::receive)))
				.onErrorMap((failure) -> explained(observed, failure))
				.doFinally((signal) -> this.permits.ended(permit)));
	}

	private ComplianceTimeoutException timedOut(ObservedCall observed) {
		return new ComplianceTimeoutException(
				observed.operation().name() + ": the call with all its attempts took longer than call-timeout ("
						+ this.settings.callTimeout() + ")",
				observed.context().attempts() > 0, null);
	}

	/**
	 * Goes on within the scope of the call: a tracer would take what is current on this
	 * thread, of this caller or of another, for the parent of the attempt.
	 */
	private Mono<WebClient.RequestHeadersSpec<?>> request(ObservedCall observed) {
		return Mono.create((sink) -> {
			if (this.connection.isClosed()) {
				sink.error(closed());
				return;
			}
			observed.attempted();
			WebClient.RequestHeadersSpec<?> request = this.connection.webClient()
				.method(observed.operation().method())
				.uri(this.uris.of(observed.call()))
				.attribute(URI_TEMPLATE, observed.operation().uriTemplate())
				.accept(observed.operation().accept())
				.header("anthropic-version", this.settings.anthropicVersion())
				.header(HttpHeaders.USER_AGENT, this.settings.userAgent())
				.httpRequest((message) -> limitSilence(observed.operation(), message));
			observed.observation().scoped(() -> sink.success(request));
		});
	}

	private Throwable explained(ObservedCall observed, Throwable failure) {
		return this.connection.isClosed() ? closed()
				: TransportFailures.map(observed.operation().name(), failure, observed.sentKey().isSent());
	}

	private static IllegalStateException closed() {
		return new IllegalStateException("The client is closed");
	}

	private void limitSilence(Operation operation, ClientHttpRequest request) {
		HttpClientRequest nativeRequest = request.getNativeRequest();
		nativeRequest.responseTimeout(this.settings.responseTimeout(operation));
	}

	/** What the caller is told of an answer may fail him: then the answer is unread. */
	private Mono<ReceivedBody> answered(ObservedCall observed, Permit permit, ClientResponse response) {
		try {
			return content(observed, permit, response);
		}
		catch (RuntimeException ex) {
			return unread(response).then(Mono.error(ex));
		}
	}

	/** The body of a 200, or the exception of any other answer. */
	private Mono<ReceivedBody> content(ObservedCall observed, Permit permit, ClientResponse response) {
		HttpHeaders headers = response.headers().asHttpHeaders();
		int status = response.statusCode().value();
		String requestId = requestId(headers);
		observed.context().answered(status, requestId);
		this.settings.tell(requestId);
		noteBudget(permit, status, headers, serverTime(headers));
		if (status == 200) {
			String encoding = headers.getFirst(HttpHeaders.CONTENT_ENCODING);
			if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
				return unread(response).then(Mono.error(() -> new ComplianceDecodingException(
						observed.operation().name()
								+ ": the body is encoded although that was not asked for. Check proxies on the way",
						true, requestId)));
			}
			return Mono.just(new ReceivedBody(headers, requestId, response.body(BodyExtractors.toDataBuffers())));
		}
		Duration retryAfter = RetryAfter.parse(headers.getFirst(HttpHeaders.RETRY_AFTER), serverTime(headers));
		boolean mustNotRetry = "false".equalsIgnoreCase(headers.getFirst("x-should-retry"));
		return join(response.body(BodyExtractors.toDataBuffers()), MAX_ERROR_BYTES)
			.timeout(this.settings.callTimeout(), Mono.error(() -> timedOut(observed)), this.settings.scheduler())
			.onErrorResume((failure) -> tellsByStatus(status) || failure instanceof DataBufferLimitException,
					(failure) -> Mono.just(Bytes.NONE))
			.flatMap((body) -> Mono.error(() -> ErrorMapper.map(observed.call(),
					new ErrorMapper.ErrorAnswer(status, requestId, mustNotRetry, retryAfter, body))));
	}

	/** Closes the connection: a body that nobody wants may have no end. */
	private static Mono<Void> unread(ClientResponse response) {
		return Mono.fromRunnable(
				() -> response.body(BodyExtractors.toDataBuffers()).subscribe(new BaseSubscriber<DataBuffer>() {

					@Override
					protected void hookOnSubscribe(Subscription subscription) {
						subscription.cancel();
					}

				}));
	}

	/** Of the others the body tells what they mean: one that is cut is no answer. */
	private static boolean tellsByStatus(int status) {
		return status == 429 || status >= 500;
	}

	private Mono<Bytes> inMemory(ObservedCall observed, ReceivedBody body) {
		return join(body.content(), this.settings.maxResponseSize()).onErrorMap(DataBufferLimitException.class,
				(ex) -> new ResponseTooLargeException(observed.operation().name(), this.settings.maxResponseSize()));
	}

	private <T> T decode(ResponseDecoder<T> decoder, Bytes bytes, ReceivedBody body, ObservedCall observed) {
		UndecodableRecordHandler handler = this.settings.undecodableRecordHandler();
		DecodingContext context = new DecodingContext(observed.operation().name(), body.requestId(),
				serverTime(body.headers()), handler != null);
		T value = decoded(decoder, bytes, context, observed);
		if (handler != null) {
			context.undecodable().forEach((record) -> {
				observed.observation().event(CallEvents.UNDECODABLE_RECORD);
				handler.handle(record);
			});
		}
		return value;
	}

	private static <T> T decoded(ResponseDecoder<T> decoder, Bytes bytes, DecodingContext context,
			ObservedCall observed) {
		try {
			T value = decoder.decode(bytes.array(), context);
			observed.context().completed();
			return value;
		}
		catch (ComplianceDecodingException ex) {
			observed.observation().event(CallEvents.UNDECODABLE_BODY);
			throw ex;
		}
	}

	private Instant serverTime(HttpHeaders headers) {
		return ServerTime.of(headers, this.settings.clock().instant());
	}

	private void noteBudget(Permit permit, int status, HttpHeaders headers, Instant serverTime) {
		RateLimitStatus budget = BudgetHeaders.parse(headers);
		if (budget != null) {
			this.rateLimit.set(budget);
		}
		this.permits.answered(permit, status, budget, serverTime);
	}

	private static @Nullable String requestId(HttpHeaders headers) {
		String value = headers.getFirst("request-id");
		return (value != null && REQUEST_ID.matcher(value).matches()) ? value : null;
	}

	private static Mono<Bytes> join(Flux<DataBuffer> content, long maxBytes) {
		return DataBufferUtils.join(content, (int) Math.min(maxBytes, Integer.MAX_VALUE))
			.map(HttpTransport::copy)
			.defaultIfEmpty(Bytes.NONE);
	}

	private static Bytes copy(DataBuffer buffer) {
		try {
			byte[] bytes = new byte[buffer.readableByteCount()];
			buffer.read(bytes);
			return new Bytes(bytes);
		}
		finally {
			DataBufferUtils.release(buffer);
		}
	}

	@Override
	public long maxDownloadSize() {
		return this.settings.maxDownloadSize();
	}

	@Override
	public Optional<RateLimitStatus> rateLimit() {
		return Optional.ofNullable(this.rateLimit.get());
	}

	@Override
	public HttpTransport withOptions(RequestOptions options) {
		return new HttpTransport(this.connection, this.uris, this.permits, this.retry, this.observation,
				this.settings.with(options), this.rateLimit);
	}

	@Override
	public void close() {
		this.connection.close();
	}

}
