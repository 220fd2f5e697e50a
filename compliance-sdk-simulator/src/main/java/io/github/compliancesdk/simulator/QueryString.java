package io.github.compliancesdk.simulator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The decoded query of a request, in the order it was sent.
 */
final class QueryString {

	private final Map<String, List<String>> values;

	private QueryString(Map<String, List<String>> values) {
		this.values = values;
	}

	/**
	 * Decodes a raw query. Percent-encoded names equal plain ones and {@code +} is a
	 * blank.
	 */
	static QueryString parse(String rawQuery) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (String pair : rawQuery.split("&", -1)) {
			if (!pair.isEmpty()) {
				int equals = pair.indexOf('=');
				String name = decode((equals < 0) ? pair : pair.substring(0, equals));
				String value = (equals < 0) ? "" : decode(pair.substring(equals + 1));
				values.computeIfAbsent(name, (key) -> new ArrayList<>()).add(value);
			}
		}
		return new QueryString(values);
	}

	private static String decode(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			// a broken escape is taken literally and fails wherever it stands
			return text;
		}
	}

	Map<String, List<String>> asMap() {
		Map<String, List<String>> copy = new LinkedHashMap<>();
		this.values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
		return Collections.unmodifiableMap(copy);
	}

	Iterable<String> names() {
		return this.values.keySet();
	}

	List<String> all(String name) {
		return this.values.getOrDefault(name, List.of());
	}

	/** The value of a parameter that may be given once. */
	@Nullable String single(String name) {
		List<String> all = all(name);
		if (all.size() > 1) {
			throw ApiProblem.badRequest(name + ": Input should be given once");
		}
		return all.isEmpty() ? null : all.get(0);
	}

}
