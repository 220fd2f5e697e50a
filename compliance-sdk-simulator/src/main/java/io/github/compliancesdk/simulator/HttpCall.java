package io.github.compliancesdk.simulator;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A request as far as the simulator looks at it.
 *
 * @param method HTTP method
 * @param path path without the query
 * @param rawQuery query as sent, empty if there is none
 * @param apiKey {@code x-api-key} header
 * @param authorization {@code authorization} header
 * @param userAgent {@code user-agent} header
 * @param anthropicVersion {@code anthropic-version} header
 * @param address address of the caller
 * @param headerNames names of all headers in lower case
 */
record HttpCall(String method, String path, String rawQuery, @Nullable String apiKey, @Nullable String authorization,
		@Nullable String userAgent, @Nullable String anthropicVersion, String address, Set<String> headerNames) {

	private static final String KEY_PATTERN = "sk-ant-[A-Za-z0-9_-]*";

	/** The query without what looks like a key sent by mistake. */
	String queryWithoutKeys() {
		return withoutKeys(this.rawQuery);
	}

	/** Path and query without what looks like a key. */
	String urlWithoutKeys() {
		return withoutKeys(this.path) + (this.rawQuery.isEmpty() ? "" : "?" + queryWithoutKeys());
	}

	static String withoutKeys(String text) {
		return text.contains("sk-ant-") ? text.replaceAll(KEY_PATTERN, "sk-ant-***") : text;
	}

	@Override
	public String toString() {
		return this.method + " " + urlWithoutKeys();
	}

}
