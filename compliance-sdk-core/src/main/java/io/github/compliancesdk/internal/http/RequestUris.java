package io.github.compliancesdk.internal.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.compliancesdk.internal.ApiCall;
import org.springframework.web.util.UriUtils;

/**
 * Makes the URI of a call. Every variable is one encoded path segment (but for those
 * whose slashes the template keeps), and names and values of the query are encoded
 * strictly, once: {@code +} in a time zone must not arrive as a blank.
 */
final class RequestUris {

	private final String base;

	RequestUris(URI baseUrl) {
		String text = baseUrl.toString();
		this.base = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
	}

	URI of(ApiCall call) {
		String path = call.operation().uriTemplate();
		for (Map.Entry<String, String> variable : call.pathVariables().entrySet()) {
			path = path.replace("{" + variable.getKey() + "}", encode(variable.getValue()))
				.replace("{+" + variable.getKey() + "}", encodeSegments(variable.getValue()));
		}
		StringBuilder uri = new StringBuilder(this.base).append(path);
		char[] separator = { '?' };
		call.query().forEach((name, value) -> {
			uri.append(separator[0]).append(encode(name)).append('=').append(encode(value));
			separator[0] = '&';
		});
		return URI.create(uri.toString());
	}

	private static String encodeSegments(String path) {
		return Arrays.stream(path.split("/", -1)).map(RequestUris::encode).collect(Collectors.joining("/"));
	}

	private static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
