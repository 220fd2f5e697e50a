package io.github.compliancesdk.budget;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.config.RequestOptions;
import io.github.compliancesdk.error.RequestNotPermittedException;
import io.github.compliancesdk.support.HandLimiter;
import io.github.compliancesdk.support.VirtualTime;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PermitTests {

	private static final Duration PAUSE = HandLimiter.PERIOD.dividedBy(10);

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	private final VirtualTime time = new VirtualTime();

	private final HandLimiter limiter = new HandLimiter();

	private final ComplianceClient client = Wire.client(server)
		.rateLimiter(this.limiter)
		.scheduler(this.time)
		.acquireTimeout(Duration.ofMinutes(2))
		.callTimeout(Duration.ofHours(1))
		.build();

	@AfterEach
	void close() {
		this.client.close();
	}

	@Test
	void aCallWaitsForItsPermit() throws Exception {
		Wire.answers(server, Wire.lastPage());
		CompletableFuture<?> call = call(1);
		this.time.advance(Duration.ofMinutes(1));
		assertThat(Wire.requests(server)).isZero();
		this.limiter.give(1);
		this.time.advance(PAUSE);
		call.get(20, TimeUnit.SECONDS);
		assertThat(this.limiter.left()).isZero();
	}

	@Test
	void tooLongAWaitIsRefusedAndNothingIsSent() {
		CompletableFuture<?> call = call(1);
		this.time.advance(Duration.ofMinutes(2).minusNanos(1));
		assertThat(call).isNotDone();
		this.time.advance(Duration.ofNanos(1));
		assertThatThrownBy(call::join).hasCauseInstanceOf(RequestNotPermittedException.class)
			.hasMessageContaining("activities.list")
			.hasMessageContaining("acquire-timeout");
		this.limiter.give(1);
		this.time.advance(Duration.ofMinutes(10));
		assertThat(this.limiter.left()).isOne();
		assertThat(Wire.requests(server)).isZero();
	}

	@Test
	void aCancelledCallerCostsNoPermit() throws Exception {
		Wire.answers(server, Wire.lastPage());
		Disposable first = page(1).subscribe();
		Disposable second = page(2).subscribe();
		CompletableFuture<?> third = call(3);
		first.dispose();
		second.dispose();
		this.limiter.give(1);
		this.time.advance(PAUSE);
		third.get(20, TimeUnit.SECONDS);
		assertThat(Wire.requests(server)).isOne();
		assertThat(Wire.onlyRequest(server).queryParameter("limit").firstValue()).isEqualTo("3");
	}

	@Test
	void callersAreServedInOrderOfArrival() throws Exception {
		Wire.answers(server, Wire.lastPage());
		List<CompletableFuture<?>> calls = new ArrayList<>();
		for (int i = 1; i <= 5; i++) {
			calls.add(call(i));
		}
		for (int i = 1; i <= 5; i++) {
			this.limiter.give(1);
			this.time.advance(PAUSE);
			calls.get(i - 1).get(20, TimeUnit.SECONDS);
			assertThat(calls.subList(i, 5)).noneMatch(CompletableFuture::isDone);
		}
	}

	@Test
	void onePermitIsTakenForEachAttempt() throws Exception {
		Wire.answers(server, aResponse().withStatus(503), Wire.lastPage());
		this.limiter.give(1);
		CompletableFuture<?> call = call(1);
		Duration backoff = this.time.awaitDelay((delay) -> delay.compareTo(Duration.ofMillis(10)) < 0);
		this.time.advance(backoff);
		this.time.awaitDelay(PAUSE::equals);
		assertThat(Wire.requests(server)).isOne();
		this.limiter.give(1);
		this.time.advance(PAUSE);
		call.get(20, TimeUnit.SECONDS);
		assertThat(this.limiter.left()).isZero();
	}

	@Test
	void manyWaitingCallersLookForAPermitTogether() {
		List<Disposable> calls = new ArrayList<>();
		for (int i = 1; i <= 100; i++) {
			calls.add(page(i).subscribe());
		}
		int asked = this.limiter.asked();
		this.time.advance(PAUSE.multipliedBy(20));
		assertThat(this.limiter.asked() - asked).isBetween(19, 21);
		calls.forEach(Disposable::dispose);
		this.time.advance(PAUSE);
		int afterwards = this.limiter.asked();
		this.time.advance(PAUSE.multipliedBy(20));
		assertThat(this.limiter.asked()).isEqualTo(afterwards);
	}

	@Test
	void aViewSharesTheBudget() throws Exception {
		Wire.answers(server, Wire.lastPage());
		this.limiter.give(1);
		ComplianceClient view = this.client
			.withOptions(RequestOptions.builder().callTimeout(Duration.ofDays(1)).build());
		Mono.from(view.reactive().activities().list().firstPage()).toFuture().get(20, TimeUnit.SECONDS);
		CompletableFuture<?> call = call(1);
		this.time.advance(PAUSE.multipliedBy(3));
		assertThat(call).isNotDone();
		assertThat(view.rateLimit()).isEqualTo(this.client.rateLimit());
	}

	@Test
	void byDefaultTenRequestsGoOutAtOnceAndTheEleventhWaits() {
		Wire.answers(server, Wire.lastPage());
		try (ComplianceClient paced = ComplianceClient.builder()
			.apiKey(Wire.KEY)
			.baseUrl(Wire.url(server))
			.scheduler(this.time)
			.acquireTimeout(Duration.ofDays(1))
			.build()) {
			Flux.range(0, 10)
				.concatMap((i) -> paced.reactive().activities().list().firstPage())
				.blockLast(Duration.ofSeconds(20));
			// no clock of ours drives the limiter: a pause shows that it refused, and the
			// wait is short
			Disposable more = Flux.range(0, 100)
				.flatMap((i) -> paced.reactive().activities().list().firstPage(), 100)
				.subscribe();
			Duration pause = this.time.awaitDelay((delay) -> delay.compareTo(Duration.ofMillis(1_020)) <= 0);
			assertThat(pause).isPositive();
			more.dispose();
		}
	}

	@Test
	void withoutPacingNothingWaits() {
		Wire.answers(server, Wire.lastPage());
		try (ComplianceClient unpaced = Wire.client(server).requestsPerMinute(0).scheduler(this.time).build()) {
			Flux.range(0, 200)
				.flatMap((i) -> unpaced.reactive().activities().list().firstPage(), 20)
				.blockLast(Duration.ofSeconds(20));
		}
		assertThat(Wire.requests(server)).isEqualTo(200);
		assertThat(this.time.delays()).allMatch((delay) -> delay.compareTo(Duration.ofMinutes(1)) > 0);
	}

	private CompletableFuture<?> call(int pageSize) {
		return page(pageSize).toFuture();
	}

	private Mono<?> page(int pageSize) {
		return this.client.reactive()
			.activities()
			.list(ActivityListParams.builder().pageSize(pageSize).build())
			.firstPage();
	}

}
