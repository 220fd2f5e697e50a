package io.github.compliancesdk.simulator.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * All operations of the document.
 */
final class Operations {

	private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

	private final List<Operation> all = new ArrayList<>();

	Operations(JsonNode document) {
		for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
			for (Map.Entry<String, JsonNode> entry : path.getValue().properties()) {
				if (METHODS.contains(entry.getKey())) {
					this.all
						.add(new Operation(document, entry.getKey(), path.getKey(), path.getValue(), entry.getValue()));
				}
			}
		}
		// a fixed path wins over one with variables
		this.all.sort(Comparator.comparingInt(Operation::variables));
	}

	@Nullable Operation matching(String method, String path) {
		return this.all.stream().filter((operation) -> operation.matches(method, path)).findFirst().orElse(null);
	}

	@Nullable Operation withId(String operationId) {
		return this.all.stream().filter((operation) -> operation.id().equals(operationId)).findFirst().orElse(null);
	}

}
