package io.github.compliancesdk.simulator;

import java.util.Arrays;

/**
 * Bodies no client can read, sent by correct HTTP.
 */
final class BodyFaults {

	private BodyFaults() {
	}

	static AnswerChange truncated() {
		return (answer, call, number) -> {
			Content content = answer.content();
			return (content != null) ? answer.withContent(content.first(content.length() / 2))
					: answer.withBody(Arrays.copyOf(answer.body(), answer.length() / 2));
		};
	}

	static AnswerChange replaced(String body) {
		return (answer, call, number) -> answer.withBody(body);
	}

	static AnswerChange html() {
		return (answer, call, number) -> answer.withStatus(200)
			.withoutFileHeaders()
			.withHeader(HttpAnswer.CONTENT_TYPE, "text/html")
			.withBody("<!doctype html><html><head><title>Sign in</title></head><body>Sign in</body></html>");
	}

}
