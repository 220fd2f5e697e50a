package io.github.compliancesdk.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * Query parameters of one request, in order, under their literal wire names. Values are
 * not encoded yet. Immutable.
 */
public final class Query {

	private static final Query EMPTY = new Query(List.of());

	private final List<Parameter> parameters;

	private Query(List<Parameter> parameters) {
		this.parameters = parameters;
	}

	/**
	 * No parameter.
	 * @return the empty query
	 */
	public static Query empty() {
		return EMPTY;
	}

	/**
	 * This query and one parameter more.
	 * @param name wire name
	 * @param value value, or {@code null} to leave the parameter out
	 * @return the longer query
	 */
	public Query with(String name, @Nullable Object value) {
		return (value != null) ? withEach(name, List.of(value)) : this;
	}

	/**
	 * This query and one parameter more for each value.
	 * @param name wire name
	 * @param values values, possibly none
	 * @return the longer query
	 */
	public Query withEach(String name, List<?> values) {
		List<Parameter> longer = new ArrayList<>(this.parameters);
		values.forEach((value) -> longer.add(new Parameter(name, value.toString())));
		return new Query(List.copyOf(longer));
	}

	/**
	 * Visits all parameters in order.
	 * @param visitor takes name and value
	 */
	public void forEach(BiConsumer<String, String> visitor) {
		this.parameters.forEach((parameter) -> visitor.accept(parameter.name(), parameter.value()));
	}

	private record Parameter(String name, String value) {
	}

}
