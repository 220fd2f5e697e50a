package io.github.compliancesdk.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer with a JSON body: the first {@code length} bytes of the array.
 *
 * @param status HTTP status
 * @param headers headers beside content type and length
 * @param body array that begins with the body
 * @param length length of the body in bytes
 */
record HttpAnswer(int status, Map<String, String> headers, byte[] body, int length) {

	static HttpAnswer ok(JsonBuffer body) {
		return new HttpAnswer(200, new LinkedHashMap<>(), body.array(), body.length());
	}

	static HttpAnswer problem(ApiProblem problem) {
		byte[] body = problem.body();
		return new HttpAnswer(problem.status(), new LinkedHashMap<>(), body, body.length);
	}

}
