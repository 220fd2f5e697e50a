package io.github.compliancesdk.retry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ComplianceClientBuilder;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.error.RateLimitException;
import io.github.compliancesdk.error.ServerException;
import io.github.compliancesdk.paging.Page;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.VirtualTime;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WaitTests {

	private static final Duration CALL = Duration.ofHours(10);

	private static final Duration ACQUIRE = Duration.ofHours(5);

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	private final VirtualTime time = new VirtualTime();

	@ParameterizedTest
	@CsvSource({ "30, 30000", "7200, 7200000", "1.5, 1500", "' 2 ', 2000", "'Sun, 15 Nov 2026 00:00:40 GMT', 40000" })
	void retryAfterIsAFloorUnderTheWait(String retryAfter, long millis) throws Exception {
		Wire.answers(server, status(429).withHeader("retry-after", retryAfter), Wire.lastPage());
		try (ComplianceClient client = builder().initialBackoff(Duration.ofMillis(1)).build()) {
			CompletableFuture<? extends Page<Activity>> page = firstPage(client);
			Duration wait = awaitBackoff();
			assertThat(wait).hasMillis(millis);
			this.time.advance(wait.minusNanos(1));
			assertThat(Wire.requests(server)).isOne();
			this.time.advance(Duration.ofNanos(1));
			assertThat(page.get(20, TimeUnit.SECONDS).items()).hasSize(1);
		}
		assertThat(Wire.requests(server)).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sat, 14 Nov 2026 23:50:00 GMT", "Sun, 15 Nov 2026 00:10:00 GMT" })
	void aDateIsMeasuredByTheClockOfTheServerThatSetIt(String serverTime) throws Exception {
		ZonedDateTime now = ZonedDateTime.parse(serverTime, DateTimeFormatter.RFC_1123_DATE_TIME);
		String retryAfter = DateTimeFormatter.RFC_1123_DATE_TIME.format(now.plusSeconds(40));
		Wire.answers(server, status(429).withHeader("date", serverTime).withHeader("retry-after", retryAfter),
				Wire.lastPage());
		try (ComplianceClient client = builder().initialBackoff(Duration.ofMillis(1)).build()) {
			CompletableFuture<? extends Page<Activity>> page = firstPage(client);
			Duration wait = awaitBackoff();
			assertThat(wait).hasSeconds(40);
			this.time.advance(wait);
			page.get(20, TimeUnit.SECONDS);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "soon", "-5", "1e3", "0x10", "999999999999999999999", "86401", "NaN",
			"Sun, 15 Nov 2025 00:00:00 GMT", "Mon, 15 Nov 2027 00:00:00 GMT", "2026-11-15T00:00:40Z" })
	void aRetryAfterThatMakesNoSenseIsAsGoodAsNone(String retryAfter) throws Exception {
		Wire.answers(server, status(503).withHeader("retry-after", retryAfter), Wire.lastPage());
		try (ComplianceClient client = builder().initialBackoff(Duration.ofSeconds(8)).build()) {
			CompletableFuture<? extends Page<Activity>> page = firstPage(client);
			Duration wait = awaitBackoff();
			assertThat(wait).isBetween(Duration.ofSeconds(6), Duration.ofSeconds(10));
			this.time.advance(wait);
			page.get(20, TimeUnit.SECONDS);
		}
	}

	@Test
	void aShortRetryAfterDoesNotShortenTheBackoff() throws Exception {
		Wire.answers(server, status(429).withHeader("retry-after", "1"), Wire.lastPage());
		try (ComplianceClient client = builder().initialBackoff(Duration.ofSeconds(8)).build()) {
			CompletableFuture<? extends Page<Activity>> page = firstPage(client);
			Duration wait = awaitBackoff();
			assertThat(wait).isGreaterThanOrEqualTo(Duration.ofSeconds(6));
			this.time.advance(wait);
			page.get(20, TimeUnit.SECONDS);
		}
	}

	@Test
	void theBackoffStartsAtASecondAndDoublesUpToItsCeiling() {
		Wire.answers(server, status(503));
		try (ComplianceClient client = builder().maxAttempts(9).initialBackoff(Duration.ofSeconds(1)).build()) {
			CompletableFuture<? extends Page<Activity>> page = firstPage(client);
			for (int expected : new int[] { 1, 2, 4, 8, 16, 32, 60, 60 }) {
				Duration wait = awaitBackoff();
				assertThat(wait).isBetween(Duration.ofMillis(750L * expected),
						Duration.ofMillis(Math.min(1_250L * expected, 60_000)));
				this.time.advance(wait);
			}
			assertThatThrownBy(page::join).hasCauseInstanceOf(ServerException.class);
		}
		assertThat(Wire.requests(server)).isEqualTo(9);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aWaitLongerThanTheCallHasLeftFailsAtOnce(Face face) {
		Wire.answers(server, status(429).withHeader("retry-after", "30"), Wire.lastPage());
		try (ComplianceClient client = builder().callTimeout(Duration.ofSeconds(29)).build()) {
			assertThat(face.list(client).outcome().failure()).isInstanceOfSatisfying(RateLimitException.class,
					(ex) -> assertThat(ex.retryAfter()).hasSeconds(30));
		}
		assertThat(Wire.requests(server)).isOne();
	}

	@Test
	void aWaitCanBeCancelled() {
		Wire.answers(server, status(429).withHeader("retry-after", "30"), Wire.lastPage());
		try (ComplianceClient client = builder().build()) {
			Disposable call = client.reactive().activities().list().items().subscribe();
			awaitBackoff();
			call.dispose();
			this.time.advance(Duration.ofHours(1));
			// a later call finds the client usable and sends the only other request
			client.activities().list().firstPage();
		}
		assertThat(Wire.requests(server)).isEqualTo(2);
	}

	@Test
	void aBlockingWaitCanBeInterrupted() throws Exception {
		Wire.answers(server, status(429).withHeader("retry-after", "30"), Wire.lastPage());
		try (ComplianceClient client = builder().build()) {
			CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
			Thread caller = new Thread(() -> {
				try {
					client.activities().list().firstPage();
					interrupted.completeExceptionally(new CancellationException("not interrupted"));
				}
				catch (RuntimeException ex) {
					interrupted.complete(Thread.currentThread().isInterrupted());
				}
			});
			caller.start();
			awaitBackoff();
			caller.interrupt();
			assertThat(interrupted.get(20, TimeUnit.SECONDS)).isTrue();
			caller.join(20_000);
			this.time.advance(Duration.ofHours(1));
		}
		assertThat(Wire.requests(server)).isOne();
	}

	@Test
	void theDefaultsAreFourAttemptsAndASecond() {
		Wire.answers(server, status(503));
		try (ComplianceClient client = ComplianceClient.builder()
			.apiKey(Wire.KEY)
			.baseUrl(Wire.url(server))
			.scheduler(this.time)
			.build()) {
			CompletableFuture<? extends Page<Activity>> page = firstPage(client);
			for (int expected : new int[] { 1, 2, 4 }) {
				Duration wait = this.time.awaitDelay((delay) -> delay.compareTo(Duration.ofSeconds(5)) <= 0
						&& delay.compareTo(Duration.ofMillis(700)) >= 0);
				assertThat(wait).isBetween(Duration.ofMillis(750L * expected), Duration.ofMillis(1_250L * expected));
				this.time.advance(wait);
			}
			assertThatThrownBy(page::join).hasCauseInstanceOf(ServerException.class);
		}
		assertThat(Wire.requests(server)).isEqualTo(4);
	}

	private ComplianceClientBuilder builder() {
		return Wire.client(server)
			.scheduler(this.time)
			.clock(Clock.fixed(Instant.parse("2026-11-15T00:00:00Z"), ZoneOffset.UTC))
			.callTimeout(CALL)
			.acquireTimeout(ACQUIRE)
			.maxBackoff(Duration.ofSeconds(60));
	}

	private Duration awaitBackoff() {
		return this.time.awaitDelay(
				(delay) -> !delay.equals(ACQUIRE) && !delay.equals(CALL) && !delay.equals(Duration.ofSeconds(29)));
	}

	private static CompletableFuture<? extends Page<Activity>> firstPage(ComplianceClient client) {
		return Mono.<Page<Activity>>from(client.reactive().activities().list().firstPage()).toFuture();
	}

	private static ResponseDefinitionBuilder status(int status) {
		return aResponse().withStatus(status);
	}

}
