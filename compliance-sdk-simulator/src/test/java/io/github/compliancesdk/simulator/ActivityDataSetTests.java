package io.github.compliancesdk.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ActivityDataSetTests {

	@Test
	void plantedRecordsKeepEveryByte() {
		String planted = "{\"type\":\"x\",\"n\":1.500,\"id\":\"activity_1\",\"e\":\"\\u00e9\\/ \u00fc\","
				+ "\"created_at\":\"2026-01-01T00:00:00+01:00\",\"big\":123456789012345678901234567890}";

		assertThat(new String(TestData.bytes(ActivityDataSet.of(List.of(planted))), StandardCharsets.UTF_8))
			.isEqualTo(planted + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "null", "\"text\"", "{\"id\":\"a\"", "{\"id\":\"a\",\"type\":\"b\"}",
			"{\"id\":1,\"type\":\"b\",\"created_at\":\"2026-01-01T00:00:00Z\"}",
			"{\"id\":\"a\",\"type\":\"b\",\"created_at\":\"2026-01-01\"}",
			"{\"id\":\"a\", \"type\":\"b\",\"created_at\":\"2026-01-01T00:00:00Z\"}",
			"{\"id\":\"a\",\n\"type\":\"b\",\"created_at\":\"2026-01-01T00:00:00Z\"}",
			"{\"id\":\"a\",\"type\":\"b\",\"created_at\":\"2026-01-01T00:00:00Z\"}{}",
			"{\"id\":\"a\",\"type\":\"\",\"created_at\":\"2026-01-01T00:00:00Z\"}" })
	void anythingElseThanACompactRecordIsRefused(String json) {
		assertThatIllegalArgumentException().isThrownBy(() -> ActivityDataSet.of(List.of(json)))
			.withMessageStartingWith("Activity number 0: ");
	}

	@Test
	void combinedSetsAreMergedByTime() {
		ActivityDataSet merged = TestData.generated(500)
			.and(TestData.records("2024-01-01T00:00:00Z", "activity_b", "activity_a"))
			.and(TestData.records("2025-01-01T00:00:00Z", "activity_c"));
		List<String> times = TestData.parsed(merged).stream().map((a) -> a.path("created_at").asText()).toList();

		assertThat(merged.size()).isEqualTo(503);
		assertThat(times).isSortedAccordingTo((a, b) -> Instant.parse(a).compareTo(Instant.parse(b)));
		assertThat(TestData.ids(merged)).containsSubsequence("activity_a", "activity_b", "activity_c");
	}

	@Test
	void filtersSeePlantedRecords() {
		ActivityDataSet data = ActivityDataSet.of(List
			.of("{\"id\":\"activity_1\",\"type\":\"claude_chat_created\",\"created_at\":\"2026-01-01T00:00:00Z\","
					+ "\"organization_id\":\"org_01a\",\"organization_uuid\":\"3f0c6a52-8d1e-4b77-9a40-51c2d7e8b901\",\"actor\":{\"user_id\":\"user_01a\"}}"))
			.and(TestData.generated(300));
		try (ComplianceSimulator simulator = ComplianceSimulator.builder().data(data).start()) {
			SimulatorClient client = SimulatorClient.of(simulator);
			for (String[] filter : new String[][] { { "user_ids[]", "user_01a" }, { "organization_ids[]", "org_01a" },
					{ "organization_ids[]", "3f0c6a52-8d1e-4b77-9a40-51c2d7e8b901" } }) {
				assertThat(client.get(filter).ids()).containsExactly("activity_1");
			}
		}
	}

}
