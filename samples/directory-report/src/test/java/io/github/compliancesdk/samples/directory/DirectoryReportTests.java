package io.github.compliancesdk.samples.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Condition;
import io.github.compliancesdk.simulator.Tenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class DirectoryReportTests {

	private static final String ORGANIZATION = "3f0c6a52-8d1e-4b77-9a40-51c2d7e8b901";

	private static final Tenant TENANT = Tenant.empty()
		.withOrganization("""
				{"uuid":"%s","name":"Acme","created_at":"2025-01-01T00:00:00Z"}""".formatted(ORGANIZATION))
		.withUser(ORGANIZATION, """
				{"id":"user_1","email":"ada@example.com","full_name":"Ada","organization_role":"owner"}""")
		.withUser(ORGANIZATION, """
				{"id":"user_2","email":"bob@example.com","full_name":"Bob","organization_role":"user"}""")
		.withRole(ORGANIZATION, """
				{"id":"rbac_role_1","name":"Reviewer"}""", """
				{"action":"chat:read","resource_type":"project","resource_id":"claude_proj_1"}""")
		.withGroup("""
				{"id":"rbac_group_1","name":"Legal","source_type":"scim","roles":["rbac_role_1"]}""", """
				{"user_id":"user_2","email":"bob@example.com"}""")
		.withSettings("""
				{"organization_id":"%s","settings":[
				{"type":"boolean","name":"web_search_enabled","value":true},
				{"type":"integer","name":"account_session_duration_seconds","value":3600},
				{"type":"data_retention","name":"data_retention_periods",
				"value":{"chat":{"type":"fixed","duration":30,"timescale":"day"}}}],
				"api_keys":[{"id":"apikey_1","name":"Export","scopes":["read:org_audit"],"is_active":true}]}"""
			.formatted(ORGANIZATION));

	private final ComplianceSimulator simulator = ComplianceSimulator.builder().tenant(TENANT).start();

	@TempDir
	private Path temporary;

	@AfterEach
	void close() {
		this.simulator.close();
	}

	@Test
	void whoIsInWhichGroupAndRoleWithWhichPermissionStandsInOneLine(CapturedOutput output) {
		assertThat(report()).isZero();
		assertThat(line(output, "bob@example.com  Bob")).containsSubsequence("user", "Legal", "Reviewer (Acme)",
				"chat:read");
		assertThat(line(output, "ada@example.com")).contains("owner").doesNotContain("Legal");
		assertThat(line(output, "Reviewer  ")).contains("chat:read on project claude_proj_1");
		assertThat(line(output, "Export")).contains("active", "read:org_audit");
	}

	@Test
	void onlySettingsThatAreOtherwiseThanTheBaselineAreNamed(CapturedOutput output) throws IOException {
		Path baseline = Files.writeString(this.temporary.resolve("ours.yml"), """
				settings:
				  web_search_enabled: true
				  account_session_duration_seconds: 28800
				  chat_enabled: true
				  data_retention_periods: { chat: 30 day }
				""");
		assertThat(report("--report.baseline=" + baseline.toUri(), "--report.fail-on-difference=true")).isEqualTo(2);
		assertThat(line(output, "account_session_duration_seconds")).containsSubsequence("28800", "3600");
		assertThat(line(output, "chat_enabled")).containsSubsequence("true", "not under admin control");
		assertThat(output).contains("ours.yml").doesNotContain("web_search_enabled", "data_retention_periods");
	}

	@Test
	void settingsThatCannotBeReadAreAGapWithItsReason(CapturedOutput output) {
		this.simulator.begin(Condition.SETTINGS_NOT_ENABLED);
		assertThat(report()).isOne();
		assertThat(line(output, "Settings of Acme")).contains("404");
		assertThat(output).contains("bob@example.com");
	}

	@Test
	void aBaselineThatIsNoneIsSaidSoBeforeAnythingIsRead(CapturedOutput output) throws IOException {
		Path baseline = Files.writeString(this.temporary.resolve("bad.yml"), "- a\n- b\n");
		assertThat(report("--report.baseline=" + baseline.toUri())).isOne();
		assertThat(output).contains("must hold a map named settings");
		assertThat(this.simulator.requestCount()).isZero();
	}

	@Test
	void withoutAKeyASimulatedTenantIsReported(CapturedOutput output) {
		assertThat(SpringApplication.exit(SpringApplication.run(DirectoryReportApplication.class))).isZero();
		assertThat(output).contains("Northwind Research", "Settings that differ from baseline.yml");
	}

	private int report(String... options) {
		List<String> arguments = new ArrayList<>(List.of(options));
		arguments.add("--compliance.base-url=" + this.simulator.baseUrl());
		arguments.add("--compliance.api-key=" + this.simulator.apiKey());
		return SpringApplication
			.exit(SpringApplication.run(DirectoryReportApplication.class, arguments.toArray(String[]::new)));
	}

	private static String line(CapturedOutput output, String part) {
		return output.getOut().lines().filter((line) -> line.contains(part)).findFirst().orElseThrow();
	}

}
