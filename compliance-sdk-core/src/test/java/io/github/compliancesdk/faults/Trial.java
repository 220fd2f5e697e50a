package io.github.compliancesdk.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ComplianceClientBuilder;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.FaultPlan;
import io.github.compliancesdk.simulator.SimulatedClock;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Rows;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What came of a walk over five records in pages of two: three requests, if nothing goes
 * wrong.
 *
 * @param requests how many requests were sent
 * @param waited how long the client waited between them
 * @param outcome what the caller got
 */
record Trial(long requests, Duration waited, String outcome) {

	/** Fifty seconds before the server's next minute begins. */
	static final Instant START = Instant.parse("2026-11-15T00:00:10Z");

	private static final int RECORDS = 5;

	private static final int PAGE_SIZE = 2;

	private static final ActivityDataSet DATA = ActivityDataSet.generated(11, RECORDS,
			Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));

	static String everyRecord() {
		return "all " + RECORDS + " records";
	}

	static String failed(int records, Class<? extends ComplianceException> failure) {
		return "`" + failure.getSimpleName() + "` after " + records + " records";
	}

	static String handed(int records, int undecodable) {
		return records + " records, and " + undecodable + " to the handler";
	}

	static Trial of(Face face, FaultRow row) {
		SimulatedClock clock = new SimulatedClock(START);
		AtomicInteger undecodable = new AtomicInteger();
		AtomicLong requests = new AtomicLong();
		try (PassingTime time = new PassingTime(clock);
				ComplianceSimulator simulator = ComplianceSimulator.builder()
					.data(DATA)
					.clock(clock)
					.accessRecords(false)
					.faults(counting(requests, row.plan().apply(time)))
					.start()) {
			ComplianceClientBuilder builder = client(simulator, time, clock);
			row.settings().accept(builder, undecodable);
			try (ComplianceClient client = builder.build()) {
				Rows.Outcome outcome = face.list(client, ActivityListParams.builder().pageSize(PAGE_SIZE).build())
					.outcome();
				check(outcome);
				return new Trial(requests.get(), time.waited(), words(outcome, undecodable.get()));
			}
		}
	}

	/**
	 * Counts requests when they come: the simulator does when their answers are ready.
	 */
	static FaultPlan counting(AtomicLong requests, FaultPlan plan) {
		return (number, pathAndQuery) -> {
			requests.incrementAndGet();
			return plan.faultFor(number, pathAndQuery);
		};
	}

	/** A client whose waits take no time and that sends as fast as the server lets it. */
	static ComplianceClientBuilder client(ComplianceSimulator simulator, PassingTime time, SimulatedClock clock) {
		return ComplianceClient.builder()
			.apiKey(simulator.apiKey())
			.baseUrl(simulator.baseUrl())
			.requestsPerMinute(0)
			.scheduler(time)
			.clock(clock)
			.random(() -> 0.5);
	}

	/** Nothing but records in order, each once, and the exceptions of the client. */
	private static void check(Rows.Outcome outcome) {
		if (outcome.failure() != null) {
			assertThat(outcome.failure()).isInstanceOf(ComplianceException.class);
		}
		List<String> ids = outcome.ids();
		List<String> records = newestFirst(DATA).stream().filter((record) -> ids.contains(id(record))).toList();
		assertThat(records.stream().map(Trial::id).toList()).isEqualTo(ids);
		for (int i = 0; i < records.size(); i++) {
			String text = outcome.items().get(i).rawJson().text();
			assertThat(text.contains("added_by_fault") ? records.get(i) : text).isEqualTo(records.get(i));
		}
	}

	private static String words(Rows.Outcome outcome, int undecodable) {
		if (outcome.failure() instanceof ComplianceException failure) {
			return failed(outcome.items().size(), failure.getClass());
		}
		if (undecodable > 0) {
			return handed(outcome.items().size(), undecodable);
		}
		return (outcome.items().size() == RECORDS) ? everyRecord() : outcome.items().size() + " records only";
	}

	/** The records of a set as the feed shows them by default. */
	static List<String> newestFirst(ActivityDataSet data) {
		ByteArrayOutputStream lines = new ByteArrayOutputStream();
		try {
			data.writeTo(lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		List<String> records = new ArrayList<>(lines.toString(StandardCharsets.UTF_8).lines().toList());
		Collections.reverse(records);
		return records;
	}

	static List<String> texts(List<Activity> activities) {
		return activities.stream().map((activity) -> activity.rawJson().text()).toList();
	}

	private static String id(String record) {
		int start = record.indexOf("\"id\":\"") + 6;
		return record.substring(start, record.indexOf('"', start));
	}

}
