package io.github.compliancesdk.spring.boot.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names in an expression of PromQL.
 *
 * @param selectors metrics with the labels they are selected by
 * @param grouping labels by which is grouped and joined
 */
record PromQlNames(List<Selector> selectors, Set<String> grouping) {

	/** Put on by Prometheus, not by the application. */
	static final Set<String> OF_THE_TARGET = Set.of("job", "instance");

	private static final Set<String> WORDS = Set.of("and", "or", "unless", "by", "without", "on", "ignoring", "offset",
			"bool", "group_left", "group_right");

	private static final Pattern TOKEN = Pattern
		.compile("\\$__\\w+|\\$\\w+|\\d[\\w.]*|([a-zA-Z_:][a-zA-Z0-9_:]*)\\s*(\\(|\\{[^}]*})?");

	private static final Pattern GROUPING = Pattern
		.compile("\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\(([^)]*)\\)");

	static PromQlNames of(String expression) {
		String withoutStrings = expression.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "\"\"");
		Set<String> grouping = new TreeSet<>();
		Matcher groups = GROUPING.matcher(withoutStrings);
		while (groups.find()) {
			grouping.addAll(names(groups.group(1)));
		}
		String rest = groups.replaceAll(" ").replaceAll("\\[[^]]*]", " ");
		List<Selector> selectors = new ArrayList<>();
		Matcher token = TOKEN.matcher(rest);
		while (token.find()) {
			String name = token.group(1);
			String after = token.group(2);
			if (name != null && !WORDS.contains(name) && !"(".equals(after)) {
				selectors.add(new Selector(name, (after != null) ? names(after.replaceAll("[{}]", "")) : Set.of()));
			}
		}
		return new PromQlNames(selectors, grouping);
	}

	private static Set<String> names(String list) {
		Set<String> names = new TreeSet<>();
		for (String entry : list.split(",")) {
			String name = entry.strip().split("[=!~ ]", 2)[0];
			if (!name.isEmpty()) {
				names.add(name);
			}
		}
		return names;
	}

	/**
	 * A metric and the labels it is selected by.
	 *
	 * @param metric name of the metric
	 * @param labels names of labels
	 */
	record Selector(String metric, Set<String> labels) {

	}

}
