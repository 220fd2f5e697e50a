package io.github.compliancesdk.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.contract.ExamplesTests.Example;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.paging.Page;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.LogCapture;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Content planted into every text of every example, and looked for in logs at TRACE and
 * in what is shown of pages and records.
 */
class LeaksOfEveryOperationTests {

	private static final String CANARY = "canary.of.content@example.com";

	private static final String KEY = "sk-ant-api01-canary-of-the-key-0000000";

	/** What may be seen: kinds, ids and what pages need to go on. */
	private static final Set<String> OPEN = Set.of("type", "first_id", "last_id", "next_page", "role", "status");

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	static List<Example> examples() {
		return ExamplesTests.examples().stream().filter((example) -> !example.json().has("_raw")).toList();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void contentIsSeenNowhere(Example example) {
		JsonNode json = example.json();
		plant(json);
		Wire.answers(server, okJson(json.toString()));
		StringBuilder shown = new StringBuilder();
		try (LogCapture log = new LogCapture();
				ComplianceClient client = Wire.client(server).apiKey(KEY).maxAttempts(1).allowDeletes().build()) {
			for (Face face : Face.values()) {
				try {
					Object result = example.operation().fetch(face, client, new RandomArguments(1));
					shown.append(result);
					if (result instanceof Page<?> page) {
						page.items().forEach(shown::append);
					}
				}
				catch (ComplianceException ex) {
					// a delete whose confirmation names something else
					shown.append(LogCapture.everythingOf(ex));
				}
			}
			assertThat(log.size()).isPositive();
			assertThat(log.loggersThatShow(CANARY)).isEmpty();
			assertThat(log.loggersThatShow(KEY)).isEmpty();
		}
		assertThat(shown.toString()).doesNotContain(CANARY).doesNotContain(KEY);
	}

	private static void plant(JsonNode node) {
		if (node instanceof ObjectNode object) {
			for (Map.Entry<String, JsonNode> member : object.properties()) {
				String name = member.getKey();
				if (member.getValue().isTextual() && !OPEN.contains(name) && !name.endsWith("id")
						&& !name.endsWith("_at") && !name.endsWith("uuid")) {
					member.setValue(object.textNode(CANARY));
				}
				else if (!name.equals("value")) {
					plant(member.getValue());
				}
			}
		}
		else if (node instanceof ArrayNode array) {
			array.forEach(LeaksOfEveryOperationTests::plant);
		}
	}

}
