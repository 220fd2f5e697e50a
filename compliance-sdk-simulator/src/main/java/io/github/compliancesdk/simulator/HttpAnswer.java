package io.github.compliancesdk.simulator;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * An answer: the first {@code length} bytes of the array, or the content, and how they
 * travel.
 *
 * @param status HTTP status
 * @param headers headers beside the content length; names in lower case
 * @param body array that begins with the body
 * @param length length of the body in bytes
 * @param content a body of any size in place of the array, sent in chunks, or null
 * @param delivery how the answer goes out
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record HttpAnswer(int status, Map<String, String> headers, byte[] body, int length, @Nullable Content content,
		Delivery delivery) {

	static final String CONTENT_TYPE = "content-type";

	static final String CONTENT_MD5 = "content-md5";

	static final String CONTENT_DISPOSITION = "content-disposition";

	private static final byte[] NOTHING = new byte[0];

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

	/** A download. */
	static HttpAnswer download(String contentType, Content content) {
		HttpAnswer answer = content(contentType, NOTHING);
		return new HttpAnswer(200, answer.headers, NOTHING, 0, content, Delivery.AT_ONCE);
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
		return new HttpAnswer(status, headers, body, length, null, Delivery.AT_ONCE);
	}

	HttpAnswer with(Delivery changed) {
		return new HttpAnswer(this.status, this.headers, this.body, this.length, this.content, changed);
	}

	HttpAnswer withStatus(int changed) {
		return new HttpAnswer(changed, this.headers, this.body, this.length, this.content, this.delivery);
	}

	HttpAnswer withBody(byte[] changed) {
		return new HttpAnswer(this.status, this.headers, changed, changed.length, null, this.delivery);
	}

	/** Another body for a download. */
	HttpAnswer withContent(Content changed) {
		return new HttpAnswer(this.status, this.headers, NOTHING, 0, changed, this.delivery);
	}

	/** The same with a body of its own, to be used after the buffer is. */
	HttpAnswer kept() {
		return (this.content != null) ? this : withBody(bodyBytes());
	}

	/** The same without what is said of a file. */
	HttpAnswer withoutFileHeaders() {
		return without(CONTENT_MD5).without(CONTENT_DISPOSITION).without("cache-control");
	}

	/** How many bytes the body has, wherever it is. */
	long bodyLength() {
		return (this.content != null) ? this.content.length() : this.length;
	}

	HttpAnswer withBody(String changed) {
		return withBody(changed.getBytes(StandardCharsets.UTF_8));
	}

	HttpAnswer withHeader(String name, String value) {
		Map<String, String> changed = new LinkedHashMap<>(this.headers);
		changed.put(name, value);
		return new HttpAnswer(this.status, changed, this.body, this.length, this.content, this.delivery);
	}

	HttpAnswer without(String header) {
		Map<String, String> changed = new LinkedHashMap<>(this.headers);
		changed.remove(header);
		return new HttpAnswer(this.status, changed, this.body, this.length, this.content, this.delivery);
	}

	/** The body alone, in an array of its own. */
	byte[] bodyBytes() {
		return Arrays.copyOf(this.body, this.length);
	}

}
