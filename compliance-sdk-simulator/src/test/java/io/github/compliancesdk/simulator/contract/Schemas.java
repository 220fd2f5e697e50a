package io.github.compliancesdk.simulator.contract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;

/**
 * The schemas of the document, ready to validate. Formats are asserted, not only noted.
 */
final class Schemas {

	private static final JsonMetaSchema QUIET = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
		.unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
		.build();

	private final JsonSchemaFactory factory = JsonSchemaFactory
		.builder(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012))
		.metaSchema(QUIET)
		.build();

	private final SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
		.formatAssertionsEnabled(true)
		.build();

	private final JsonNode document;

	private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

	Schemas(JsonNode document) {
		this.document = document;
	}

	List<String> violations(JsonNode schema, JsonNode value, String where) {
		return this.compiled.computeIfAbsent(schema, this::compile)
			.validate(value)
			.stream()
			.map((message) -> where + ": " + message.getMessage())
			.toList();
	}

	/* References point into the document, so its components travel with the schema. */
	private JsonSchema compile(JsonNode schema) {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		root.putArray("allOf").add(schema);
		root.set("components", this.document.path("components"));
		return this.factory.getSchema(root, this.config);
	}

}
