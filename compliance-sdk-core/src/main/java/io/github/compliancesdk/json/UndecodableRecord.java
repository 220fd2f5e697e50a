package io.github.compliancesdk.json;

import org.jspecify.annotations.Nullable;

/**
 * A record that came whole but is not what it should be, for example without an id.
 *
 * @param operation name of the operation that brought it
 * @param requestId id of the request that brought it, or {@code null}
 * @param problem what is wrong and where, without content
 * @param rawJson the record exactly as it was received
 */
public record UndecodableRecord(String operation, @Nullable String requestId, String problem, RawJson rawJson) {

	@Override
	public String toString() {
		return "UndecodableRecord[operation=" + this.operation + ", requestId=" + this.requestId + ", problem="
				+ this.problem + "]";
	}

}
