package io.github.compliancesdk.spring.boot.metrics;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code /actuator/prometheus} shows: each metric with the labels it has.
 *
 * @param labels labels by name of the sample
 */
record Scrape(Map<String, Set<String>> labels) {

	private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)})? \\S+");

	private static final Pattern LABEL = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"(?:[^\"\\\\]|\\\\.)*\",?");

	static Scrape of(String text) {
		Map<String, Set<String>> labels = new TreeMap<>();
		text.lines().filter((line) -> !line.startsWith("#")).forEach((line) -> {
			Matcher sample = SAMPLE.matcher(line);
			if (!sample.matches()) {
				throw new IllegalArgumentException("Not a sample: " + line);
			}
			Set<String> names = labels.computeIfAbsent(sample.group(1), (name) -> new TreeSet<>());
			if (sample.group(2) != null) {
				LABEL.matcher(sample.group(2)).results().forEach((label) -> names.add(label.group(1)));
			}
		});
		return new Scrape(labels);
	}

}
