package io.github.compliancesdk.spring.boot.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.RecordedRequest;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProbeTests {

	private final HandClock clock = new HandClock();

	private final LastCalls calls = new LastCalls(this.clock);

	private final ComplianceSimulator simulator = ComplianceSimulator.builder().start();

	private final ComplianceClient client = client();

	@AfterEach
	void close() {
		this.client.close();
		this.simulator.close();
	}

	@Test
	void itReadsOneActivityAndItsAnswerStandsForTheInterval() {
		ComplianceHealthIndicator indicator = indicator(Duration.ofSeconds(5));
		assertThat(health(indicator).getStatus()).isEqualTo(Status.UP);
		assertThat(this.simulator.requests()).hasSize(1)
			.first()
			.extracting(RecordedRequest::rawQuery)
			.asString()
			.contains("limit=1");
		this.clock.pass(Duration.ofMinutes(5));
		health(indicator);
		assertThat(this.simulator.requestCount()).isEqualTo(1);
		this.clock.pass(Duration.ofSeconds(1));
		health(indicator);
		assertThat(this.simulator.requestCount()).isEqualTo(2);
	}

	@Test
	void aCallOfTheApplicationTakesItsPlace() {
		ComplianceHealthIndicator indicator = indicator(Duration.ofSeconds(5));
		this.client.activities().list().firstPage();
		this.clock.pass(Duration.ofMinutes(4));
		assertThat(health(indicator).getStatus()).isEqualTo(Status.UP);
		assertThat(this.simulator.requestCount()).isEqualTo(1);
	}

	@Test
	void aCallOfTheApplicationThatFailedTakesItsPlaceAsWell() {
		this.simulator.faults(FaultPlan.always(Fault.deterministicServerError()));
		assertThatExceptionOfType(ComplianceException.class)
			.isThrownBy(() -> this.client.activities().list().firstPage());
		assertThat(health(indicator(Duration.ofSeconds(5))).getStatus()).isEqualTo(Status.DOWN);
		assertThat(this.simulator.requestCount()).isEqualTo(1);
	}

	@Test
	void aServerThatDoesNotAnswerIsWaitedForNoLongerThanTheTimeout() {
		this.simulator.faults(FaultPlan.always(Fault.slowHeaders(Duration.ofMinutes(5))));
		ComplianceHealthIndicator indicator = indicator(Duration.ofMillis(200));
		assertThat(health(indicator).getStatus()).isEqualTo(Status.DOWN);
		assertThat(health(indicator).getDetails().get("lastFailure")).asString().contains("ComplianceTimeoutException");
		// the next check does not wait again
		assertThat(this.simulator.requestCount()).isEqualTo(1);
	}

	@Test
	void withoutItNothingIsSent() {
		ComplianceHealthIndicator passive = new ComplianceHealthIndicator(this.calls, this.client.reactive(), 3, null,
				null);
		assertThat(health(passive).getStatus()).isEqualTo(Status.UNKNOWN);
		assertThat(this.simulator.requestCount()).isZero();
	}

	private ComplianceHealthIndicator indicator(Duration timeout) {
		ComplianceHealthProperties.Probe properties = new ComplianceHealthProperties.Probe(true, Duration.ofMinutes(5),
				timeout);
		return new ComplianceHealthIndicator(this.calls, this.client.reactive(), 3, null,
				new Probe(this.client.reactive(), properties, this.clock));
	}

	private ComplianceClient client() {
		ObservationRegistry observations = ObservationRegistry.create();
		observations.observationConfig().observationHandler(this.calls);
		return ComplianceClient.builder()
			.apiKey(this.simulator.apiKey())
			.baseUrl(this.simulator.baseUrl())
			.observationRegistry(observations)
			.build();
	}

	private static Health health(ComplianceHealthIndicator indicator) {
		return indicator.getHealth(true);
	}

	private static final class HandClock extends Clock {

		private Instant now = Instant.parse("2026-11-22T08:00:00Z");

		void pass(Duration time) {
			this.now = this.now.plus(time);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
