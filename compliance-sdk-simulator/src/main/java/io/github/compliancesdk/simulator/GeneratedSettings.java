package io.github.compliancesdk.simulator;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The settings of one generated organization: every known row in the first one, fewer in
 * the others.
 */
final class GeneratedSettings {

	private static final List<String> FLAGS = List.of("access_transparency_enabled", "hipaa_compliance_enabled",
			"ai_powered_artifacts_enabled", "api_workbench_feedback_collection_enabled", "artifact_connectors_enabled",
			"ask_your_org_enabled", "chat_enabled", "claude_academy_inference_enabled",
			"claude_ai_chat_sharing_enabled", "claude_ai_feedback_collection_enabled",
			"claude_ai_integration_sharing_enabled", "claude_ai_skill_plugins_scanning_enabled",
			"claude_code_desktop_bypass_permissions_enabled", "claude_code_desktop_enabled",
			"claude_code_fast_mode_enabled", "claude_code_metrics_logging_enabled",
			"claude_code_remote_control_enabled", "claude_code_review_enabled", "claude_code_routines_enabled",
			"claude_code_security_enabled", "claude_code_trusted_devices_required", "claude_code_web_enabled",
			"claude_code_workflows_enabled", "claude_design_enabled",
			"claude_enterprise_claude_code_zero_data_retention_enabled", "claude_in_slack_enabled",
			"claude_science_custom_connectors_enabled", "claude_science_custom_skills_enabled",
			"claude_science_enabled", "claude_science_managed_network_allowlist_enabled",
			"claude_science_memory_enabled", "claude_science_modal_enabled",
			"claude_science_scientific_model_endpoints_enabled", "claude_science_ssh_hosts_enabled", "cmek_enabled",
			"code_execution_enabled", "code_execution_network_egress_enabled", "connector_tools_default_always_allow",
			"content_redaction_enabled", "cowork_trusted_devices_required", "desktop_extension_allowlist_enabled",
			"directory_sync_enabled", "frontier_data_use_enabled", "group_skill_sharing_enabled",
			"inline_visualizations_enabled", "ip_allowlist_enabled", "location_metadata_enabled",
			"member_usage_dashboard_visible", "memory_enabled", "org_wide_skill_sharing_enabled",
			"project_sharing_enabled", "public_projects_enabled", "skill_sharing_enabled", "skills_enabled",
			"sso_claude_ai_enforced", "sso_console_enforced", "sso_enabled", "third_party_interactive_content_enabled",
			"user_skill_creation_enabled", "web_search_enabled", "work_across_apps_enabled",
			"flag_added_later_enabled");

	/** Both rows that are always there. */
	private static final int ALWAYS = 2;

	private static final int CONSOLE = 1;

	private final TenantStore store;

	private final GeneratedValues values;

	private final GeneratedPeople.Organization organization;

	private final ArrayNode settings = Json.array();

	GeneratedSettings(TenantStore store, GeneratedValues values, GeneratedPeople.Organization organization) {
		this.store = store;
		this.values = values;
		this.organization = organization;
	}

	void add() {
		Dice dice = this.values.dice("settings", this.organization.number());
		boolean everything = this.organization.number() == 0;
		for (String flag : FLAGS) {
			boolean value = dice.below(2) == 0;
			boolean typed = dice.below(8) > 0;
			if (everything || this.settings.size() < ALWAYS || dice.below(3) > 0) {
				ObjectNode row = typed ? row("boolean", flag) : this.settings.addObject().put("name", flag);
				row.put("value", value);
			}
		}
		if (this.organization.number() == CONSOLE) {
			row("boolean", "api_zero_data_retention_enabled").put("value", true);
		}
		row("integer", "account_session_duration_seconds").set("value",
				everything ? Json.object().numberNode(28_800) : Json.object().nullNode());
		row("string", "claude_code_default_worker_pool_id").put("value", everything ? "pool-7" : null);
		row("string", "claude_code_default_worker_environment_id").putNull("value");
		row("string_list", "allowed_invite_domains").putArray("value").add("example.com").add("example.org");
		row("string_list", "ip_allowlist_ip_ranges").putArray("value");
		row("string_list", "disabled_admin_request_types").putArray("value").add("type_added_later");
		row("provisioning_mode", "sso_provisioning_mode").put("value",
				everything ? "scim_advanced" : "mode_added_later");
		addRetention(everything);
		row("kind_added_later", "setting_added_later").putObject("value").put("level", 3);
		ObjectNode body = Json.object();
		body.put("type", "effective_organization_settings");
		body.put("organization_id", this.organization.uuid());
		body.set("settings", this.settings);
		body.set("api_keys", keys());
		this.store.add(RowKind.SETTINGS, "", body);
	}

	private ObjectNode row(String type, String name) {
		return this.settings.addObject().put("type", type).put("name", name);
	}

	private void addRetention(boolean everything) {
		ObjectNode value = this.settings.addObject().put("type", "data_retention").putObject("value");
		if (!everything) {
			value.putObject("all").put("type", "indefinite");
			return;
		}
		value.putObject("chat").put("type", "fixed").put("duration", 90).put("timescale", "day");
		value.putObject("project").put("type", "indefinite");
		value.putObject("data_type_added_later").put("type", "period_added_later");
	}

	/* Of the whole parent, so that they are the same everywhere. */
	private ArrayNode keys() {
		ArrayNode keys = Json.array();
		String[] names = { "Old", "Nightly export", "Forgotten" };
		String[] scopes = { "read:compliance_org_settings", "read:compliance_activities", "scope:added_later" };
		for (int i = 0; i < names.length; i++) {
			ObjectNode key = keys.addObject();
			key.put("type", "compliance_api_key");
			key.put("id", this.values.id("apikey_", i));
			key.put("name", names[i]);
			key.putArray("scopes").add(scopes[i]);
			key.put("is_active", i == 1);
			key.put("created_at", GeneratedValues.time(GeneratedValues.FROM + i * GeneratedValues.DAY));
			key.put("created_by_id", (i == 0) ? null : Population.id("user_", 0));
			key.put("expires_at",
					(i == 2) ? GeneratedValues.time(GeneratedValues.FROM + 90 * GeneratedValues.DAY) : null);
		}
		return keys;
	}

}
