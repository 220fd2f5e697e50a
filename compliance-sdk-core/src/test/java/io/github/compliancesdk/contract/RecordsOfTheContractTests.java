package io.github.compliancesdk.contract;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.compliancesdk.ComplianceClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every schema of the contract has its record, and every member its component.
 */
class RecordsOfTheContractTests {

	private static final List<String> PACKAGES = List.of("activity", "chat", "file", "project", "artifact", "session",
			"organization", "group", "transparency");

	/** Records that go by another name than their schema. */
	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("LocalSessionUser", "SessionUser"),
			Map.entry("RemoteSessionUser", "SessionUser"), Map.entry("UnknownBlock", "UnknownChatBlock"),
			Map.entry("FederatedAwsProvider", "AwsFederatedProvider"),
			Map.entry("FederatedAzureProvider", "AzureFederatedProvider"),
			Map.entry("FederatedGcpProvider", "GcpFederatedProvider"),
			Map.entry("FederatedOidcProvider", "OidcFederatedProvider"), Map.entry("ChatMessagesPage", "Chat"));

	/** What is no record: errors, confirmations of deletes, times, and open maps. */
	private static final Set<String> NO_RECORDS = Set.of("Error", "ErrorBody", "ErrorDetails", "LenientTimestamp",
			"ChatDeleted", "FileDeleted", "ProjectDeleted", "ProjectDocumentDeleted", "CodeArtifactDeleted");

	/** Members that the page shows. */
	private static final Set<String> PAGING = Set.of("data", "chat_messages", "session", "has_more", "first_id",
			"last_id", "next_page");

	static Stream<String> schemas() {
		return ContractDocument.schemas()
			.properties()
			.stream()
			.map(Map.Entry::getKey)
			.filter((name) -> !NO_RECORDS.contains(name));
	}

	@ParameterizedTest
	@MethodSource("schemas")
	void everyMemberOfTheSchemaHasItsComponent(String schema) {
		List<String> members = ContractDocument.schemas()
			.path(schema)
			.path("properties")
			.properties()
			.stream()
			.filter((member) -> !PAGING.contains(member.getKey()))
			.filter((member) -> !(member.getKey().equals("type") && member.getValue().has("const")))
			.map((member) -> camelCase(member.getKey()))
			.toList();
		if (schema.endsWith("Page") && members.isEmpty()) {
			return;
		}
		Class<?> type = type(NAMES.getOrDefault(schema, schema));
		assertThat(type).as("a record for %s", schema).isNotNull();
		assertThat(type.isRecord() || type.isSealed()).isTrue();
		if (type.isRecord()) {
			assertThat(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)).containsAll(members);
			assertThat(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName))
				.contains("additionalProperties");
		}
	}

	@Test
	void everyVariantOfAUnionIsPermitted() {
		for (Map.Entry<String, JsonNode> schema : ContractDocument.schemas().properties()) {
			if (!schema.getValue().has("x-open-union")) {
				continue;
			}
			Class<?> type = type(schema.getKey());
			assertThat(type).isNotNull();
			List<String> permitted = Arrays.stream(type.getPermittedSubclasses()).map(Class::getSimpleName).toList();
			assertThat(permitted).anyMatch((name) -> name.startsWith("Unknown"));
			for (JsonNode variant : schema.getValue().path("anyOf")) {
				String reference = variant.path("$ref").asText();
				String name = reference.substring(reference.lastIndexOf('/') + 1);
				if (!name.startsWith("Unknown")) {
					assertThat(permitted).contains(NAMES.getOrDefault(name, name));
				}
			}
		}
	}

	@Test
	void everyKnownValueHasItsConstant() {
		int values = 0;
		for (Map.Entry<String, JsonNode> schema : ContractDocument.schemas().properties()) {
			if (NO_RECORDS.contains(schema.getKey())) {
				continue;
			}
			for (Map.Entry<String, JsonNode> member : schema.getValue().path("properties").properties()) {
				Class<?> record = type(NAMES.getOrDefault(schema.getKey(), schema.getKey()));
				for (JsonNode value : member.getValue().path("x-known-values")) {
					assertThat(constants(component(record, camelCase(member.getKey()))))
						.as("%s.%s", schema.getKey(), member.getKey())
						.contains(value.textValue());
					values++;
				}
			}
		}
		assertThat(values).isGreaterThan(100);
	}

	private static List<String> constants(Class<?> type) {
		return Arrays.stream(type.getFields()).filter((field) -> field.getType() == type).map((field) -> {
			try {
				return String.valueOf(field.get(null));
			}
			catch (IllegalAccessException ex) {
				throw new IllegalStateException(ex);
			}
		}).toList();
	}

	private static Class<?> component(@Nullable Class<?> record, String name) {
		assertThat(record).isNotNull();
		return Arrays.stream(record.getRecordComponents())
			.filter((component) -> component.getName().equals(name))
			.findFirst()
			.orElseThrow()
			.getType();
	}

	private static @Nullable Class<?> type(String name) {
		for (String resource : PACKAGES) {
			try {
				return Class.forName(ComplianceClient.class.getPackageName() + "." + resource + "." + name);
			}
			catch (ClassNotFoundException ex) {
				// in another package then
			}
		}
		return null;
	}

	static String camelCase(String wireName) {
		StringBuilder name = new StringBuilder();
		for (String part : wireName.split("_")) {
			name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
		}
		return name.toString();
	}

}
