package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.compliancesdk.simulator.SimulatorClient.Answer;
import io.github.compliancesdk.simulator.contract.OpenApiContract;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import static org.assertj.core.api.Assertions.assertThat;

class ContractPropertyTests {

	private static final OpenApiContract CONTRACT = OpenApiContract.load();

	private static final Tenant TENANT = Tenant.generated(17).usersPerOrganization(12);

	private static final String ORGANIZATION = "/organizations/" + TENANT.organizationUuids().get(0);

	private static final List<String> LISTS = List.of("/organizations", ORGANIZATION + "/users",
			ORGANIZATION + "/user_preferences", ORGANIZATION + "/roles", "/groups", "/apps/projects",
			"/apps/sessions/local", "/apps/sessions/remote", "/apps/code/artifacts",
			"/apps/sessions/local/" + TENANT.localSessionIds().get(0) + "/messages");

	private static final List<String> OTHERS = List.of("/apps/chats", "/activities",
			"/apps/chats/" + TENANT.chatIds().get(0) + "/messages", "/groups/" + TENANT.groupIds().get(0),
			ORGANIZATION + "/settings", "/transparency_log/inclusion", "/transparency_log/consistency",
			"/apps/chats/files/" + TENANT.fileIds().get(0));

	private static ComplianceSimulator simulator;

	private static SimulatorClient client;

	@BeforeContainer
	static void start() {
		simulator = ComplianceSimulator.builder().tenant(TENANT).requestsPerMinute(0).accessRecords(false).start();
		client = SimulatorClient.of(simulator);
	}

	@AfterContainer
	static void stop() {
		simulator.close();
	}

	@Property(tries = 150)
	void anyLimitShowsTheSameRowsInTheSameOrder(@ForAll("lists") String list,
			@ForAll @IntRange(min = 1, max = 100) int limit) {
		List<JsonNode> rows = client.rows(list, "limit", Integer.toString(limit));
		assertThat(rows).isEqualTo(client.rows(list, "limit", "100")).doesNotHaveDuplicates();
		assertThat(client.pages(list, "limit", Integer.toString(limit)))
			.allSatisfy((page) -> assertThat(page.data().size()).isLessThanOrEqualTo(limit));
	}

	@Property(tries = 600)
	void whatViolatesTheContractIsRefusedAndWhatIsAcceptedDoesNot(@ForAll("paths") String path,
			@ForAll("queries") List<String> parameters) {
		Answer answer = client.fetch(path, parameters.toArray(new String[0]));
		assertThat(answer.status()).isIn(200, 400, 404);
		List<String> violations = CONTRACT.violationsOfRequest("GET", "/v1/compliance" + path,
				SimulatorClient.query(parameters.toArray(new String[0])), Map.of("x-api-key", "any"));
		if (!violations.isEmpty()) {
			assertThat(answer.status()).as(violations.toString()).isEqualTo(400);
		}
	}

	@Property(tries = 200)
	void noTokenCanBeInvented(@ForAll("lists") String list, @ForAll("tokens") String token) {
		Answer answer = client.fetch(list, "page", token);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.errorType()).isEqualTo("invalid_request_error");
	}

	@Provide
	Arbitrary<String> lists() {
		return Arbitraries.of(LISTS);
	}

	@Provide
	Arbitrary<String> paths() {
		List<String> all = new ArrayList<>(LISTS);
		all.addAll(OTHERS);
		return Arbitraries.of(all);
	}

	@Provide
	Arbitrary<String> tokens() {
		return Arbitraries.strings().ascii().ofMaxLength(60).map((text) -> "page_" + text);
	}

	@Provide
	Arbitrary<List<String>> queries() {
		Arbitrary<String> names = Arbitraries.of("limit", "page", "order", "order_by", "created_at.gte",
				"created_at.lt", "updated_at.gte", "updated_at.lte", "after_id", "before_id", "user_ids[]",
				"organization_ids[]", "project_ids[]", "name_prefix", "include_unset", "tool_use_input_max_bytes",
				"tool_result_max_chars", "leaf_index", "from", "organization_id", "activity_types[]", "nonsense");
		Arbitrary<String> values = Arbitraries.of("", "0", "-1", "-2", "1", "20", "100", "101", "500", "501", "1000",
				"1001", "5001", "x", "true", "TRUE", "asc", "desc", "ASC", "created_at", "updated_at",
				"2026-01-01T00:00:00Z", "2026-01-01T00:00:00+02:00", "2026-01-01T00:00:00", "2026-01-01", "page_x",
				"99999999999999999999", TENANT.organizationUuids().get(0), TENANT.userIds().get(0));
		Arbitrary<List<String>> pair = Combinators.combine(names, values).as((name, value) -> List.of(name, value));
		return pair.list().ofMaxSize(3).map((pairs) -> pairs.stream().flatMap(List::stream).toList());
	}

}
