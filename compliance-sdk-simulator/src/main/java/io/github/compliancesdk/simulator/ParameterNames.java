package io.github.compliancesdk.simulator;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The query parameters an operation defines. Any other name is refused, with a hint where
 * a defined one looks alike.
 */
final class ParameterNames {

	private final List<String> names;

	ParameterNames(String... names) {
		this.names = List.of(names);
	}

	void requireKnown(QueryString query) {
		for (String name : query.names()) {
			if (!this.names.contains(name)) {
				String alike = alike(name);
				throw ApiProblem.badRequest("Unknown query parameter: '" + name + "'."
						+ ((alike != null) ? " Did you mean '" + alike + "'?" : ""));
			}
		}
	}

	private @Nullable String alike(String unknown) {
		String plain = plain(unknown);
		String best = null;
		int bestDistance = 3;
		for (String name : this.names) {
			int distance = distance(plain, plain(name));
			if (distance < bestDistance) {
				best = name;
				bestDistance = distance;
			}
		}
		return best;
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
	}

	/* Insertions, deletions and replacements between two short texts. */
	private static int distance(String a, String b) {
		if (Math.abs(a.length() - b.length()) > 2) {
			return Integer.MAX_VALUE;
		}
		int[] row = new int[b.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int replaced = diagonal + ((a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[b.length()];
	}

}
