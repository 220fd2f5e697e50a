package io.github.compliancesdk.deletion;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ComplianceClientBuilder;
import io.github.compliancesdk.error.ComplianceTimeoutException;
import io.github.compliancesdk.error.ComplianceTransportException;
import io.github.compliancesdk.error.DeletionOutcomeUnknownException;
import io.github.compliancesdk.error.RateLimitException;
import io.github.compliancesdk.error.RequestNotPermittedException;
import io.github.compliancesdk.support.HandLimiter;
import io.github.compliancesdk.support.LogCapture;
import io.github.compliancesdk.support.VirtualTime;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.Disposable;

import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * A delete whose caller does not wait for the end, or whose time is over: what he is
 * told, and what the log says.
 */
class AbandonedDeletionTests {

	private static final String LOGGER = "io.github.compliancesdk.internal.deletion.Deletion";

	private static final ResponseDefinitionBuilder LATE = okJson("{\"id\":\"x1\"}").withFixedDelay(3_000);

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	private final VirtualTime time = new VirtualTime();

	private final HandLimiter limiter = new HandLimiter();

	private final LogCapture log = new LogCapture();

	@AfterEach
	void stop() {
		this.log.close();
	}

	@Test
	void cancelledOnceItIsSentItIsLoggedAsUnknown() {
		Wire.answers(server, LATE);
		try (ComplianceClient client = Wire.client(server).allowDeletes().build()) {
			Disposable delete = client.reactive().chats().delete("x1").subscribe();
			await().until(() -> Wire.requests(server) == 1);
			delete.dispose();
			assertThat(this.log.loggersThatShow("chats.delete of x1: unknown")).containsExactly(LOGGER);
		}
	}

	@Test
	void cancelledBeforeItIsSentItIsLoggedAsGivenUp() {
		try (ComplianceClient client = paced().build()) {
			client.reactive().chats().delete("x1").subscribe().dispose();
			assertThat(this.log.loggersThatShow("chats.delete of x1: given up")).containsExactly(LOGGER);
		}
		assertThat(Wire.requests(server)).isZero();
	}

	@Test
	void interruptedOnceItIsSentNobodyKnows() throws Exception {
		Wire.answers(server, LATE);
		try (ComplianceClient client = Wire.client(server).allowDeletes().build()) {
			Waiting caller = new Waiting(() -> client.chats().delete("x1"));
			await().until(() -> Wire.requests(server) == 1);
			assertThat(caller.interrupt()).isInstanceOf(DeletionOutcomeUnknownException.class)
				.hasCauseInstanceOf(InterruptedException.class);
			assertThat(this.log.loggersThatShow("chats.delete of x1: unknown")).containsExactly(LOGGER);
		}
	}

	@Test
	void interruptedBeforeItIsSentNothingIsDone() throws Exception {
		try (ComplianceClient client = paced().build()) {
			Waiting caller = new Waiting(() -> client.chats().delete("x1"));
			this.time.awaitDelay((delay) -> delay.equals(HandLimiter.PERIOD.dividedBy(10)));
			assertThat(caller.interrupt()).isInstanceOfSatisfying(ComplianceTransportException.class, (ex) -> {
				assertThat(ex.requestSent()).isFalse();
				assertThat(ex).hasMessageContaining("chats.delete")
					.hasMessageContaining("interrupted")
					.hasCauseInstanceOf(InterruptedException.class);
			});
			assertThat(this.log.loggersThatShow("chats.delete of x1: given up")).containsExactly(LOGGER);
		}
		assertThat(Wire.requests(server)).isZero();
	}

	@Test
	void outOfTimeAfterAnAnswerThatNothingWasDoneItIsKnown() {
		Wire.answers(server, jsonResponse("{}", 429));
		this.limiter.give(1);
		try (ComplianceClient client = paced().callTimeout(Duration.ofMinutes(1)).build()) {
			CompletableFuture<?> delete = client.reactive().chats().delete("x1").toFuture();
			passBackoff();
			this.time.advance(Duration.ofMinutes(1));
			assertThatThrownBy(delete::join).hasCauseExactlyInstanceOf(ComplianceTimeoutException.class);
			assertThat(this.log.loggersThatShow("chats.delete of x1: ComplianceTimeoutException"))
				.containsExactly(LOGGER);
		}
	}

	@Test
	void aRepeatThatGetsNoPermitEndsWithTheAnswerBeforeIt() {
		Wire.answers(server, jsonResponse("{}", 429).withHeader("request-id", "req_1"));
		this.limiter.give(1);
		try (ComplianceClient client = paced().acquireTimeout(Duration.ofMinutes(1)).build()) {
			CompletableFuture<?> delete = client.reactive().chats().delete("x1").toFuture();
			passBackoff();
			this.time.advance(Duration.ofMinutes(1));
			assertThatThrownBy(delete::join).cause().isInstanceOfSatisfying(RateLimitException.class, (ex) -> {
				assertThat(ex.requestId()).isEqualTo("req_1");
				assertThat(ex.getSuppressed()).singleElement().isInstanceOf(RequestNotPermittedException.class);
			});
		}
		assertThat(Wire.requests(server)).isOne();
	}

	private void passBackoff() {
		this.time.advance(this.time.awaitDelay((delay) -> delay.compareTo(Duration.ofMillis(10)) < 0));
		this.time.awaitDelay((delay) -> delay.equals(HandLimiter.PERIOD.dividedBy(10)));
	}

	private ComplianceClientBuilder paced() {
		return Wire.client(server).allowDeletes().rateLimiter(this.limiter).scheduler(this.time);
	}

	/** A thread that waits for a call. */
	private static final class Waiting {

		private final CompletableFuture<RuntimeException> failure = new CompletableFuture<>();

		private final Thread thread = new Thread(this::run);

		private final Runnable call;

		Waiting(Runnable call) {
			this.call = call;
			this.thread.start();
		}

		private void run() {
			try {
				this.call.run();
				this.failure.completeExceptionally(new AssertionError("no exception"));
			}
			catch (RuntimeException ex) {
				assertThat(Thread.currentThread().isInterrupted()).isTrue();
				this.failure.complete(ex);
			}
			catch (Throwable ex) {
				this.failure.completeExceptionally(ex);
			}
		}

		RuntimeException interrupt() throws Exception {
			this.thread.interrupt();
			return this.failure.get(20, TimeUnit.SECONDS);
		}

	}

}
