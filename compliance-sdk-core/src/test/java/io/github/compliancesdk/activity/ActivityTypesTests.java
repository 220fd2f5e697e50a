package io.github.compliancesdk.activity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.support.SpecFiles;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The constants against the catalogue of activity types: a catalogue that gains one makes
 * these tests fail.
 */
class ActivityTypesTests {

	private static final JsonNode CATALOGUE = SpecFiles.json("activity-types");

	@Test
	void everyTypeOfTheCatalogueHasAConstantWithItsMembers() throws IllegalAccessException {
		Map<String, Set<String>> known = new HashMap<>();
		for (var field : ActivityType.class.getFields()) {
			ActivityType type = (ActivityType) Objects.requireNonNull(field.get(null));
			Set<String> members = new LinkedHashSet<>();
			type.members().forEach((member) -> members.add(member.name()));
			known.put(type.value(), members);
		}
		Map<String, Set<String>> documented = new HashMap<>();
		for (JsonNode type : CATALOGUE) {
			Set<String> members = new LinkedHashSet<>();
			type.path("fields").forEach((member) -> members.add(member.path("name").textValue()));
			// a component of its own
			members.remove("transparency_log_leaf_index");
			documented.put(type.path("type").textValue(), members);
		}
		assertThat(known).isEqualTo(documented).hasSize(518);
	}

	@Test
	void anUnknownTypeHasNoKnownMembers() {
		assertThat(new ActivityType("added_later").members()).isEmpty();
	}

	@Test
	void aMemberOfAnActivityIsOneTypedCall() {
		String json = """
				{"id":"activity_1","type":"claude_chat_created","created_at":"2026-10-02T09:15:30Z",\
				"claude_chat_id":"claude_chat_1","scopes":["a","b"],"is_enabled":7,"added_later":"x"}""";
		try (ComplianceSimulator simulator = ComplianceSimulator.builder()
			.data(ActivityDataSet.of(List.of(json)))
			.start(); ComplianceClient client = Wire.client(simulator.baseUrl()).apiKey(simulator.apiKey()).build()) {
			Activity activity = client.activities().list().iterator().next();
			String chat = activity.member(ActivityMember.CLAUDE_CHAT_ID);
			List<String> scopes = activity.member(ActivityMember.SCOPES);
			assertThat(chat).isEqualTo("claude_chat_1");
			assertThat(scopes).containsExactly("a", "b");
			assertThat(activity.member(ActivityMember.CLAUDE_PROJECT_ID)).isNull();
			assertThat(activity.member(ActivityMember.text("added_later"))).isEqualTo("x");
		}
	}

	@Test
	void everyGeneratedActivityGivesItsMembersInTheirTypes() {
		try (ComplianceSimulator simulator = ComplianceSimulator.builder()
			.data(ActivityDataSet.generated(3, 3000, java.time.Instant.parse("2026-01-01T00:00:00Z"),
					java.time.Instant.parse("2026-11-01T00:00:00Z")))
			.accessRecords(false)
			.requestsPerMinute(0)
			.start(); ComplianceClient client = Wire.client(simulator.baseUrl()).apiKey(simulator.apiKey()).build()) {
			int read = 0;
			for (Activity activity : client.activities()
				.list(ActivityListParams.builder().pageSize(ActivityListParams.MAX_PAGE_SIZE).build())) {
				for (ActivityMember<?> member : activity.type().members()) {
					Object raw = activity.additionalProperties().get(member.name());
					assertThat((Object) activity.member(member)).as("%s.%s", activity.type(), member).isEqualTo(raw);
					read += (raw != null) ? 1 : 0;
				}
			}
			assertThat(read).isGreaterThan(3000);
		}
	}

}
