package io.github.compliancesdk.simulator;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The options of the command line, each as {@code --name=value}.
 */
final class CommandLine {

	static final String USAGE = """
			Serves the Compliance API (GET /v1/compliance/activities) on 127.0.0.1, with invented data.

			  --port=8089                   port to listen on, 0 for any free one
			  --seed=42                     chooses the invented activities
			  --activities=100000           how many there are
			  --from=2023-01-01T00:00:00Z   creation time of the oldest, at the earliest
			  --to=2026-11-01T00:00:00Z     creation times are before this
			  --requests-per-minute=600     budget of all keys together, 0 for no limit
			  --key=KEY                     sk-ant-api01-... or sk-ant-admin01-..., instead of the built-in key; repeatable
			  --export=FILE                 write the activities as NDJSON, one record a line, and exit
			  --help                        show this and exit
			""";

	private static final List<String> ALL_READ_SCOPES = List.of("read:compliance_activities",
			"read:compliance_org_data", "read:compliance_user_data", "read:org_audit");

	private final Map<String, String> values = new LinkedHashMap<>();

	private final List<SimulatedKey> keys = new ArrayList<>();

	private CommandLine() {
		this.values.put("port", "8089");
		this.values.put("seed", "42");
		this.values.put("activities", "100000");
		this.values.put("from", "2023-01-01T00:00:00Z");
		this.values.put("to", "2026-11-01T00:00:00Z");
		this.values.put("requests-per-minute", "600");
		this.values.put("export", "");
	}

	static CommandLine parse(String... arguments) {
		CommandLine commandLine = new CommandLine();
		for (String argument : arguments) {
			commandLine.accept(argument);
		}
		return commandLine;
	}

	private void accept(String argument) {
		int equals = argument.indexOf('=');
		String name = (equals < 0) ? argument : argument.substring(0, equals);
		String option = name.startsWith("--") ? name.substring(2) : "";
		if (!option.equals("key") && !this.values.containsKey(option)) {
			throw new UsageException("Unknown option: " + HttpCall.withoutKeys(name));
		}
		if (equals < 0 || equals == argument.length() - 1) {
			throw new UsageException(name + " needs a value: " + name + "=...");
		}
		String value = argument.substring(equals + 1);
		if (option.equals("key")) {
			this.keys.add(key(value));
		}
		else {
			this.values.put(option, value);
		}
	}

	private static SimulatedKey key(String value) {
		if (value.startsWith(SimulatedKey.ADMIN_PREFIX)) {
			return SimulatedKey.admin(value);
		}
		if (value.startsWith(SimulatedKey.COMPLIANCE_PREFIX)) {
			return SimulatedKey.compliance(value, ALL_READ_SCOPES.toArray(new String[0]));
		}
		throw new UsageException(
				"--key must begin with " + SimulatedKey.COMPLIANCE_PREFIX + " or " + SimulatedKey.ADMIN_PREFIX);
	}

	int port() {
		return (int) number("port", 0, 65_535);
	}

	long activities() {
		return number("activities", 0, 1_000_000_000L);
	}

	int requestsPerMinute() {
		return (int) number("requests-per-minute", 0, Integer.MAX_VALUE);
	}

	List<SimulatedKey> keys() {
		return this.keys;
	}

	ActivityDataSet data() {
		Instant from = instant("from");
		Instant to = instant("to");
		try {
			return ActivityDataSet.generated(number("seed", Long.MIN_VALUE, Long.MAX_VALUE), activities(), from, to);
		}
		catch (IllegalArgumentException ex) {
			throw new UsageException("--from, --to: " + ex.getMessage());
		}
	}

	@Nullable Path export() {
		String file = value("export");
		try {
			return file.isEmpty() ? null : Path.of(file);
		}
		catch (InvalidPathException ex) {
			throw new UsageException("--export is no file name: " + file);
		}
	}

	private long number(String option, long lowest, long highest) {
		String value = value(option);
		try {
			long number = Long.parseLong(value);
			if (number >= lowest && number <= highest) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// the same as a number out of range
		}
		throw new UsageException("--" + option + " must be a whole number from " + lowest + " to " + highest + ": "
				+ HttpCall.withoutKeys(value));
	}

	private Instant instant(String option) {
		String value = value(option);
		try {
			return Instant.parse(value);
		}
		catch (DateTimeParseException ex) {
			throw new UsageException(
					"--" + option + " must be a time such as 2026-11-01T00:00:00Z: " + HttpCall.withoutKeys(value));
		}
	}

	private String value(String option) {
		return this.values.getOrDefault(option, "");
	}

}
