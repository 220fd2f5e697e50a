package io.github.compliancesdk.observation;

import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.support.HandLimiter;
import io.github.compliancesdk.support.Wire;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler.FirstMatchingCompositeObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.test.simple.SimpleSpan;
import io.micrometer.tracing.test.simple.SimpleTracer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import reactor.test.scheduler.VirtualTimeScheduler;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A trace goes on from the caller over the call to each attempt, whichever thread that
 * runs on.
 */
class SpanTests {

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	private final SimpleTracer tracer = new SimpleTracer();

	private final ObservationRegistry registry = ObservationRegistry.create();

	private final ComplianceClient client = Wire.client(server)
		.observationRegistry(this.registry)
		.webClientBuilder(WebClient.builder().observationRegistry(this.registry))
		.build();

	@BeforeEach
	void trace() {
		this.registry.observationConfig()
			.observationHandler(new FirstMatchingCompositeObservationHandler(
					new PropagatingSenderTracingObservationHandler<>(this.tracer, new TraceIdPropagator(this.tracer)),
					new DefaultTracingObservationHandler(this.tracer)));
		Wire.answers(server, aResponse().withStatus(503), aResponse().withStatus(429),
				Wire.lastPage().withHeader("request-id", "req_7"));
	}

	@AfterEach
	void close() {
		this.client.close();
	}

	@Test
	void theSpansOfABlockingCallAreBelowItsCaller() {
		Observation.createNotStarted("caller", this.registry)
			.observe(() -> assertThat(this.client.activities().list().firstPage().items()).hasSize(1));
		isOneTrace();
	}

	@Test
	void theSpansOfAReactiveCallAreBelowThatOfItsContext() {
		Observation caller = Observation.start("caller", this.registry);
		Flux.defer(() -> this.client.reactive().activities().list().items())
			.subscribeOn(Schedulers.boundedElastic())
			.contextWrite((context) -> context.put(ObservationThreadLocalAccessor.KEY, caller))
			.blockLast(Duration.ofSeconds(20));
		caller.stop();
		isOneTrace();
	}

	@Test
	void theSpanOfAWaitForTheBudgetIsBelowItsCall() {
		try (ComplianceClient slow = Wire.client(server)
			.requestsPerMinute(600)
			.observationRegistry(this.registry)
			.webClientBuilder(WebClient.builder().observationRegistry(this.registry))
			.build()) {
			Observation.createNotStarted("caller", this.registry).observe(() -> {
				for (int i = 0; i < 12; i++) {
					slow.activities().list().firstPage();
				}
			});
		}
		SimpleSpan caller = only("caller");
		List<String> calls = named("compliance activities.list").stream().map(SimpleSpan::getSpanId).toList();
		assertThat(calls).hasSize(12);
		assertThat(named("compliance wait for budget")).isNotEmpty()
			.allMatch((wait) -> calls.contains(wait.getParentId()))
			.allMatch((wait) -> wait.getTraceId().equals(caller.getTraceId()));
	}

	@Test
	void anAttemptThatAnotherCallerSetsOffIsBelowItsOwnCall() throws Exception {
		server.resetAll();
		Wire.answers(server, Wire.lastPage());
		HandLimiter limiter = new HandLimiter();
		try (ComplianceClient waiting = Wire.client(server)
			.rateLimiter(limiter)
			.scheduler(VirtualTimeScheduler.create())
			.observationRegistry(this.registry)
			.webClientBuilder(WebClient.builder().observationRegistry(this.registry))
			.build()) {
			CompletableFuture<?> first = waiting.reactive().activities().list().firstPage().toFuture();
			limiter.give(2);
			Observation.createNotStarted("other caller", this.registry)
				.observe(() -> waiting.activities().list().firstPage());
			assertThat(first.get(20, TimeUnit.SECONDS)).isNotNull();
		}
		List<String> calls = named("compliance activities.list").stream().map(SimpleSpan::getSpanId).toList();
		assertThat(calls).hasSize(2);
		assertThat(named("http get")).extracting(SimpleSpan::getParentId).containsExactlyInAnyOrderElementsOf(calls);
	}

	@Test
	void aCallWithoutACallerBeginsATrace() {
		this.client.activities().list().firstPage();
		SimpleSpan call = only("compliance activities.list");
		assertThat(call.getParentId()).isEmpty();
		assertThat(named("http get")).hasSize(3).allMatch((attempt) -> attempt.getParentId().equals(call.getSpanId()));
	}

	private void isOneTrace() {
		SimpleSpan caller = only("caller");
		SimpleSpan call = only("compliance activities.list");
		assertThat(call.getParentId()).isEqualTo(caller.getSpanId());
		assertThat(call.getTags()).containsEntry("compliance.request.id", "req_7")
			.containsEntry("compliance.operation", "activities.list")
			.containsEntry("outcome", "SUCCESS");
		assertThat(named("http get")).hasSize(3).allMatch((attempt) -> attempt.getParentId().equals(call.getSpanId()));
		assertThat(named("compliance wait for retry")).hasSize(2)
			.allMatch((wait) -> wait.getParentId().equals(call.getSpanId()))
			.extracting((wait) -> wait.getTags().get("reason"))
			.containsExactly("server_error", "rate_limit");
		assertThat(this.tracer.getSpans()).hasSize(7)
			.allMatch((span) -> span.getTraceId().equals(caller.getTraceId()))
			.allMatch((span) -> span.getEndTimestamp().isAfter(span.getStartTimestamp())
					|| span.getEndTimestamp().equals(span.getStartTimestamp()));
		assertThat(server.findAll(anyRequestedFor(anyUrl()))).hasSize(3)
			.allMatch((request) -> caller.getTraceId().equals(request.getHeader("trace-id")));
	}

	private SimpleSpan only(String name) {
		List<SimpleSpan> spans = named(name);
		assertThat(spans).hasSize(1);
		return spans.get(0);
	}

	private List<SimpleSpan> named(String name) {
		Deque<SimpleSpan> spans = this.tracer.getSpans();
		return spans.stream().filter((span) -> name.equals(span.getName())).toList();
	}

}
