package io.github.compliancesdk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.config.RequestOptions;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.error.ResponseTooLargeException;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LifecycleTests {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	@Test
	void aBlockingCallOnAThreadThatMustNotBlockIsRefused() {
		try (ComplianceClient client = Wire.client(server).build()) {
			Mono<?> call = Mono.fromCallable(() -> client.activities().list().firstPage())
				.subscribeOn(Schedulers.parallel());
			StepVerifier.create(call)
				.expectErrorSatisfies((ex) -> assertThat(ex).isInstanceOf(IllegalStateException.class)
					.hasMessageContaining("ReactiveComplianceClient")
					.hasMessageContaining("parallel"))
				.verify(PATIENCE);
		}
		assertThat(Wire.requests(server)).isZero();
	}

	@Test
	void aBlockingCallOnAThreadOfTheClientIsRefused() {
		Wire.answers(server, Wire.lastPage());
		try (ComplianceClient client = Wire.client(server).build()) {
			Mono<?> call = Mono.from(client.reactive().activities().list().firstPage())
				.map((page) -> client.activities().list().firstPage());
			StepVerifier.create(call).expectError(IllegalStateException.class).verify(PATIENCE);
		}
		assertThat(Wire.requests(server)).isOne();
	}

	@Test
	void closingFreesTheThreads() throws InterruptedException {
		Wire.answers(server, Wire.lastPage());
		Set<Thread> before = threads();
		ComplianceClient client = Wire.client(server).build();
		client.activities().list().firstPage();
		Set<Thread> own = threads();
		own.removeAll(before);
		assertThat(own).isNotEmpty().allMatch(Thread::isDaemon);
		client.close();
		for (Thread thread : own) {
			thread.join(10_000);
			assertThat(thread.isAlive()).as(thread.getName()).isFalse();
		}
	}

	@Test
	void closingTwiceDoesNothing() {
		ComplianceClient client = Wire.client(server).build();
		client.close();
		client.close();
		client.reactive().close();
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void closingOneFaceOrViewClosesAll(Face face) {
		Wire.answers(server, Wire.lastPage());
		ComplianceClient client = Wire.client(server).callTimeout(Duration.ofSeconds(10)).build();
		face.list(client).firstPage();
		client.withOptions(RequestOptions.builder().build()).reactive().close();
		assertThat(face.list(client).outcome().failure()).isInstanceOf(IllegalStateException.class)
			.hasMessage("The client is closed");
		assertThat(Wire.requests(server)).isOne();
	}

	@Test
	void callsUnderWayFailWhenTheClientIsClosed() {
		Wire.answers(server, Wire.lastPage().withFixedDelay(4_000));
		ReactiveComplianceClient client = Wire.client(server).maxAttempts(1).buildReactive();
		StepVerifier.create(client.activities().list().firstPage())
			.expectSubscription()
			.then(client::close)
			.expectErrorSatisfies((failure) -> assertThat(failure).isInstanceOf(IllegalStateException.class)
				.hasMessage("The client is closed"))
			.verify(PATIENCE);
	}

	@Test
	void viewsShareConnections() {
		Wire.answers(server, Wire.lastPage());
		Set<Thread> before = threads();
		try (ComplianceClient client = Wire.client(server).build()) {
			client.activities().list().firstPage();
			Set<Thread> one = threads();
			ComplianceClient view = client.withOptions(RequestOptions.builder().callTimeout(PATIENCE).build());
			for (int i = 0; i < 5; i++) {
				view.activities().list().firstPage();
				view.reactive().activities().list().firstPage();
			}
			Set<Thread> now = threads();
			now.removeAll(before);
			now.removeAll(one);
			assertThat(now.size()).isLessThanOrEqualTo(3);
		}
	}

	@Test
	void theProgramEndsThoughTheClientIsNotClosed() throws Exception {
		Wire.answers(server, Wire.lastPage());
		Process program = new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElse("java"), "-cp",
				System.getProperty("java.class.path"), Unclosed.class.getName(), Wire.url(server).toString()))
			.redirectErrorStream(true)
			.start();
		try {
			assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
			assertThat(new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.contains("read 1 activities");
			assertThat(program.exitValue()).isZero();
		}
		finally {
			program.destroyForcibly();
		}
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aBodyOverTheLimitIsTooLargeAndNotAskedForAgain(Face face) {
		String body = Wire.page(false, "c", "c",
				Wire.activity("activity_1", ",\"text\":\"" + "x".repeat(5_000) + "\""));
		Wire.answers(server, okJson(body));
		try (ComplianceClient exact = Wire.client(server).maxResponseSize(body.length()).build()) {
			assertThat(face.list(exact).items()).hasSize(1);
		}
		server.resetRequests();
		try (ComplianceClient less = Wire.client(server).maxResponseSize(body.length() - 1L).build()) {
			assertThat(face.list(less).outcome().failure()).isInstanceOfSatisfying(ResponseTooLargeException.class,
					(ex) -> {
						assertThat(ex.maxResponseSize()).isEqualTo(body.length() - 1L);
						assertThat(ex.retryable()).isFalse();
						assertThat(ex).hasMessageContaining("max-response-size");
					});
		}
		assertThat(Wire.requests(server)).isOne();
	}

	@Test
	void aCompressedBodyNobodyAskedForIsNoRecord() throws IOException {
		ByteArrayOutputStream zipped = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
			gzip.write(Wire.page(false, "c", "c").getBytes(StandardCharsets.UTF_8));
		}
		Wire.answers(server, okJson("").withBody(zipped.toByteArray()).withHeader("content-encoding", "gzip"));
		try (ComplianceClient client = Wire.client(server).maxAttempts(1).build()) {
			assertThatExceptionOfType(ComplianceException.class)
				.isThrownBy(() -> client.activities().list().firstPage());
		}
		assertThat(Wire.onlyRequest(server).containsHeader("accept-encoding")).isFalse();
	}

	private static Set<Thread> threads() {
		Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
		threads.removeIf((thread) -> !thread.getName().startsWith("compliance-"));
		return threads;
	}

	/** A program that reads and forgets to close. */
	static final class Unclosed {

		private Unclosed() {
		}

		@SuppressWarnings("resource")
		public static void main(String[] args) {
			ComplianceClient client = Wire.client(URI.create(args[0])).build();
			System.out.println("read " + client.activities().list().stream().count() + " activities");
		}

	}

}
