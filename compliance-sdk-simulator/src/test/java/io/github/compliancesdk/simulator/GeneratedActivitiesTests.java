package io.github.compliancesdk.simulator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GeneratedActivitiesTests {

	private static final ActivityDataSet DATA = TestData.generated(10_000);

	private static final List<JsonNode> RECORDS = TestData.parsed(DATA);

	@Test
	void bytesOfASeedStayTheSameForEver() throws Exception {
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(TestData.bytes(DATA));

		assertThat(HexFormat.of().formatHex(digest))
			.isEqualTo("3126376d38a5b79368fbff34a538c907d452e58217a8025718a8e0f5079af3ce");
	}

	@Test
	void localeAndZoneOfTheMachineDoNotMatter() {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
			assertThat(TestData.bytes(TestData.generated(10_000))).isEqualTo(TestData.bytes(DATA));
		}
		finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void anotherSeedGivesOtherRecords() {
		ActivityDataSet other = ActivityDataSet.generated(43, 1000, TestData.FROM, TestData.TO);

		assertThat(TestData.ids(other)).doesNotContainAnyElementsOf(TestData.ids(DATA));
	}

	@Test
	void recordsAreSortedAndInsideTheTimeRange() {
		Instant last = TestData.FROM;
		String lastId = "";
		for (JsonNode activity : RECORDS) {
			Instant time = Instant.parse(activity.path("created_at").asText());
			String id = activity.path("id").asText();
			assertThat(time).isBetween(last, TestData.TO.minusNanos(1));
			assertThat(id).matches("activity_01[0-9A-Za-z]{22}").isGreaterThan(lastId);
			last = time;
			lastId = id;
		}
	}

	@Test
	void everyTypeOccursAndSomeNobodyKnows() {
		Set<String> types = new HashSet<>();
		TestData.parsed(TestData.generated(5_000)).forEach((activity) -> types.add(activity.path("type").asText()));
		List<String> catalogue = ActivityCatalogue.get()
			.entries()
			.stream()
			.map((entry) -> entry.path("type").asText())
			.toList();

		assertThat(catalogue).hasSize(518);
		assertThat(types).containsAll(catalogue).contains("claude_added_later_event").hasSizeGreaterThan(518);
	}

	@Test
	void everyActorVariantOccursAndOneNobodyKnows() {
		Set<String> actors = new HashSet<>();
		RECORDS.forEach((activity) -> actors.add(activity.path("actor").path("type").asText()));

		assertThat(actors).containsExactlyInAnyOrder("user_actor", "api_actor", "admin_api_key_actor",
				"service_account_actor", "federated_identity_actor", "federated_actor", "attested_device_actor",
				"scim_directory_sync_actor", "system_actor", "anthropic_actor", "unauthenticated_user_actor",
				"actor_added_later");
	}

	@Test
	void membersFollowTheCatalogue() {
		for (JsonNode entry : ActivityCatalogue.get().entries()) {
			List<JsonNode> ofType = RECORDS.stream()
				.filter((activity) -> activity.path("type").equals(entry.path("type")))
				.toList();
			for (JsonNode field : entry.path("fields")) {
				for (JsonNode activity : ofType) {
					assertMember(activity, field);
				}
			}
		}
	}

	private static void assertMember(JsonNode object, JsonNode field) {
		JsonNode value = object.path(field.path("name").asText());
		boolean blanked = field.has("blanked_since");
		if (value.isMissingNode()) {
			assertThat(field.path("required").asBoolean() && !blanked).as("%s is missing", field).isFalse();
			return;
		}
		if (value.isNull()) {
			assertThat(blanked || field.path("nullable").asBoolean()).as("%s is null", field).isTrue();
			return;
		}
		if (field.has("enum") && value.isTextual()) {
			assertThat(field.path("enum")).contains(value);
		}
		if (blanked) {
			assertThat(value.asText()).isEmpty();
		}
		String type = field.path("type").asText();
		boolean right = switch (type) {
			case "string" -> value.isTextual();
			case "boolean" -> value.isBoolean();
			case "number" -> value.isNumber();
			case "integer" -> value.isIntegralNumber();
			case "object", "map" -> value.isObject();
			default -> value.isArray();
		};
		assertThat(right).as("%s is %s", field, value).isTrue();
		field.path("fields").forEach((nested) -> {
			if (value.isArray()) {
				value.forEach((item) -> assertMember(item, nested));
			}
			else {
				assertMember(value, nested);
			}
		});
	}

	@Test
	void callsAndSignInsBelongToNoOrganization() {
		for (JsonNode activity : RECORDS) {
			String type = activity.path("type").asText();
			if (Set.of("compliance_api_accessed", "sso_login_succeeded", "user_logged_out").contains(type)) {
				assertThat(activity.path("organization_id").isNull()).isTrue();
				assertThat(activity.path("organization_uuid").isNull()).isTrue();
			}
			if (type.startsWith("claude_chat_")) {
				assertThat(activity.path("organization_id").asText()).startsWith("org_01");
			}
		}
	}

	@Test
	void someInstantsAreSharedAndPrecisionVaries() {
		Set<String> times = new HashSet<>();
		Set<Integer> lengths = new HashSet<>();
		RECORDS.forEach((activity) -> {
			times.add(activity.path("created_at").asText());
			lengths.add(activity.path("created_at").asText().length());
		});

		assertThat(times).hasSizeLessThan(RECORDS.size() - 500);
		assertThat(lengths).containsExactlyInAnyOrder(20, 24, 27);
	}

	@Test
	void thousandsComeWithinSecondsAtTimes() {
		ActivityRows rows = TestData.generated(1_000_000).parts().get(0);
		int bursts = 0;
		for (long row = 0; row + 3000 < rows.size(); row += 500) {
			if (rows.nanosOf(row + 3000) - rows.nanosOf(row) < 3 * Timestamps.NANOS_PER_SECOND) {
				bursts++;
			}
		}

		assertThat(bursts).isPositive();
	}

	@Test
	void addedMembersOfEveryJsonFormOccur() {
		String all = new String(TestData.bytes(DATA), StandardCharsets.UTF_8);

		for (String form : new String[] { "123456789012345678901234567890", "-1.25E+7", "\\u00e9", "\ud83d\ude80",
				"\"added_later_null\":null", "\"added_later_list\":[", "\"added_later_object\":{", "\\\\shared" }) {
			assertThat(all).contains(form);
		}
	}

	@Test
	void sizesAreThoseOfTheRealFeed() {
		assertThat(TestData.bytes(DATA).length / RECORDS.size()).isBetween(500, 650);
	}

	@Test
	void rowsAreFoundByTime() {
		ActivityRows rows = TestData.generated(2_000).parts().get(0);
		for (long row = 0; row < rows.size(); row++) {
			long nanos = rows.nanosOf(row);
			for (long time : new long[] { nanos - 1, nanos, nanos + 1, nanos + 999 }) {
				assertThat(rows.firstAtOrAfter(time)).isEqualTo(rows.firstAtOrAfter(time, 0, rows.size()));
			}
		}
		assertThat(rows.firstAtOrAfter(Long.MIN_VALUE + 1)).isZero();
		assertThat(rows.firstAtOrAfter(Long.MAX_VALUE - 1)).isEqualTo(rows.size());
	}

	@Test
	void whatAFilterAsksAgreesWithTheRecord() {
		ActivityRows rows = DATA.parts().get(0);
		for (int row = 0; row < RECORDS.size(); row++) {
			JsonNode activity = RECORDS.get(row);
			assertThat(rows.idOf(row)).isEqualTo(activity.path("id").asText());
			assertThat(rows.typeOf(row)).isEqualTo(activity.path("type").asText());
			assertThat(rows.actorUserIdOf(row)).isEqualTo(activity.path("actor").path("user_id").textValue());
			assertThat(rows.organizationIdOf(row)).isEqualTo(activity.path("organization_id").textValue());
			assertThat(rows.organizationUuidOf(row)).isEqualTo(activity.path("organization_uuid").textValue());
		}
	}

	@Test
	void emptyTinyAndCrowdedSetsWork() {
		assertThat(TestData.bytes(TestData.generated(0))).isEmpty();
		assertThat(TestData.ids(TestData.generated(1))).hasSize(1);
		List<String> times = new ArrayList<>();
		TestData.parsed(ActivityDataSet.generated(1, 5000, TestData.FROM, TestData.FROM.plusMillis(1)))
			.forEach((activity) -> times.add(activity.path("created_at").asText()));
		assertThat(times).hasSize(5000).allMatch((time) -> time.startsWith("2023-01-01T00:00:00"));
	}

	@Test
	void impossibleSetsAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> TestData.generated(-1));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ActivityDataSet.generated(1, 1, TestData.TO, TestData.FROM));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ActivityDataSet.generated(1, 1, Instant.parse("1969-01-01T00:00:00Z"), TestData.TO));
	}

}
