package io.github.compliancesdk.samples.audit;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The table at the end: short on the console, whole in a file.
 */
final class Report {

	private static final int LONGEST_SECTION = 15;

	private Report() {
	}

	static String whole(AuditState state, Path file) {
		return of(state, file, Integer.MAX_VALUE);
	}

	static String brief(AuditState state, Path file) {
		return of(state, file, LONGEST_SECTION);
	}

	private static String of(AuditState state, Path file, int longestSection) {
		StringBuilder text = new StringBuilder();
		line(text, "Period", state.since + " (inclusive) to " + state.until + " (exclusive)");
		line(text, "File", file.toString());
		line(text, "Report", file.toString().replace(".ndjson", ".txt"));
		line(text, "Records", String.format(Locale.ROOT, "%,d in %,d requests", state.records, state.requests)
				+ ((state.duplicates > 0) ? ", " + state.duplicates + " delivered twice and left out" : "")
				+ ((state.undecodable > 0) ? ", " + state.undecodable + " not understood and kept as received" : ""));
		line(text, "First page", "request-id " + state.firstRequestId);
		line(text, "Last page", "request-id " + state.lastRequestId);
		text.append('\n');
		section(text, "Look at first",
				Stream.of(Finding.values())
					.map((finding) -> Map.entry(finding.label(), state.tally.findings().getOrDefault(finding, 0L)))
					.toList(),
				longestSection);
		section(text, "By actor", byCount(state.tally.actors()), longestSection);
		section(text, "By type", byCount(state.tally.types()), longestSection);
		return text.toString();
	}

	private static void line(StringBuilder text, String label, String value) {
		text.append(String.format(Locale.ROOT, "%-12s%s%n", label, value));
	}

	private static void section(StringBuilder text, String title, List<Map.Entry<String, Long>> counts,
			int longestSection) {
		text.append(title).append(" (").append(counts.size()).append(")\n");
		counts.stream()
			.limit(longestSection)
			.forEach((count) -> text
				.append(String.format(Locale.ROOT, "  %-60s%,12d%n", count.getKey(), count.getValue())));
		if (counts.size() > longestSection) {
			text.append("  and ").append(counts.size() - longestSection).append(" more in the report\n");
		}
		text.append('\n');
	}

	private static List<Map.Entry<String, Long>> byCount(Map<String, Long> counts) {
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.toList();
	}

}
