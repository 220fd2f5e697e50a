package io.github.compliancesdk.simulator;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The options of the command line, each as {@code --name=value}.
 */
final class CommandLine {

	static final String USAGE = """
			Serves the Compliance API (every operation, deletions too) on 127.0.0.1, with invented data.

			  --port=8089                   port to listen on, 0 for any free one
			  --seed=42                     chooses the invented data
			  --activities=100000           how many there are
			  --from=2023-01-01T00:00:00Z   creation time of the oldest, at the earliest
			  --to=2026-11-01T00:00:00Z     creation times are before this
			  --tenant=generated            whose chats, projects and sessions: generated, examples (of the documentation),
			                                or none: a small generated one that the activities do not tell of
			  --organizations=3             how many organizations a generated tenant has
			  --users=8                     how many users each of them has
			  --chats=60                    how many chats there are
			  --projects=12                 how many projects there are
			  --sessions=24                 how many local sessions there are, and how many remote ones
			  --file-size=SIZE              adds a file of so many bytes to the tenant, such as 64KiB, 100MiB or 2GiB
			  --requests-per-minute=600     budget of all keys together, 0 for no limit
			  --key=KEY                     sk-ant-api01-... or sk-ant-admin01-..., instead of the built-in key; repeatable
			  --delete-key=KEY              sk-ant-api01-..., a key that may delete and do nothing else; repeatable
			  --window=fixed                minutes of the clock, or sliding: the last 60 seconds
			  --latency=0ms                 how long every answer is held back, such as 10ms or 2s
			  --fault-share=0               share of requests that fail in a way a client can survive, 0 to 1
			  --fault-seed=42               chooses which requests fail, and how
			  --access-records=true         false: do not log each call as an activity
			  --export=FILE                 write the activities as NDJSON, one record a line, and exit
			  --help                        show this and exit
			""";

	private static final List<String> ALL_READ_SCOPES = List.of("read:compliance_activities",
			"read:compliance_org_data", "read:compliance_user_data", "read:org_audit");

	/** Id of the file added by size. */
	static final String FILE_ID = "claude_file_01SizeGivenOnTheCommand";

	private static final long MOST_BYTES = 1L << 50;

	private static final Pattern SIZE = Pattern.compile("([0-9]{1,12})(|KiB|MiB|GiB)");

	private static final Map<String, Integer> SHIFTS = Map.of("", 0, "KiB", 10, "MiB", 20, "GiB", 30);

	private static final Pattern DURATION = Pattern.compile("([0-9]{1,9})(ms|s)");

	private final Map<String, String> values = new LinkedHashMap<>();

	private final List<SimulatedKey> keys = new ArrayList<>();

	private final List<SimulatedKey> deleteKeys = new ArrayList<>();

