package io.github.compliancesdk.simulator.contract;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OpenApiContractTests {

	private static final String PATH = "/v1/compliance/activities";

	private static final Map<String, String> KEY = Map.of("X-Api-Key", "sk-ant-api01-test");

	private final OpenApiContract contract = OpenApiContract.load();

	@Test
	void acceptsARequestWithEncodedBracketsAndRepeatedListParameters() {
		assertThat(this.contract.violationsOfRequest("GET", PATH,
				"activity_types%5B%5D=a&activity_types[]=b&limit=5000&created_at.gte=2026-01-01T00%3A00%3A00%2B02%3A00",
				KEY))
			.isEmpty();
	}

	@Test
	void refusesAnUndescribedParameter() {
		assertThat(this.contract.violationsOfRequest("GET", PATH, "activity_types=a", KEY))
			.containsExactly("query parameter 'activity_types' is not described");
	}

	@Test
	void refusesValuesOutsideTheSchema() {
		assertThat(this.contract.violationsOfRequest("GET", PATH, "limit=5001&order=up&created_at.lt=yesterday", KEY))
			.hasSize(3);
		assertThat(this.contract.violationsOfRequest("GET", PATH, "limit=many", KEY)).hasSize(1);
		assertThat(this.contract.violationsOfRequest("GET", PATH, "limit=1&limit=2", KEY)).hasSize(1);
	}

	@Test
	void asksForOneKey() {
		assertThat(this.contract.violationsOfRequest("GET", PATH, "", Map.of())).containsExactly("no key is sent");
		assertThat(this.contract.violationsOfRequest("GET", PATH, "", Map.of("x-api-key", "a", "Authorization", "b")))
			.hasSize(1);
	}

	@Test
	void knowsOnlyDescribedOperations() {
		assertThat(this.contract.violationsOfRequest("GET", "/v1/compliance/nothing", "", KEY)).hasSize(1);
		assertThat(this.contract.violationsOfRequest("POST", PATH, "", KEY)).hasSize(1);
		assertThat(this.contract.violationsOfRequest("listOrganizations", "GET", PATH, "", KEY)).hasSize(1);
		assertThat(this.contract.violationsOfRequest("listActivities", "GET", PATH, "", KEY)).isEmpty();
	}

	@Test
	void findsAnOperationWithPathVariables() {
		assertThat(this.contract.violationsOfRequest("listOrganizationUsers", "GET",
				"/v1/compliance/organizations/3f0c6a52-8d1e-4b77-9a40-51c2d7e8b901/users", "limit=7", KEY))
			.isEmpty();
	}

	@Test
	void judgesTheBodyOfAnAnswer() {
		assertThat(violations(200, "{\"data\":[],\"has_more\":false,\"first_id\":null,\"last_id\":null}")).isEmpty();
		assertThat(violations(200, "{\"data\":[{\"created_at\":\"today\"}],\"has_more\":\"no\"}")).hasSize(2);
		assertThat(violations(404, "{\"error\":{\"type\":\"not_found_error\",\"message\":\"Not found\"}}")).isEmpty();
		assertThat(violations(404, "{}")).hasSize(1);
		assertThat(violations(200, "{\"data\":[],\"data\":[]}")).hasSize(1);
		assertThat(violations(200, "{} {}")).hasSize(1);
		assertThat(violations(418, "{}")).hasSize(1);
	}

	@Test
	void judgesTheContentTypeOfAnAnswer() {
		assertThat(this.contract.violationsOfResponse("listActivities", 200, "text/html", new byte[0])).hasSize(1);
		assertThat(this.contract.violationsOfResponse("listActivities", 200, "application/json; charset=utf-8",
				"{}".getBytes(StandardCharsets.UTF_8)))
			.isEmpty();
		assertThat(this.contract.violationsOfResponse("nothing", 200, "application/json", new byte[0])).hasSize(1);
	}

	private Iterable<String> violations(int status, String body) {
		return this.contract.violationsOfResponse("GET", PATH, status, "application/json",
				body.getBytes(StandardCharsets.UTF_8));
	}

}
