package io.github.compliancesdk.simulator;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Reading and writing of rows as trees.
 */
final class Json {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private static final ObjectMapper MAPPER = JsonMapper.builder()
		.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.build();

	private Json() {
	}

	static ObjectNode object() {
		return NODES.objectNode();
	}

	static ArrayNode array() {
		return NODES.arrayNode();
	}

	/** Reads an object; the message of the refusal does not quote the text. */
	static ObjectNode parse(String what, String json) {
		try {
			if (MAPPER.readTree(json) instanceof ObjectNode object) {
				return object;
			}
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(what + " must be valid JSON: it breaks off at column "
					+ ((ex.getLocation() != null) ? ex.getLocation().getColumnNr() : 0));
		}
		throw new IllegalArgumentException(what + " must be a JSON object");
	}

	static byte[] bytes(JsonNode node) {
		return JsonBuffer.ascii(node.toString());
	}

	/** A member that is a text, or null. */
	static @Nullable String text(JsonNode node, String member) {
		return node.path(member).textValue();
	}

}
