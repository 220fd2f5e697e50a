package io.github.compliancesdk.simulator.junit;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.IndexingLag;
import io.github.compliancesdk.simulator.RateWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class SimulatorExtensionTests {

	private static @Nullable URI seenByFirst;

	private static int get(URI baseUrl, String key) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + "/v1/compliance/activities"))
			.header("x-api-key", key)
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
	}

	@Nested
	@Order(1)
	@ExtendWith(SimulatorExtension.class)
	class AsAnAnnotation {

		@Test
		void givesTestsARunningSimulator(ComplianceSimulator simulator) throws Exception {
			seenByFirst = simulator.baseUrl();
			assertThat(get(simulator.baseUrl(), simulator.apiKey())).isEqualTo(200);
		}

		@Nested
		class AndInside {

			@Test
			void nestedTestsShareIt(ComplianceSimulator simulator) {
				assertThat(simulator.requestCount()).isEqualTo(1);
			}

		}

	}

	@Nested
	@Order(2)
	class AsFields {

		@RegisterExtension
		static final SimulatorExtension ONE = SimulatorExtension.builder()
			.data(ActivityDataSet.documentedExamples())
			.clock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
			.requestsPerMinute(1)
			.build();

		@RegisterExtension
		static final SimulatorExtension OTHER = new SimulatorExtension();

		@RegisterExtension
		static final SimulatorExtension FAULTY = SimulatorExtension.builder()
			.window(RateWindow.SLIDING)
			.faults(FaultPlan.script(Fault.overloaded()))
			.latency(Duration.ofMillis(1))
			.indexingLag(IndexingLag.between(Duration.ZERO, Duration.ofSeconds(1), 1))
			.accessRecords(false)
			.build();

		@Test
		void severalRunSideBySideAsDescribed() throws Exception {
			ComplianceSimulator simulator = ONE.simulator();
			assertThat(get(simulator.baseUrl(), simulator.apiKey())).isEqualTo(200);
			assertThat(get(simulator.baseUrl(), simulator.apiKey())).isEqualTo(429);
			assertThat(OTHER.simulator().baseUrl()).isNotEqualTo(simulator.baseUrl());
		}

		@Test
		void faultsAreDescribedTheSameWay() throws Exception {
			ComplianceSimulator simulator = FAULTY.simulator();
			assertThat(get(simulator.baseUrl(), simulator.apiKey())).isEqualTo(529);
			assertThat(get(simulator.baseUrl(), simulator.apiKey())).isEqualTo(200);
		}

		@Test
		void theOneBeforeHasBeenClosed() {
			URI before = seenByFirst;
			assertThat(before).isNotNull();
			assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> get(before, "none"));
		}

	}

	@Test
	void thereIsNoSimulatorOutsideOfTests() {
		assertThatIllegalStateException().isThrownBy(() -> new SimulatorExtension().simulator());
	}

}
