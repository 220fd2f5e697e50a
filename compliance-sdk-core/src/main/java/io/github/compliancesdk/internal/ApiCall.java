package io.github.compliancesdk.internal;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One call of an operation.
 *
 * @param operation what is called
 * @param pathVariables values of the variables in its template, not encoded yet
 * @param query query parameters
 */
public record ApiCall(Operation operation, Map<String, String> pathVariables, Query query) {

	/**
	 * Checks the variables.
	 * @param operation what is called
	 * @param pathVariables values of the variables in its template, not encoded yet
	 * @param query query parameters
	 * @throws IllegalArgumentException if a variable is blank, or is {@code .} or
	 * {@code ..}, which servers take for a step in the path
	 */
	public ApiCall {
		pathVariables.forEach((name, value) -> {
			if (value.isBlank() || value.equals(".") || value.equals("..")) {
				throw new IllegalArgumentException(name + " must not be blank or a dot segment");
			}
		});
	}

	/**
	 * A call of an operation without path variables.
	 * @param operation what is called
	 * @param query query parameters
	 */
	public ApiCall(Operation operation, Query query) {
		this(operation, Map.of(), query);
	}

	/**
	 * This call with one parameter more.
	 * @param name wire name
	 * @param value value, or {@code null} to leave the parameter out
	 * @return the call
	 */
	public ApiCall with(String name, @Nullable Object value) {
		return new ApiCall(this.operation, this.pathVariables, this.query.with(name, value));
	}

	/**
	 * What the call is about, for operations on one object.
	 * @return value of the last variable in its template
	 */
	public String target() {
		List<String> values = List.copyOf(this.pathVariables.values());
		return values.get(values.size() - 1);
	}

	/**
	 * Shows the operation only: variables and parameters can hold ids of people.
	 */
	@Override
	public String toString() {
		return "ApiCall[" + this.operation.name() + "]";
	}

}
