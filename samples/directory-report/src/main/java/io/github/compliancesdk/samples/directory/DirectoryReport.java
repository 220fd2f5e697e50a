package io.github.compliancesdk.samples.directory;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.organization.ComplianceApiKey;
import io.github.compliancesdk.organization.EffectiveSettings;
import io.github.compliancesdk.organization.OrganizationUser;
import io.github.compliancesdk.samples.directory.Directory.GroupEntry;
import io.github.compliancesdk.samples.directory.Directory.OrganizationEntry;
import io.github.compliancesdk.samples.directory.Directory.RoleEntry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/**
 * Reads the directory and prints it.
 */
@Component
class DirectoryReport implements ApplicationRunner, ExitCodeGenerator {

	private static final Logger logger = LoggerFactory.getLogger(DirectoryReport.class);

	private static final int FAILED = 1;

	private static final int DIFFERENT = 2;

	private final ComplianceClient client;

	private final ReportProperties properties;

	private int exitCode;

	DirectoryReport(ComplianceClient client, ReportProperties properties) {
		this.client = client;
		this.properties = properties;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		try {
			Baseline baseline = Baseline.read(this.properties.baseline());
			logger.info("Reading organizations, users, groups, roles and settings");
			print(Directory.read(this.client), baseline, System.out);
		}
		catch (ComplianceException | IOException ex) {
			logger.error("No report: {}", ex.getMessage());
			this.exitCode = FAILED;
		}
	}

	private void print(Directory directory, Baseline baseline, PrintStream out) {
		directory.organizations().forEach((entry) -> printUsers(directory, entry, out));
		printGroups(directory, out);
		printRoles(directory, out);
		printDifferences(directory, baseline, out);
		printKeys(directory, out);
		if (!directory.gaps().isEmpty()) {
			out.println("Could not be read");
			directory.gaps().forEach((gap) -> out.println("  " + gap));
			out.println();
			this.exitCode = FAILED;
		}
	}

	private static void printUsers(Directory directory, OrganizationEntry entry, PrintStream out) {
		TextTable table = new TextTable("user", "name", "membership", "groups", "roles", "permissions");
		for (OrganizationUser user : entry.users()) {
			List<RoleEntry> roles = directory.rolesOf(user);
			table.add(orId(user.email(), user.id()), orId(user.fullName(), ""),
					(user.organizationRole() != null) ? user.organizationRole().value() : "",
					names(directory.groupsOf(user), GroupEntry::name), names(roles, RoleEntry::qualifiedName),
					roles.stream()
						.flatMap((role) -> role.permissions().stream())
						.map((permission) -> permission.action())
						.distinct()
						.sorted()
						.collect(Collectors.joining(", ")));
		}
		out.println("Organization " + entry.organization().name() + " (" + entry.organization().uuid() + "), "
				+ entry.users().size() + " users");
		out.println(table);
	}

	private static void printGroups(Directory directory, PrintStream out) {
		TextTable table = new TextTable("group", "source", "members", "roles");
		for (GroupEntry entry : directory.groups()) {
			table.add(entry.name(), (entry.group().sourceType() != null) ? entry.group().sourceType().value() : "",
					names(entry.members(), (member) -> orId(member.email(), member.userId())),
					names(entry.group().roles(), directory::roleName));
		}
		out.println("Groups");
		out.println(table);
	}

	private static void printRoles(Directory directory, PrintStream out) {
		TextTable table = new TextTable("role", "organization", "allows");
		for (RoleEntry entry : directory.roles()) {
			List<String> permissions = entry.permissionTexts();
			table.add(entry.name(), entry.organization().name(),
					permissions.isEmpty() ? "nothing" : permissions.get(0));
			permissions.stream().skip(1).forEach((permission) -> table.add("", "", permission));
		}
		out.println("Roles");
		out.println(table);
	}

	private void printDifferences(Directory directory, Baseline baseline, PrintStream out) {
		TextTable table = new TextTable("organization", "setting", "baseline", "in force");
		for (OrganizationEntry entry : directory.organizations()) {
			for (EffectiveSettings settings : entry.settings()) {
				baseline.differences(settings)
					.forEach((difference) -> table.add(entry.organization().name(), difference.name(),
							difference.expected(), difference.actual()));
			}
		}
		out.println("Settings that differ from " + this.properties.baseline().getFilename());
		out.println(table.isEmpty() ? "  none" + System.lineSeparator() : table);
		if (!table.isEmpty() && this.properties.failOnDifference()) {
			this.exitCode = DIFFERENT;
		}
	}

	/** The keys belong to the parent: every organization tells the same. */
	private static void printKeys(Directory directory, PrintStream out) {
		TextTable table = new TextTable("access key", "state", "scopes");
		directory.organizations()
			.stream()
			.flatMap((entry) -> entry.settings().stream())
			.flatMap((settings) -> settings.apiKeys().stream())
			.collect(Collectors.toMap(ComplianceApiKey::id, Function.identity(), (first, second) -> first,
					LinkedHashMap::new))
			.values()
			.forEach((key) -> table.add(key.name(), key.isActive() ? "active" : "inactive",
					String.join(", ", key.scopes())));
		if (!table.isEmpty()) {
			out.println("Access keys");
			out.println(table);
		}
	}

	private static <T> String names(List<T> entries, Function<T, String> name) {
		return entries.stream().map(name).sorted().collect(Collectors.joining(", "));
	}

	private static String orId(@Nullable String name, String id) {
		return (name != null) ? name : id;
	}

	@Override
	public int getExitCode() {
		return this.exitCode;
	}

}
