package io.github.compliancesdk.simulator.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One operation with its references followed.
 */
final class Operation {

	private final JsonNode document;

	private final JsonNode node;

	private final String method;

	private final Pattern path;

	private final List<String> pathVariables = new ArrayList<>();

	private final List<JsonNode> parameters = new ArrayList<>();

	Operation(JsonNode document, String method, String template, JsonNode pathItem, JsonNode node) {
		this.document = document;
		this.node = node;
		this.method = method;
		pathItem.path("parameters").forEach((parameter) -> this.parameters.add(resolve(parameter)));
		node.path("parameters").forEach((parameter) -> this.parameters.add(resolve(parameter)));
		this.path = pattern(template);
	}

	private Pattern pattern(String template) {
		StringBuilder regex = new StringBuilder();
		Matcher variable = Pattern.compile("\\{([^}]+)}").matcher(template);
		int end = 0;
		while (variable.find()) {
			regex.append(Pattern.quote(template.substring(end, variable.start())));
			// the tile index of the transparency log is the one variable with slashes
			regex.append(template.contains("/tile") ? "(.+)" : "([^/]+)");
			this.pathVariables.add(variable.group(1));
			end = variable.end();
		}
		return Pattern.compile(regex.append(Pattern.quote(template.substring(end))).toString());
	}

	String id() {
		return this.node.path("operationId").asText();
	}

	int variables() {
		return this.pathVariables.size();
	}

	boolean matches(String method, String path) {
		return this.method.equalsIgnoreCase(method) && this.path.matcher(path).matches();
	}

	/** Values of the path variables, still percent-encoded, in the order of the path. */
	List<String> pathValues(String path) {
		List<String> values = new ArrayList<>();
		Matcher matcher = this.path.matcher(path);
		if (matcher.matches()) {
			for (int i = 1; i <= matcher.groupCount(); i++) {
				values.add(matcher.group(i));
			}
		}
		return values;
	}

	List<String> pathVariables() {
		return this.pathVariables;
	}

	List<JsonNode> parameters(String in) {
		return this.parameters.stream().filter((parameter) -> parameter.path("in").asText().equals(in)).toList();
	}

	@Nullable JsonNode parameter(String in, String name) {
		return parameters(in).stream()
			.filter((parameter) -> parameter.path("name").asText().equals(name))
			.findFirst()
			.orElse(null);
	}

	@Nullable JsonNode response(int status) {
		JsonNode responses = this.node.path("responses");
		JsonNode response = responses.path(Integer.toString(status));
		if (response.isMissingNode()) {
			response = responses.path("default");
		}
		return response.isMissingNode() ? null : resolve(response);
	}

	private JsonNode resolve(JsonNode reference) {
		String pointer = reference.path("$ref").asText();
		return pointer.isEmpty() ? reference : this.document.at(pointer.substring(1));
	}

}
