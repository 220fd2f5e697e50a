package io.github.compliancesdk.simulator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A path with variables in braces. The last one takes all that is left if its name ends
 * in an asterisk, slashes included.
 */
final class PathTemplate {

	private final String[] segments;

	PathTemplate(String template) {
		this.segments = template.split("/", -1);
	}

	/** The decoded variables by name, or null if the path is another one. */
	@Nullable Map<String, String> match(String path) {
		String[] parts = path.split("/", this.segments.length);
		if (parts.length < this.segments.length) {
			return null;
		}
		Map<String, String> variables = new LinkedHashMap<>();
		for (int i = 0; i < parts.length; i++) {
			String segment = this.segments[i];
			if (!segment.startsWith("{")) {
				if (!segment.equals(parts[i])) {
					return null;
				}
				continue;
			}
			boolean rest = segment.endsWith("*}");
			if (parts[i].isEmpty() || (!rest && parts[i].indexOf('/') >= 0)) {
				return null;
			}
			variables.put(segment.substring(1, segment.length() - (rest ? 2 : 1)), decode(parts[i]));
		}
		return variables;
	}

	private static String decode(String text) {
		try {
			// in a path a plus sign means itself
			return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return text;
		}
	}

}
