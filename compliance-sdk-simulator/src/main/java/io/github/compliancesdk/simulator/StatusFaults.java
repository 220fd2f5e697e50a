package io.github.compliancesdk.simulator;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Answers with another status than the request deserved.
 */
final class StatusFaults {

	private static final String RETRY_AFTER = "retry-after";

	private StatusFaults() {
	}

	static AnswerChange tooManyRequests(@Nullable String retryAfter) {
		return (answer, call, number) -> {
			String limit = answer.headers().getOrDefault(RateLimitHeaders.LIMIT, "600");
			HttpAnswer refused = replaced(answer, ApiProblem.rateLimited(limit));
			return (retryAfter != null) ? refused.withHeader(RETRY_AFTER, retryAfter) : refused;
		};
	}

	static AnswerChange serverError() {
		return (answer, call, number) -> withRequestId(replaced(answer, ApiProblem.internal()));
	}

	static AnswerChange deterministicServerError() {
		return (answer, call, number) -> replaced(answer, ApiProblem.internal()).withHeader("x-should-retry", "false");
	}

	static AnswerChange badGateway() {
		return (answer, call, number) -> RateLimitHeaders
			.without(answer.withStatus(502).without(RETRY_AFTER).withoutFileHeaders())
			.withHeader(HttpAnswer.CONTENT_TYPE, "text/html")
			.withBody("<html><head><title>502 Bad Gateway</title></head>"
					+ "<body><center><h1>502 Bad Gateway</h1></center></body></html>");
	}

	static AnswerChange serviceUnavailable(@Nullable String retryAfter) {
		return (answer, call, number) -> {
			HttpAnswer refused = replaced(answer, ApiProblem.overloaded(503, "temporarily unavailable"));
			return (retryAfter != null) ? refused.withHeader(RETRY_AFTER, retryAfter) : refused;
		};
	}

	static AnswerChange gatewayTimeout() {
		return (answer, call,
				number) -> withRequestId(RateLimitHeaders.without(replaced(answer, ApiProblem.timedOut())));
	}

	static AnswerChange overloaded() {
		return (answer, call, number) -> RateLimitHeaders
			.without(replaced(answer, ApiProblem.overloaded(529, "overloaded")));
	}

	static AnswerChange redirect(URI target) {
		return (answer, call, number) -> answer.withStatus(302)
			.withoutFileHeaders()
			.without(RETRY_AFTER)
			.without(HttpAnswer.CONTENT_TYPE)
			.withHeader("location", target.toString())
			.withBody("");
	}

	static AnswerChange status(int status, Map<String, String> headers, String body) {
		return (answer, call, number) -> {
			Map<String, String> all = new LinkedHashMap<>(answer.withoutFileHeaders().headers());
			all.remove(HttpAnswer.CONTENT_TYPE);
			all.remove(RETRY_AFTER);
			all.putAll(headers);
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			return new HttpAnswer(status, all, bytes, bytes.length, null, Delivery.AT_ONCE);
		};
	}

	private static HttpAnswer replaced(HttpAnswer answer, ApiProblem problem) {
		return answer.withStatus(problem.status())
			.without(RETRY_AFTER)
			.withoutFileHeaders()
			.withHeader(HttpAnswer.CONTENT_TYPE, "application/json")
			.withBody(problem.body());
	}

	/* The platform's own envelope names the request. */
	private static HttpAnswer withRequestId(HttpAnswer answer) {
		String body = new String(answer.body(), 0, answer.length(), StandardCharsets.UTF_8);
		return answer.withBody("{\"type\":\"error\"," + body.substring(1, body.length() - 1) + ",\"request_id\":\""
				+ answer.headers().getOrDefault("request-id", "") + "\"}");
	}

}
