package io.github.compliancesdk.simulator;

import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.compliancesdk.simulator.SimulatorClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ErrorAnswersTests {

	private static final String READER = "sk-ant-api01-reader";

	private static final String STRANGER = "sk-ant-api01-stranger";

	private static final String DISMISSED = "sk-ant-api01-dismissed";

	private static final String OLD_ADMIN = "sk-ant-admin01-old";

	private static final String ADMIN = "sk-ant-admin01-new";

	private static final String AUDITOR = "sk-ant-api01-auditor";

	private static ComplianceSimulator simulator;

	private static SimulatorClient client;

	@BeforeAll
	static void start() {
		simulator = ComplianceSimulator.builder()
			.data(ActivityDataSet.documentedExamples())
			.requestsPerMinute(10_000)
			.key(SimulatedKey.compliance(DISMISSED, "read:compliance_activities").deactivated())
			.key(SimulatedKey.compliance(READER, "read:compliance_activities"))
			.key(SimulatedKey.compliance(STRANGER, "read:compliance_user_data"))
			.key(SimulatedKey.compliance(AUDITOR, "read:org_audit"))
			.key(SimulatedKey.admin(OLD_ADMIN).expired())
			.key(SimulatedKey.admin(ADMIN))
			.start();
		client = SimulatorClient.of(simulator);
	}

	@AfterAll
	static void stop() {
		simulator.close();
	}

	static Stream<Arguments> documentedErrors() {
		return Stream.of(arguments("400_exclusive_parameters", "after_id=a&before_id=b"),
				arguments("400_invalid_activity_cursor", "after_id=not-a-cursor"),
				arguments("400_invalid_activity_type", "activity_types[]=no_such_type".replace("[]", "%5B%5D")),
				arguments("400_invalid_timestamp", "created_at.gte=yesterday"),
				arguments("400_unknown_query_parameter", "created_at%5Bgte%5D=2026-01-01T00:00:00Z"));
	}

	@ParameterizedTest
	@MethodSource("documentedErrors")
	void refusedParametersAreAnsweredAsDocumented(String example, String query) {
		assertAnswer(client.getRaw(query), example);
	}

	@Test
	void limitsOutOfRangeAreRefusedNotClamped() {
		assertThat(error("limit", "5001")).isEqualTo("limit: Input should be less than or equal to 5000");
		assertThat(error("limit", "0")).isEqualTo("limit: Input should be greater than or equal to 1");
		assertThat(error("limit", "-1")).isEqualTo("limit: Input should be greater than or equal to 1");
		assertThat(error("limit", "ten")).startsWith("limit: Input should be a valid integer");
		assertThat(error("limit", "1.5")).startsWith("limit: Input should be a valid integer");
		assertThat(error("limit", "")).startsWith("limit: Input should be a valid integer");
		assertThat(error("limit", "99999999999999999999")).startsWith("limit: Input should be");
	}

	@ParameterizedTest
	@ValueSource(strings = { "created_at.gt", "created_at.gte", "created_at.lt", "created_at.lte" })
	void timesAreReadStrictly(String parameter) {
		assertThat(client.get(parameter, "2026-10-02T09:15:30.123456+02:00").status()).isEqualTo(200);
		for (String time : new String[] { "2026-10-02", "2026-10-02T09:15:30", "2026-13-02T09:15:30Z", "", "now" }) {
			assertThat(error(parameter, time)).startsWith(parameter + ": Input should be a valid datetime");
		}
		// an unencoded plus sign arrives as a blank
		assertThat(client.getRaw(parameter + "=2026-10-02T09:15:30+02:00").status()).isEqualTo(400);
	}

	@Test
	void theTypeThatIsRefusedIsCounted() {
		assertThat(error("activity_types[]", "claude_chat_created", "activity_types[]", "nonsense"))
			.startsWith("activity_types[].1: ");
		assertThat(error("exclude_activity_types[]", "nonsense")).startsWith("exclude_activity_types[].0: ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "anthropic_access", "cmek_preserve", "claude_added_later_event",
			"type_added_after_this_sample" })
	void typesOutsideTheFilterListAreRefusedThoughTheyOccur(String type) {
		assertThat(error("activity_types[]", type)).startsWith("activity_types[].0: ");
		assertThat(error("exclude_activity_types[]", type)).startsWith("exclude_activity_types[].0: ");
	}

	@Test
	void includedAndExcludedTypesExcludeEachOther() {
		assertThat(error("activity_types[]", "claude_chat_created", "exclude_activity_types[]", "claude_chat_viewed"))
			.isEqualTo("only one of activity_types[] and exclude_activity_types[] may be set");
	}

	@Test
	void cursorsMustComeFromTheServerUnaltered() {
		String cursor = client.get("limit", "1").text("last_id");
		char last = cursor.charAt(cursor.length() - 3);
		String altered = cursor.substring(0, cursor.length() - 3) + ((last == 'A') ? 'B' : 'A')
				+ cursor.substring(cursor.length() - 2);

		for (String wrong : new String[] { altered, cursor.substring(1), cursor + "AAAA", "",
				"activity_01Aa1Bb2Cc3Dd4Ee" }) {
			assertThat(error("after_id", wrong)).isEqualTo("Invalid activity_id format: '" + wrong + "'");
			assertThat(error("before_id", wrong)).isEqualTo("Invalid activity_id format: '" + wrong + "'");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "activity_types | Did you mean 'activity_types[]'?",
					"created_at_gte | Did you mean 'created_at.gte'?", "after | Did you mean 'after_id'?", "page | ''",
					"limits | Did you mean 'limit'?", "organization_id | Did you mean 'organization_ids[]'?",
					"user_id[] | Did you mean 'user_ids[]'?" })
	void undefinedParametersAreRefusedWithAHintWhereOneLooksAlike(String name, String hint) {
		assertThat(error(name, "1")).isEqualTo(("Unknown query parameter: '" + name + "'. " + hint).trim());
	}

	@Test
	void singleParametersMayNotBeRepeated() {
		assertThat(error("limit", "1", "limit", "2")).startsWith("limit: ");
		assertThat(error("order", "sideways")).startsWith("order: ");
	}

	@Test
	void keysThatDoNotAuthenticateAreAnsweredAsDocumented() {
		assertAnswer(client.withKey("sk-ant-api01-altered").get(), "401_api_key_invalid");
		assertAnswer(client.withBearer("sk-ant-admin01-altered").get(), "401_api_key_invalid");
		assertAnswer(client.withKey(DISMISSED).get(), "401_api_key_deactivated");
		assertAnswer(client.withKey(OLD_ADMIN).get(), "401_api_key_expired");
	}

	@Test
	void noKeyAndForeignKeysLookLikeNoSuchPath() {
		assertAnswer(client.withoutKey().get(), "404_not_authenticated_or_no_route");
		assertAnswer(client.withKey("sk-ant-api03-other").get(), "404_not_authenticated_or_no_route");
		assertAnswer(client.withKey("").get(), "404_not_authenticated_or_no_route");
		assertAnswer(client.send("GET", "/v1/compliance/activitie"), "404_not_authenticated_or_no_route");
		assertAnswer(client.send("GET", "/"), "404_not_authenticated_or_no_route");
		for (String method : new String[] { "POST", "PUT", "DELETE" }) {
			assertAnswer(client.send(method, SimulatorClient.PATH), "404_not_authenticated_or_no_route");
		}
	}

	@Test
	void missingScopeIsNamed() {
		assertAnswer(client.withKey(STRANGER).get(), "403_missing_scope_activities");
		assertThat(client.withKey(STRANGER).get().errorMessage())
			.isEqualTo(example("403_missing_scope_activities").path("body").path("error").path("message").asText());
	}

	@Test
	void eitherScopeAndAnyAdminKeyReadActivities() {
		assertThat(client.withKey(READER).get().status()).isEqualTo(200);
		assertThat(client.withKey(AUDITOR).get().status()).isEqualTo(200);
		assertThat(client.withKey(ADMIN).get().status()).isEqualTo(200);
	}

	@Test
	void firstActiveKeyIsTheOneToUse() {
		assertThat(simulator.apiKey()).isEqualTo(READER);
	}

	@Test
	void verySurprisingQueriesAreStillAnswered() {
		assertThat(client.send("GET", SimulatorClient.PATH + "?limit=%7F&=&&a").status()).isEqualTo(400);
		StringBuilder manyUsers = new StringBuilder("limit=1");
		for (int i = 0; i < 1000; i++) {
			manyUsers.append("&user_ids%5B%5D=user_01aaaaaaaaaaaaaaaaa").append(i);
		}
		assertThat(client.getRaw(manyUsers.toString()).status()).isEqualTo(200);
	}

	private static String error(String... parameters) {
		Answer answer = client.get(parameters);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.errorType()).isEqualTo("invalid_request_error");
		return answer.errorMessage();
	}

	private static JsonNode example(String name) {
		return ActivityCatalogue.resource("examples/errors/" + name + ".json");
	}

	/* Status, type, text up to the first quotation, and the headers of the example. */
	private static void assertAnswer(Answer answer, String exampleName) {
		JsonNode example = example(exampleName);
		JsonNode error = example.path("body").path("error");
		String message = error.path("message").asText();
		String literal = message.contains("'") ? message.substring(0, message.indexOf('\'')) : message;
		assertThat(answer.status()).isEqualTo(example.path("status").asInt());
		assertThat(answer.errorType()).isEqualTo(error.path("type").asText());
		assertThat(answer.errorMessage()).startsWith(literal);
		example.path("headers").fieldNames().forEachRemaining((name) -> assertThat(answer.header(name)).isNotEmpty());
		boolean budget = example.path("headers").has("anthropic-ratelimit-requests-limit");
		assertThat(answer.header("anthropic-ratelimit-requests-limit").isEmpty()).isEqualTo(!budget);
	}

}
