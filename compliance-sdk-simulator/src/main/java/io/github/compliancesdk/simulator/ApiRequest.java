package io.github.compliancesdk.simulator;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * A call on its way to the operation it is for.
 *
 * @param path decoded variables of the path
 * @param query the query
 * @param caller who is calling
 * @param now the time of the call
 * @param buffer an empty buffer for large answers
 */
record ApiRequest(Map<String, String> path, QueryString query, Caller caller, Instant now, JsonBuffer buffer) {

	String pathValue(String name) {
		return Objects.requireNonNull(this.path.get(name), name);
	}

}
