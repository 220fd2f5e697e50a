package io.github.compliancesdk.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.compliancesdk.simulator.ComplianceSimulator;

/**
 * What {@code openapi.yaml} says.
 */
final class ContractDocument {

	private static final Set<String> METHODS = Set.of("get", "delete", "post", "put", "patch");

	private static final JsonNode DOCUMENT = load();

	private ContractDocument() {
	}

	private static JsonNode load() {
		try (InputStream in = ComplianceSimulator.class.getResourceAsStream("spec/openapi.yaml")) {
			return new YAMLMapper().readTree(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<DescribedOperation> operations() {
		List<DescribedOperation> operations = new ArrayList<>();
		for (Map.Entry<String, JsonNode> path : DOCUMENT.path("paths").properties()) {
			for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
				if (METHODS.contains(operation.getKey())) {
					operations.add(new DescribedOperation(operation.getKey(), path.getKey(), operation.getValue()));
				}
			}
		}
		return operations;
	}

	static DescribedOperation operation(String id) {
		return operations().stream().filter((operation) -> operation.id().equals(id)).findFirst().orElseThrow();
	}

	static JsonNode schemas() {
		return DOCUMENT.path("components").path("schemas");
	}

	private static JsonNode resolved(JsonNode node) {
		String reference = node.path("$ref").textValue();
		return (reference != null) ? DOCUMENT.at(reference.substring(1)) : node;
	}

	/**
	 * An operation of the description.
	 *
	 * @param method HTTP method in lower case
	 * @param path path with variables in braces
	 * @param node its description
	 */
	record DescribedOperation(String method, String path, JsonNode node) {

		String id() {
			return this.node.path("operationId").textValue();
		}

		String scope() {
			return this.node.path("x-required-scope").textValue();
		}

		String pagination() {
			return this.node.path("x-pagination").asText();
		}

		Set<String> queryParameters() {
			Set<String> names = new TreeSet<>();
			for (JsonNode reference : this.node.path("parameters")) {
				JsonNode parameter = resolved(reference);
				if (parameter.path("in").asText().equals("query")) {
					names.add(parameter.path("name").textValue());
				}
			}
			return names;
		}

		@Override
		public String toString() {
			return id();
		}

	}

}
