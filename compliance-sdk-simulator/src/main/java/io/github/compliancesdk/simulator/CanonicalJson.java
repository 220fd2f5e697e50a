package io.github.compliancesdk.simulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * JSON in the one form RFC 8785 leaves: members sorted, no blanks, shortest escapes.
 * Numbers have to be whole.
 */
final class CanonicalJson {

	private static final String SHORT = "\b\t\n\f\r\"\\";

	private static final String SHORT_NAMES = "btnfr\"\\";

	private CanonicalJson() {
	}

	static String of(JsonNode node) {
		StringBuilder out = new StringBuilder();
		write(node, out);
		return out.toString();
	}

	private static void write(JsonNode node, StringBuilder out) {
		if (node.isObject()) {
			List<String> names = new ArrayList<>();
			node.fieldNames().forEachRemaining(names::add);
			Collections.sort(names);
			String separator = "{";
			for (String name : names) {
				out.append(separator);
				string(name, out);
				out.append(':');
				write(node.path(name), out);
				separator = ",";
			}
			out.append(names.isEmpty() ? "{}" : "}");
		}
		else if (node.isArray()) {
			String separator = "[";
			for (JsonNode item : node) {
				out.append(separator);
				write(item, out);
				separator = ",";
			}
			out.append(node.isEmpty() ? "[]" : "]");
		}
		else if (node.isTextual()) {
			string(node.textValue(), out);
		}
		else {
			out.append(node);
		}
	}

	private static void string(String text, StringBuilder out) {
		out.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int known = SHORT.indexOf(c);
			if (known >= 0) {
				out.append('\\').append(SHORT_NAMES.charAt(known));
			}
			else if (c < ' ') {
				out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
			}
			else {
				out.append(c);
			}
		}
		out.append('"');
	}

}