	private CommandLine() {
		this.values.put("port", "8089");
		this.values.put("seed", "42");
		this.values.put("activities", "100000");
		this.values.put("from", "2023-01-01T00:00:00Z");
		this.values.put("to", "2026-11-01T00:00:00Z");
		this.values.put("tenant", "generated");
		this.values.put("organizations", "3");
		this.values.put("users", "8");
		this.values.put("chats", "60");
		this.values.put("projects", "12");
		this.values.put("sessions", "24");
		this.values.put("file-size", "");
		this.values.put("requests-per-minute", "600");
		this.values.put("window", "fixed");
		this.values.put("latency", "0ms");
		this.values.put("fault-share", "0");
		this.values.put("fault-seed", "42");
		this.values.put("access-records", "true");
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
		if (!option.equals("key") && !option.equals("delete-key") && !this.values.containsKey(option)) {
			throw new UsageException("Unknown option: " + HttpCall.withoutKeys(name));
		}
		if (equals < 0 || equals == argument.length() - 1) {
			throw new UsageException(name + " needs a value: " + name + "=...");
		}
		String value = argument.substring(equals + 1);
		if (option.equals("key")) {
			this.keys.add(key(value));
		}
		else if (option.equals("delete-key")) {
			this.deleteKeys.add(deleteKey(value));
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

	private static SimulatedKey deleteKey(String value) {
		if (value.startsWith(SimulatedKey.COMPLIANCE_PREFIX)) {
			return SimulatedKey.compliance(value, "delete:compliance_user_data");
		}
		throw new UsageException("--delete-key must begin with " + SimulatedKey.COMPLIANCE_PREFIX);
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

	RateWindow window() {
		return choice("window", Map.of("fixed", RateWindow.FIXED, "sliding", RateWindow.SLIDING));
	}

	boolean accessRecords() {
		return choice("access-records", Map.of("true", true, "false", false));
	}

	Duration latency() {
		Matcher matcher = DURATION.matcher(value("latency"));
		if (!matcher.matches()) {
			throw new UsageException("--latency must be a time such as 10ms or 2s: " + shown("latency"));
		}
		long number = Long.parseLong(matcher.group(1));
		return matcher.group(2).equals("s") ? Duration.ofSeconds(number) : Duration.ofMillis(number);
	}

	FaultPlan faults() {
		double share = faultShare();
		long seed = number("fault-seed", Long.MIN_VALUE, Long.MAX_VALUE);
		return (share == 0) ? FaultPlan.none() : FaultPlan.survivable(seed, share);
	}

	private double faultShare() {
		try {
			return FaultArguments.share(Double.parseDouble(value("fault-share")));
		}
		catch (IllegalArgumentException ex) {
			throw new UsageException("--fault-share must be a number from 0 to 1: " + shown("fault-share"));
		}
	}

	List<SimulatedKey> keys() {
		return this.keys;
	}

	List<SimulatedKey> deleteKeys() {
		return this.deleteKeys;
	}

	/** The tenant whose activities are shown, or null to leave it to the simulator. */
	@Nullable Tenant tenant() {
		Map<String, Supplier<@Nullable Tenant>> tenants = Map.of("generated", this::generatedTenant, "examples",
				Tenant::documentedExamples, "none", () -> null);
		Tenant tenant = choice("tenant", tenants).get();
		Long size = fileSize();
		if (size == null) {
			return tenant;
		}
		if (tenant == null) {
			throw new UsageException("--file-size needs a tenant: generated or examples");
		}
		return tenant.withFile("{\"id\":\"" + FILE_ID + "\",\"filename\":\"large.bin\","
				+ "\"mime_type\":\"application/octet-stream\",\"created_at\":\"2026-10-01T00:00:00Z\","
				+ "\"message_ids\":[],\"claude_chat_ids\":[]}", size);
	}

	/** How large the added file is, or null if there is none. */
	@Nullable Long fileSize() {
		String text = value("file-size");
		if (text.isEmpty()) {
			return null;
		}
		Matcher matcher = SIZE.matcher(text);
		if (!matcher.matches()
				|| Long.parseLong(matcher.group(1)) > MOST_BYTES >> SHIFTS.getOrDefault(matcher.group(2), 0)) {
			throw new UsageException("--file-size must be a size such as 64KiB or 2GiB: " + shown("file-size"));
		}
		return Long.parseLong(matcher.group(1)) << SHIFTS.getOrDefault(matcher.group(2), 0);
	}

	private Tenant generatedTenant() {
		int sessions = (int) number("sessions", 0, 100_000);
		return Tenant.generated(number("seed", Long.MIN_VALUE, Long.MAX_VALUE))
			.organizations((int) number("organizations", 1, 1000))
			.usersPerOrganization((int) number("users", 1, 100_000))
			.chats((int) number("chats", 0, 100_000))
			.projects((int) number("projects", 0, 100_000))
			.localSessions(sessions)
			.remoteSessions(sessions);
	}

	/** Everything the feed shows. */
	ActivityDataSet feed() {
		Tenant tenant = tenant();
		return (tenant != null) ? data().and(tenant.activities()) : data();
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
		throw new UsageException(
				"--" + option + " must be a whole number from " + lowest + " to " + highest + ": " + shown(option));
	}

	private Instant instant(String option) {
		String value = value(option);
		try {
			return Instant.parse(value);
		}
		catch (DateTimeParseException ex) {
			throw new UsageException("--" + option + " must be a time such as 2026-11-01T00:00:00Z: " + shown(option));
		}
	}

	private <T> T choice(String option, Map<String, T> choices) {
		T chosen = choices.get(value(option));
		if (chosen == null) {
			throw new UsageException("--" + option + " must be one of "
					+ String.join(", ", new TreeSet<>(choices.keySet())) + ": " + shown(option));
		}
		return chosen;
	}

	private String shown(String option) {
		return HttpCall.withoutKeys(value(option));
	}

	/** An option as it was given, or its default. */
	String value(String option) {
		return this.values.getOrDefault(option, "");
	}

}
