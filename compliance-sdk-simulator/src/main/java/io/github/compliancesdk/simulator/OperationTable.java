package io.github.compliancesdk.simulator;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * All operations. Of two that match, the first one answers: fixed paths stand before
 * those with variables.
 */
final class OperationTable {

	private final List<ApiOperation> operations;

	OperationTable(List<List<ApiOperation>> operations) {
		this.operations = operations.stream().flatMap(List::stream).toList();
	}

	/** The operation a call is for, or null if there is none. */
	@Nullable Route find(HttpCall call) {
		for (ApiOperation operation : this.operations) {
			Map<String, String> variables = operation.match(call.method(), call.path());
			if (variables != null) {
				return new Route(operation, variables);
			}
		}
		return null;
	}

	/**
	 * An operation with the variables of a path.
	 */
	record Route(ApiOperation operation, Map<String, String> variables) {
	}

}
