package io.github.compliancesdk.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ComplianceClientBuilder;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.json.UndecodableRecord;
import io.github.compliancesdk.observation.ComplianceCallContext;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Fault;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.support.Face;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static java.time.Instant.parse;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for records that cannot be decoded, here one in the second page.
 */
class UndecodableRecordTests {

	private static final ActivityDataSet DATA = ActivityDataSet.generated(5, 30, parse("2025-01-01T00:00:00Z"),
			parse("2025-02-01T00:00:00Z"));

	private static final ActivityListParams PARAMS = ActivityListParams.builder()
		.order(SortOrder.ASCENDING)
		.createdAtLt(parse("2025-02-01T00:00:00Z"))
		.pageSize(10)
		.build();

	private ComplianceSimulator simulator;

	private ComplianceClientBuilder builder;

	@BeforeEach
	void start() {
		this.simulator = ComplianceSimulator.builder()
			.data(DATA)
			.faults(FaultPlan.onRequest(2, Fault.undecodableRecord(3)))
			.start();
		this.builder = ComplianceClient.builder().apiKey(this.simulator.apiKey()).baseUrl(this.simulator.baseUrl());
	}

	@AfterEach
	void stop() {
		this.simulator.close();
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void withAHandlerItCostsItselfAndNotItsPage(Face face) {
		List<UndecodableRecord> kept = new ArrayList<>();
		AtomicInteger counted = new AtomicInteger();
		ObservationRegistry observations = ObservationRegistry.create();
		observations.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {

			@Override
			public void onEvent(Observation.Event event, Observation.Context context) {
				assertThat(event.getName()).isEqualTo("undecodable");
				counted.incrementAndGet();
			}

			@Override
			public boolean supportsContext(Observation.Context context) {
				return context instanceof ComplianceCallContext;
			}

		});
		try (ComplianceClient client = this.builder.undecodableRecordHandler(kept::add)
			.observationRegistry(observations)
			.build()) {
			assertThat(face.list(client, PARAMS).items()).hasSize(29);
		}
		assertThat(kept).singleElement().satisfies((record) -> {
			assertThat(record.problem()).contains("data[3].created_at has the wrong type");
			assertThat(record.rawJson().text()).startsWith("{\"id\":\"activity_").endsWith("}");
			assertThat(record.operation()).isEqualTo("activities.list");
			assertThat(record.requestId()).isEqualTo(this.simulator.requests().get(1).requestId());
			assertThat(record.toString()).doesNotContain("activity_01").doesNotContain("@example.com");
		});
		assertThat(counted).hasValue(1);
		assertThat(this.simulator.requestCount()).isEqualTo(3);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void withoutAHandlerItIsAClearExceptionWithTheLastGoodCursor(Face face) {
		List<String> delivered = new ArrayList<>();
		try (ComplianceClient client = this.builder.build()) {
			var outcome = face.list(client, PARAMS).outcome();
			outcome.items().forEach((activity) -> delivered.add(activity.id()));
			assertThat(outcome.failure()).isInstanceOfSatisfying(ComplianceDecodingException.class, (failure) -> {
				assertThat(failure).hasMessageContaining("data[3].created_at has the wrong type")
					.hasMessageContaining("request-id req_");
				assertThat(failure.retryable()).isFalse();
				assertThat(failure.lastCursor()).isNotNull();
				face.list(client, PARAMS)
					.startingAt(String.valueOf(failure.lastCursor()))
					.items()
					.forEach((activity) -> delivered.add(activity.id()));
			});
			assertThat(delivered).hasSize(30)
				.isEqualTo(face.list(client, PARAMS).items().stream().map(Activity::id).toList());
		}
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aHandlerThatFailsFailsThePage(Face face) {
		try (ComplianceClient client = this.builder.undecodableRecordHandler((record) -> {
			throw new IllegalArgumentException("no place to keep it");
		}).build()) {
			assertThat(face.list(client, PARAMS).outcome().failure()).isInstanceOf(IllegalArgumentException.class)
				.hasMessage("no place to keep it");
		}
		assertThat(this.simulator.requestCount()).isEqualTo(2);
	}

}
