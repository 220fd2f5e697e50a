package io.github.compliancesdk.samples.audit;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The table at the end.
 */
final class Report {

	private static final int LARGEST_ACTORS = 10;

	private Report() {
	}

	static String of(AuditState state, Path file) {
		StringBuilder text = new StringBuilder();
		line(text, "Period", state.since + " (inclusive) to " + state.until + " (exclusive)");
		line(text, "File", file.toString());
		line(text, "Records", String.format(Locale.ROOT, "%,d in %,d requests", state.records, state.requests)
				+ ((state.duplicates > 0) ? ", " + state.duplicates + " delivered twice and left out" : ""));
		line(text, "First page", "request-id " + state.firstRequestId);
		line(text, "Last page", "request-id " + state.lastRequestId);
		text.append('\n');
		section(text, "Look at first",
				List.of(Finding.values())
					.stream()
					.map((finding) -> Map.entry(finding.label(), state.tally.findings().getOrDefault(finding, 0L)))
					.toList());
		List<Map.Entry<String, Long>> actors = byCount(state.tally.actors());
		section(text,
				(actors.size() > LARGEST_ACTORS)
						? "By actor (the " + LARGEST_ACTORS + " busiest of " + actors.size() + ")" : "By actor",
				actors.stream().limit(LARGEST_ACTORS).toList());
		section(text, "By type (" + state.tally.types().size() + ")", byCount(state.tally.types()));
		return text.toString();
	}

	private static void line(StringBuilder text, String label, String value) {
		text.append(String.format(Locale.ROOT, "%-12s%s%n", label, value));
	}

	private static void section(StringBuilder text, String title, List<Map.Entry<String, Long>> counts) {
		text.append(title).append('\n');
		counts.forEach(
				(count) -> text.append(String.format(Locale.ROOT, "  %-60s%,12d%n", count.getKey(), count.getValue())));
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
