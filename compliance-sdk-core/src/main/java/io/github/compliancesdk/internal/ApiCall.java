package io.github.compliancesdk.internal;

import java.util.Map;

/**
 * One call of an operation.
 *
 * @param operation what is called
 * @param pathVariables values of the variables in its template, not encoded yet
 * @param query query parameters
 */
public record ApiCall(Operation operation, Map<String, String> pathVariables, Query query) {

	/**
	 * A call of an operation without path variables.
	 * @param operation what is called
	 * @param query query parameters
	 */
	public ApiCall(Operation operation, Query query) {
		this(operation, Map.of(), query);
	}

	/**
	 * Shows the operation only: variables and parameters can hold ids of people.
	 */
	@Override
	public String toString() {
		return "ApiCall[" + this.operation.name() + "]";
	}

}
