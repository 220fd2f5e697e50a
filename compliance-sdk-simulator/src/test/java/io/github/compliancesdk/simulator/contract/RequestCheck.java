package io.github.compliancesdk.simulator.contract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * Compares one request with its operation: path variables, query parameters, headers.
 */
final class RequestCheck {

	private final Operation operation;

	private final Schemas schemas;

	private final List<String> violations = new ArrayList<>();

	RequestCheck(Operation operation, Schemas schemas) {
		this.operation = operation;
		this.schemas = schemas;
	}

	List<String> violations(String path, String rawQuery, Map<String, String> headers) {
		checkPath(path);
		checkQuery(rawQuery);
		Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		byName.putAll(headers);
		checkHeaders(byName);
		checkKey(byName);
		return List.copyOf(this.violations);
	}

	private void checkPath(String path) {
		List<String> values = this.operation.pathValues(path);
		for (int i = 0; i < values.size(); i++) {
			String name = this.operation.pathVariables().get(i);
			JsonNode parameter = this.operation.parameter("path", name);
			if (parameter != null) {
				// in a path a plus sign means itself
				checkValue(parameter, "path variable " + name, decode(values.get(i).replace("+", "%2B")));
			}
		}
	}

	private void checkQuery(String rawQuery) {
		Map<String, List<String>> query = decodedQuery(rawQuery);
		query.forEach((name, values) -> {
			JsonNode parameter = this.operation.parameter("query", name);
			if (parameter == null) {
				this.violations.add("query parameter '" + name + "' is not described");
			}
			else {
				checkValues(parameter, name, values);
			}
		});
		for (JsonNode parameter : this.operation.parameters("query")) {
			String name = parameter.path("name").asText();
			if (parameter.path("required").asBoolean() && !query.containsKey(name)) {
				this.violations.add("query parameter '" + name + "' is missing");
			}
		}
	}

	private void checkValues(JsonNode parameter, String name, List<String> values) {
		JsonNode schema = parameter.path("schema");
		if (schema.path("type").asText().equals("array")) {
			ArrayNode array = JsonNodeFactory.instance.arrayNode();
			values.forEach((value) -> array.add(typed(schema.path("items"), value)));
			this.violations.addAll(this.schemas.violations(schema, array, "query parameter '" + name + "'"));
			return;
		}
		if (values.size() > 1) {
			this.violations.add("query parameter '" + name + "' is given " + values.size() + " times");
		}
		values.forEach((value) -> checkValue(parameter, "query parameter '" + name + "'", value));
	}

	private void checkHeaders(Map<String, String> headers) {
		for (JsonNode parameter : this.operation.parameters("header")) {
			String name = parameter.path("name").asText();
			String value = headers.get(name);
			if (value != null) {
				checkValue(parameter, "header '" + name + "'", value);
			}
			else if (parameter.path("required").asBoolean()) {
				this.violations.add("header '" + name + "' is missing");
			}
		}
	}

	/* The description offers two ways to send the key; exactly one is to be used. */
	private void checkKey(Map<String, String> headers) {
		boolean apiKey = headers.containsKey("x-api-key");
		boolean bearer = headers.containsKey("authorization");
		if (apiKey && bearer) {
			this.violations.add("the key is sent as x-api-key and as authorization");
		}
		if (!apiKey && !bearer) {
			this.violations.add("no key is sent");
		}
	}

	private void checkValue(JsonNode parameter, String where, String value) {
		JsonNode schema = parameter.path("schema");
		this.violations.addAll(this.schemas.violations(schema, typed(schema, value), where));
	}

	/* Text on the wire as the type its schema names, or as text if it cannot be that. */
	private static JsonNode typed(JsonNode schema, String value) {
		String type = schema.path("type").asText();
		if (type.equals("integer") && value.matches("-?[0-9]{1,18}")) {
			return LongNode.valueOf(Long.parseLong(value));
		}
		if (type.equals("boolean") && (value.equals("true") || value.equals("false"))) {
			return BooleanNode.valueOf(value.equals("true"));
		}
		return TextNode.valueOf(value);
	}

	private static Map<String, List<String>> decodedQuery(String rawQuery) {
		Map<String, List<String>> query = new LinkedHashMap<>();
		for (String pair : rawQuery.split("&")) {
			if (!pair.isEmpty()) {
				int equals = pair.indexOf('=');
				String name = decode((equals < 0) ? pair : pair.substring(0, equals));
				String value = (equals < 0) ? "" : decode(pair.substring(equals + 1));
				query.computeIfAbsent(name, (key) -> new ArrayList<>()).add(value);
			}
		}
		return query;
	}

	private static String decode(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

}
