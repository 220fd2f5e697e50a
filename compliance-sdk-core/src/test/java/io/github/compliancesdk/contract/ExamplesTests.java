package io.github.compliancesdk.contract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.chat.ChatMessagePage;
import io.github.compliancesdk.error.IntegrityException;
import io.github.compliancesdk.json.RawJson;
import io.github.compliancesdk.paging.Page;
import io.github.compliancesdk.session.LocalSessionMessagePage;
import io.github.compliancesdk.session.RemoteSessionMessagePage;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.SpecFiles;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every example answer of the contract through the operation it belongs to.
 */
class ExamplesTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	private final ComplianceClient client = Wire.client(server).maxAttempts(1).allowDeletes().build();

	@AfterEach
	void close() {
		this.client.close();
	}

	static List<Example> examples() {
		List<ClientOperation> operations = ClientOperation.all();
		List<Example> examples = new ArrayList<>();
		for (String name : SpecFiles.names("examples")) {
			operations.stream()
				.filter((operation) -> operation.described().id().equals(name.split("\\.")[0]))
				.forEach((operation) -> examples.add(new Example(name, operation)));
		}
		assertThat(examples).hasSizeGreaterThan(33);
		return examples;
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyExampleDecodesAndCanBeWrittenBackWhole(Example example) throws IOException {
		JsonNode json = example.json();
		for (Face face : Face.values()) {
			Wire.answers(server, answer(json));
			if (example.name().endsWith("zip_cut")) {
				assertThatExceptionOfType(IntegrityException.class)
					.isThrownBy(() -> example.operation().fetch(face, this.client, new RandomArguments(1)));
				continue;
			}
			Object result = example.operation()
				.fetch(face, this.client, (parameter) -> isDelete(example) ? json.path("id").textValue()
						: new RandomArguments(1).apply(parameter));
			if (isDelete(example)) {
				assertThat(result).isEqualTo("done");
			}
			else if (json.has("_raw")) {
				byte[] body = Base64.getDecoder().decode(json.path("bodyBase64").textValue());
				assertThat((result instanceof String text) ? text.getBytes() : (byte[]) result).isEqualTo(body);
			}
			else if (result instanceof Page<?> page) {
				checkPage(page, json);
			}
			else {
				checkRecord(result, json);
			}
		}
	}

	private static boolean isDelete(Example example) {
		return example.operation().described().method().equals("delete");
	}

	private static ResponseDefinitionBuilder answer(JsonNode json) {
		if (!json.has("_raw")) {
			return okJson(json.toString());
		}
		ResponseDefinitionBuilder answer = aResponse()
			.withBody(Base64.getDecoder().decode(json.path("bodyBase64").textValue()));
		json.path("headers")
			.properties()
			.stream()
			.filter((header) -> !header.getKey().equals("transfer-encoding"))
			.forEach((header) -> answer.withHeader(header.getKey(), header.getValue().textValue()));
		return answer;
	}

	private static void checkPage(Page<?> page, JsonNode json) throws IOException {
		JsonNode rows = json.path(json.has("chat_messages") ? "chat_messages" : "data");
		assertThat(page.items()).hasSize(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			checkRecord(page.items().get(i), rows.get(i));
		}
		if (json.has("first_id")) {
			assertThat(page.firstCursor()).isEqualTo(json.path("first_id").textValue());
			assertThat(page.lastCursor()).isEqualTo(json.path("last_id").textValue());
			assertThat(page.hasMore()).isEqualTo(json.path("has_more").booleanValue());
		}
		else {
			assertThat(page.lastCursor()).isEqualTo(json.path("next_page").textValue());
			assertThat(page.hasMore()).isEqualTo(json.hasNonNull("next_page"));
		}
		if (page instanceof ChatMessagePage messages) {
			JsonNode chat = json.deepCopy();
			((com.fasterxml.jackson.databind.node.ObjectNode) chat)
				.remove(List.of("chat_messages", "has_more", "first_id", "last_id"));
			checkRecord(messages.chat(), chat);
		}
		if (page instanceof LocalSessionMessagePage messages) {
			checkRecord(messages.session(), json.path("session"));
		}
		if (page instanceof RemoteSessionMessagePage messages) {
			checkRecord(messages.session(), json.path("session"));
		}
	}

	private static void checkRecord(Object record, JsonNode json) throws IOException {
		assertThat(JSON.readTree(rawJson(record).toByteArray())).isEqualTo(json);
		assertThat(rawJson(record).text()).isEqualTo(json.toString());
		assertThat(Rewriting.losses(json, Rewriting.of(record))).isEmpty();
		assertShowsNothing(record, json);
	}

	private static RawJson rawJson(Object record) {
		try {
			return (RawJson) record.getClass().getMethod("rawJson").invoke(record);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Kinds and ids may be seen, and nothing else of what is under audit. */
	private static void assertShowsNothing(Object record, JsonNode json) {
		String shown = record.toString();
		json.properties().forEach((member) -> {
			String name = member.getKey();
			if (member.getValue().isTextual() && member.getValue().textValue().length() > 3 && !name.equals("type")
					&& !name.endsWith("id")) {
				assertThat(shown).doesNotContain(member.getValue().textValue());
			}
		});
	}

	/**
	 * An example of the contract.
	 *
	 * @param name name of its file
	 * @param operation the operation it answers
	 */
	record Example(String name, ClientOperation operation) {

		JsonNode json() {
			return SpecFiles.json("examples/" + this.name);
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

}
