package io.github.compliancesdk.benchmarks;

import java.util.HashMap;
import java.util.Map;

/**
 * Arguments of a program, each {@code --name=value} and each required: the scripts hold
 * the defaults.
 */
final class Arguments {

	private final Map<String, String> values = new HashMap<>();

	Arguments(String[] args) {
		for (String arg : args) {
			int equals = arg.indexOf('=');
			if (!arg.startsWith("--") || equals < 0) {
				throw new IllegalArgumentException("Not --name=value: " + arg);
			}
			this.values.put(arg.substring(2, equals), arg.substring(equals + 1));
		}
	}

	String text(String name) {
		String value = this.values.get(name);
		if (value == null) {
			throw new IllegalArgumentException("--" + name + " is missing");
		}
		return value;
	}

	/** The same with another value. */
	Arguments with(String name, String value) {
		Arguments changed = new Arguments(new String[0]);
		changed.values.putAll(this.values);
		changed.values.put(name, value);
		return changed;
	}

	int number(String name) {
		return Integer.parseInt(text(name));
	}

}
