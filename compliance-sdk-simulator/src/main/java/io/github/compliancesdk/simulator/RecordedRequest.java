package io.github.compliancesdk.simulator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A request the simulator has answered. Header values are not kept, for one of them is
 * the key.
 *
 * @param operation the operation's name in the API's description, for example
 * {@code listActivities}; {@code null} if there is none with this method and path
 * @param method HTTP method
 * @param path path as sent, without the query
 * @param rawQuery query as sent, empty if there was none
 * @param query decoded query parameters in the order sent
 * @param status status of the answer; of the one it would have got if a fault broke the
 * connection; 500 for a deletion whose connection broke before it was executed
 * @param requestId {@code request-id} header of the answer
 * @param userAgent {@code user-agent} header of the request, if any
 * @param headerNames names of all request headers in lower case
 * @param anthropicVersion {@code anthropic-version} header of the request, if any
 * @param fault {@link Fault#name()} of the fault it met, {@code null} if none
 * @param receivedAt when it arrived by the simulator's clock
 */
public record RecordedRequest(@Nullable String operation, String method, String path, String rawQuery,
		Map<String, List<String>> query, int status, String requestId, @Nullable String userAgent,
		Set<String> headerNames, @Nullable String anthropicVersion, @Nullable String fault, Instant receivedAt) {
}
