package io.github.compliancesdk.paging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.junit.SimulatorExtension;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Rows;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WalkTests {

	private static final int COUNT = 230;

	// the simulator logs our own calls after this time
	private static final Instant END = Instant.parse("2026-11-01T00:00:00Z");

	private static final ActivityDataSet DATA = ActivityDataSet.generated(7, COUNT,
			Instant.parse("2026-01-01T00:00:00Z"), END);

	@RegisterExtension
	static final SimulatorExtension simulator = SimulatorExtension.builder()
		.data(DATA)
		.clock(Clock.fixed(Instant.parse("2026-11-15T00:00:00Z"), ZoneOffset.UTC))
		.requestsPerMinute(0)
		.build();

	private final ComplianceClient client = Wire.client(simulator.simulator().baseUrl())
		.apiKey(simulator.simulator().apiKey())
		.build();

	@AfterEach
	void close() {
		this.client.close();
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void everyRecordComesOnceAndNewestFirst(Face face) {
		List<String> newestFirst = storedIds();
		Collections.reverse(newestFirst);
		assertThat(ids(face.list(this.client, params(50)).items())).isEqualTo(newestFirst);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void everyRecordComesOnceAndOldestFirstWhenAskedSo(Face face) {
		List<Activity> items = face.list(this.client, ascending(50)).items();
		assertThat(ids(items)).isEqualTo(storedIds()).doesNotHaveDuplicates();
		assertThat(items).extracting(Activity::createdAt).isSorted();
	}

	@ParameterizedTest
	@CsvSource({ "BLOCKING, 1", "BLOCKING, 229", "BLOCKING, 230", "BLOCKING, 231", "BLOCKING, 5000", "REACTIVE, 1",
			"REACTIVE, 229", "REACTIVE, 230", "REACTIVE, 231", "REACTIVE, 5000" })
	void aWalkIsWholeWhateverThePageSize(Face face, int pageSize) {
		long before = sent();
		assertThat(ids(face.list(this.client, ascending(pageSize)).items())).isEqualTo(storedIds());
		assertThat(sent() - before).isEqualTo((COUNT + pageSize - 1) / pageSize);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void pagesHoldWhatTheServerSaysOfThem(Face face) {
		List<Page<Activity>> pages = face.list(this.client, ascending(100)).pages();
		assertThat(pages).extracting((page) -> page.items().size()).containsExactly(100, 100, 30);
		assertThat(pages).extracting(Page::hasMore).containsExactly(true, true, false);
		assertThat(pages).allSatisfy((page) -> {
			assertThat(page.firstCursor()).isNotBlank();
			assertThat(page.lastCursor()).isNotBlank();
			assertThat(page.requestId()).startsWith("req_");
			assertThat(page.items()).isUnmodifiable();
		});
		assertThat(pages).extracting(Page::requestId).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void theFirstPageCostsOneRequest(Face face) {
		long before = sent();
		assertThat(ids(face.list(this.client, ascending(40)).firstPage().items()))
			.isEqualTo(storedIds().subList(0, 40));
		assertThat(sent() - before).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "BLOCKING, 1, 1", "BLOCKING, 50, 1", "BLOCKING, 51, 2", "BLOCKING, 100, 2", "REACTIVE, 1, 1",
			"REACTIVE, 50, 1", "REACTIVE, 51, 2", "REACTIVE, 100, 2" })
	void aLimitSendsOnlyTheRequestsItNeeds(Face face, int limit, int requests) {
		long before = sent();
		assertThat(face.list(this.client, params(50)).items(limit)).hasSize(limit);
		assertThat(sent() - before).isEqualTo(requests);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void eachWalkStartsAnew(Face face) {
		Rows rows = face.list(this.client, ascending(100));
		assertThat(ids(rows.items())).isEqualTo(ids(rows.items())).hasSize(COUNT);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void goingOnFromTheCursorOfAnyPageLosesAndRepeatsNothing(Face face) {
		Rows rows = face.list(this.client, ascending(60));
		int delivered = 0;
		for (Page<Activity> page : rows.pages()) {
			delivered += page.items().size();
			String cursor = Objects.requireNonNull(page.lastCursor());
			assertThat(ids(rows.startingAt(cursor).items())).isEqualTo(storedIds().subList(delivered, COUNT));
		}
		assertThat(delivered).isEqualTo(COUNT);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aWalkBackCollectsPageByPageWhatLiesBefore(Face face) {
		List<String> ids = storedIds();
		Page<Activity> third = face.list(this.client, ascending(60)).pages().get(2);
		ActivityListParams back = ascending(60).toBuilder()
			.beforeId(Objects.requireNonNull(third.firstCursor()))
			.build();
		List<Page<Activity>> pages = face.list(this.client, back).pages();
		List<String> collected = new ArrayList<>();
		pages.forEach((page) -> collected.addAll(0, ids(page.items())));
		assertThat(collected).isEqualTo(ids.subList(0, 120));
		Rows resumed = face.list(this.client, back).startingAt(Objects.requireNonNull(pages.get(0).firstCursor()));
		assertThat(ids(resumed.items())).isEqualTo(ids(pages.get(1).items()));
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void anEmptyListIsOneEmptyPageWithoutCursors(Face face) {
		Rows rows = face.list(this.client,
				ActivityListParams.builder().createdAtLt(Instant.parse("2020-01-01T00:00:00Z")).build());
		assertThat(rows.items()).isEmpty();
		assertThat(rows.pages()).singleElement().satisfies((page) -> {
			assertThat(page.items()).isEmpty();
			assertThat(page.hasMore()).isFalse();
			assertThat(page.firstCursor()).isNull();
			assertThat(page.lastCursor()).isNull();
		});
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aBlankCursorIsRefused(Face face) {
		assertThatIllegalArgumentException().isThrownBy(() -> face.list(this.client).startingAt(" "))
			.withMessageContaining("cursor");
	}

	@Test
	void anIteratorAsksForAPageOnlyWhenItsFirstRowIsNeeded() {
		long before = sent();
		Paged<Activity> paged = this.client.activities().list(params(100));
		Iterator<Activity> iterator = paged.iterator();
		paged.pages().iterator();
		paged.stream();
		assertThat(sent() - before).isZero();
		for (int i = 0; i < 100; i++) {
			iterator.next();
		}
		assertThat(sent() - before).isOne();
		assertThat(iterator.hasNext()).isTrue();
		assertThat(sent() - before).isEqualTo(2);
	}

	private long sent() {
		return simulator.simulator().requestCount();
	}

	private static ActivityListParams params(int pageSize) {
		return ActivityListParams.builder().createdAtLt(END).pageSize(pageSize).build();
	}

	private static ActivityListParams ascending(int pageSize) {
		return params(pageSize).toBuilder().order(SortOrder.ASCENDING).build();
	}

	private static List<String> ids(List<Activity> items) {
		return items.stream().map(Activity::id).toList();
	}

	private static List<String> storedIds() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			DATA.writeTo(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		List<String> ids = new ArrayList<>();
		out.toString(StandardCharsets.UTF_8)
			.lines()
			.forEach((line) -> ids.add(line.replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1")));
		return ids;
	}

}
