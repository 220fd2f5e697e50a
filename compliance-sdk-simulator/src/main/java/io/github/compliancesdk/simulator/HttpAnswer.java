package io.github.compliancesdk.simulator;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An answer: the first {@code length} bytes of the array, and how they travel.
 *
 * @param status HTTP status
 * @param headers headers beside the content length; names in lower case
 * @param body array that begins with the body
 * @param length length of the body in bytes
 * @param delivery how the answer goes out
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record HttpAnswer(int status, Map<String, String> headers, byte[] body, int length, Delivery delivery) {

	static final String CONTENT_TYPE = "content-type";

	static HttpAnswer ok(JsonBuffer body) {
		return json(200, body.array(), body.length());
	}

	static HttpAnswer ok(JsonNode body) {
		byte[] bytes = Json.bytes(body);
		return json(200, bytes, bytes.length);
	}

	/** An answer that is no JSON. */
	static HttpAnswer content(String contentType, byte[] body) {
		HttpAnswer answer = json(200, body, body.length);
		answer.headers().put(CONTENT_TYPE, contentType);
		return answer;
	}

	static HttpAnswer problem(ApiProblem problem) {
		byte[] body = problem.body();
		HttpAnswer answer = json(problem.status(), body, body.length);
		String retryAfter = problem.retryAfter();
		if (retryAfter != null) {
			answer.headers().put("retry-after", retryAfter);
		}
		return answer;
	}

	private static HttpAnswer json(int status, byte[] body, int length) {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put(CONTENT_TYPE, "application/json");
		return new HttpAnswer(status, headers, body, length, Delivery.AT_ONCE);
	}

	HttpAnswer with(Delivery changed) {
		return new HttpAnswer(this.status, this.headers, this.body, this.length, changed);
	}

	HttpAnswer withStatus(int changed) {
		return new HttpAnswer(changed, this.headers, this.body, this.length, this.delivery);
	}

	HttpAnswer withBody(byte[] changed) {
		return new HttpAnswer(this.status, this.headers, changed, changed.length, this.delivery);
	}

	HttpAnswer withBody(String changed) {
		return withBody(changed.getBytes(StandardCharsets.UTF_8));
	}

	HttpAnswer withHeader(String name, String value) {
		Map<String, String> changed = new LinkedHashMap<>(this.headers);
		changed.put(name, value);
		return new HttpAnswer(this.status, changed, this.body, this.length, this.delivery);
	}

	HttpAnswer without(String header) {
		Map<String, String> changed = new LinkedHashMap<>(this.headers);
		changed.remove(header);
		return new HttpAnswer(this.status, changed, this.body, this.length, this.delivery);
	}

	/** The body alone, in an array of its own. */
	byte[] bodyBytes() {
		return Arrays.copyOf(this.body, this.length);
	}

}
