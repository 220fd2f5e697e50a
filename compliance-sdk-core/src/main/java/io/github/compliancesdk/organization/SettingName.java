package io.github.compliancesdk.organization;

import java.util.Objects;

/**
 * Name of a setting that an admin can control. An open set: a value that this version
 * does not know is a value, not an error.
 *
 * @param value text on the wire
 */
public record SettingName(String value) {

	/**
	 * {@code access_transparency_enabled}.
	 */
	public static final SettingName ACCESS_TRANSPARENCY_ENABLED = new SettingName("access_transparency_enabled");

	/**
	 * {@code account_session_duration_seconds}.
	 */
	public static final SettingName ACCOUNT_SESSION_DURATION_SECONDS = new SettingName(
			"account_session_duration_seconds");

	/**
	 * {@code ai_powered_artifacts_enabled}.
	 */
	public static final SettingName AI_POWERED_ARTIFACTS_ENABLED = new SettingName("ai_powered_artifacts_enabled");

	/**
	 * {@code allowed_invite_domains}.
	 */
	public static final SettingName ALLOWED_INVITE_DOMAINS = new SettingName("allowed_invite_domains");

	/**
	 * {@code api_workbench_feedback_collection_enabled}.
	 */
	public static final SettingName API_WORKBENCH_FEEDBACK_COLLECTION_ENABLED = new SettingName(
			"api_workbench_feedback_collection_enabled");

	/**
	 * {@code api_zero_data_retention_enabled}.
	 */
	public static final SettingName API_ZERO_DATA_RETENTION_ENABLED = new SettingName(
			"api_zero_data_retention_enabled");

	/**
	 * {@code artifact_connectors_enabled}.
	 */
	public static final SettingName ARTIFACT_CONNECTORS_ENABLED = new SettingName("artifact_connectors_enabled");

	/**
	 * {@code ask_your_org_enabled}.
	 */
	public static final SettingName ASK_YOUR_ORG_ENABLED = new SettingName("ask_your_org_enabled");

	/**
	 * {@code chat_enabled}.
	 */
	public static final SettingName CHAT_ENABLED = new SettingName("chat_enabled");

	/**
	 * {@code claude_academy_inference_enabled}.
	 */
	public static final SettingName CLAUDE_ACADEMY_INFERENCE_ENABLED = new SettingName(
			"claude_academy_inference_enabled");

	/**
	 * {@code claude_ai_chat_sharing_enabled}.
	 */
	public static final SettingName CLAUDE_AI_CHAT_SHARING_ENABLED = new SettingName("claude_ai_chat_sharing_enabled");

	/**
	 * {@code claude_ai_feedback_collection_enabled}.
	 */
	public static final SettingName CLAUDE_AI_FEEDBACK_COLLECTION_ENABLED = new SettingName(
			"claude_ai_feedback_collection_enabled");

	/**
	 * {@code claude_ai_integration_sharing_enabled}.
	 */
	public static final SettingName CLAUDE_AI_INTEGRATION_SHARING_ENABLED = new SettingName(
			"claude_ai_integration_sharing_enabled");

	/**
	 * {@code claude_ai_skill_plugins_scanning_enabled}.
	 */
	public static final SettingName CLAUDE_AI_SKILL_PLUGINS_SCANNING_ENABLED = new SettingName(
			"claude_ai_skill_plugins_scanning_enabled");

	/**
	 * {@code claude_code_default_worker_environment_id}.
	 */
	public static final SettingName CLAUDE_CODE_DEFAULT_WORKER_ENVIRONMENT_ID = new SettingName(
			"claude_code_default_worker_environment_id");

	/**
	 * {@code claude_code_default_worker_pool_id}.
	 */
	public static final SettingName CLAUDE_CODE_DEFAULT_WORKER_POOL_ID = new SettingName(
			"claude_code_default_worker_pool_id");

	/**
	 * {@code claude_code_desktop_bypass_permissions_enabled}.
	 */
	public static final SettingName CLAUDE_CODE_DESKTOP_BYPASS_PERMISSIONS_ENABLED = new SettingName(
			"claude_code_desktop_bypass_permissions_enabled");

	/**
	 * {@code claude_code_desktop_enabled}.
	 */
	public static final SettingName CLAUDE_CODE_DESKTOP_ENABLED = new SettingName("claude_code_desktop_enabled");

	/**
	 * {@code claude_code_fast_mode_enabled}.
	 */
	public static final SettingName CLAUDE_CODE_FAST_MODE_ENABLED = new SettingName("claude_code_fast_mode_enabled");

	/**
	 * {@code claude_code_metrics_logging_enabled}.
	 */
	public static final SettingName CLAUDE_CODE_METRICS_LOGGING_ENABLED = new SettingName(
			"claude_code_metrics_logging_enabled");

	/**
	 * {@code claude_code_remote_control_enabled}.
	 */
	public static final SettingName CLAUDE_CODE_REMOTE_CONTROL_ENABLED = new SettingName(
			"claude_code_remote_control_enabled");

	/**
	 * {@code claude_code_review_enabled}.
	 */
	public static final SettingName CLAUDE_CODE_REVIEW_ENABLED = new SettingName("claude_code_review_enabled");

	/**
	 * {@code claude_code_routines_enabled}.
	 */
	public static final SettingName CLAUDE_CODE_ROUTINES_ENABLED = new SettingName("claude_code_routines_enabled");

	/**
	 * {@code claude_code_security_enabled}.
	 */
	public static final SettingName CLAUDE_CODE_SECURITY_ENABLED = new SettingName("claude_code_security_enabled");

	/**
	 * {@code claude_code_trusted_devices_required}.
	 */
	public static final SettingName CLAUDE_CODE_TRUSTED_DEVICES_REQUIRED = new SettingName(
			"claude_code_trusted_devices_required");

	/**
	 * {@code claude_code_web_enabled}.
	 */
	public static final SettingName CLAUDE_CODE_WEB_ENABLED = new SettingName("claude_code_web_enabled");

	/**
	 * {@code claude_code_workflows_enabled}.
	 */
	public static final SettingName CLAUDE_CODE_WORKFLOWS_ENABLED = new SettingName("claude_code_workflows_enabled");

	/**
	 * {@code claude_design_enabled}.
	 */
	public static final SettingName CLAUDE_DESIGN_ENABLED = new SettingName("claude_design_enabled");

	/**
	 * {@code claude_enterprise_claude_code_zero_data_retention_enabled}.
	 */
	public static final SettingName CLAUDE_ENTERPRISE_CLAUDE_CODE_ZERO_DATA_RETENTION_ENABLED = new SettingName(
			"claude_enterprise_claude_code_zero_data_retention_enabled");

	/**
	 * {@code claude_in_slack_enabled}.
	 */
	public static final SettingName CLAUDE_IN_SLACK_ENABLED = new SettingName("claude_in_slack_enabled");

	/**
	 * {@code claude_science_custom_connectors_enabled}.
	 */
	public static final SettingName CLAUDE_SCIENCE_CUSTOM_CONNECTORS_ENABLED = new SettingName(
			"claude_science_custom_connectors_enabled");

	/**
	 * {@code claude_science_custom_skills_enabled}.
	 */
	public static final SettingName CLAUDE_SCIENCE_CUSTOM_SKILLS_ENABLED = new SettingName(
			"claude_science_custom_skills_enabled");

	/**
	 * {@code claude_science_enabled}.
	 */
	public static final SettingName CLAUDE_SCIENCE_ENABLED = new SettingName("claude_science_enabled");

	/**
	 * {@code claude_science_managed_network_allowlist_enabled}.
	 */
	public static final SettingName CLAUDE_SCIENCE_MANAGED_NETWORK_ALLOWLIST_ENABLED = new SettingName(
			"claude_science_managed_network_allowlist_enabled");

	/**
	 * {@code claude_science_memory_enabled}.
	 */
	public static final SettingName CLAUDE_SCIENCE_MEMORY_ENABLED = new SettingName("claude_science_memory_enabled");

	/**
	 * {@code claude_science_modal_enabled}.
	 */
	public static final SettingName CLAUDE_SCIENCE_MODAL_ENABLED = new SettingName("claude_science_modal_enabled");

	/**
	 * {@code claude_science_scientific_model_endpoints_enabled}.
	 */
	public static final SettingName CLAUDE_SCIENCE_SCIENTIFIC_MODEL_ENDPOINTS_ENABLED = new SettingName(
			"claude_science_scientific_model_endpoints_enabled");

	/**
	 * {@code claude_science_ssh_hosts_enabled}.
	 */
	public static final SettingName CLAUDE_SCIENCE_SSH_HOSTS_ENABLED = new SettingName(
			"claude_science_ssh_hosts_enabled");

	/**
	 * {@code cmek_enabled}.
	 */
	public static final SettingName CMEK_ENABLED = new SettingName("cmek_enabled");

	/**
	 * {@code code_execution_enabled}.
	 */
	public static final SettingName CODE_EXECUTION_ENABLED = new SettingName("code_execution_enabled");

	/**
	 * {@code code_execution_network_egress_enabled}.
	 */
	public static final SettingName CODE_EXECUTION_NETWORK_EGRESS_ENABLED = new SettingName(
			"code_execution_network_egress_enabled");

	/**
	 * {@code connector_tools_default_always_allow}.
	 */
	public static final SettingName CONNECTOR_TOOLS_DEFAULT_ALWAYS_ALLOW = new SettingName(
			"connector_tools_default_always_allow");

	/**
	 * {@code content_redaction_enabled}.
	 */
	public static final SettingName CONTENT_REDACTION_ENABLED = new SettingName("content_redaction_enabled");

	/**
	 * {@code cowork_trusted_devices_required}.
	 */
	public static final SettingName COWORK_TRUSTED_DEVICES_REQUIRED = new SettingName(
			"cowork_trusted_devices_required");

	/**
	 * {@code data_retention_periods}.
	 */
	public static final SettingName DATA_RETENTION_PERIODS = new SettingName("data_retention_periods");

	/**
	 * {@code desktop_extension_allowlist_enabled}.
	 */
	public static final SettingName DESKTOP_EXTENSION_ALLOWLIST_ENABLED = new SettingName(
			"desktop_extension_allowlist_enabled");

	/**
	 * {@code directory_sync_enabled}.
	 */
	public static final SettingName DIRECTORY_SYNC_ENABLED = new SettingName("directory_sync_enabled");

	/**
	 * {@code disabled_admin_request_types}.
	 */
	public static final SettingName DISABLED_ADMIN_REQUEST_TYPES = new SettingName("disabled_admin_request_types");

	/**
	 * {@code frontier_data_use_enabled}.
	 */
	public static final SettingName FRONTIER_DATA_USE_ENABLED = new SettingName("frontier_data_use_enabled");

	/**
	 * {@code group_skill_sharing_enabled}.
	 */
	public static final SettingName GROUP_SKILL_SHARING_ENABLED = new SettingName("group_skill_sharing_enabled");

	/**
	 * {@code hipaa_compliance_enabled}.
	 */
	public static final SettingName HIPAA_COMPLIANCE_ENABLED = new SettingName("hipaa_compliance_enabled");

	/**
	 * {@code inline_visualizations_enabled}.
	 */
	public static final SettingName INLINE_VISUALIZATIONS_ENABLED = new SettingName("inline_visualizations_enabled");

	/**
	 * {@code ip_allowlist_enabled}.
	 */
	public static final SettingName IP_ALLOWLIST_ENABLED = new SettingName("ip_allowlist_enabled");

	/**
	 * {@code ip_allowlist_ip_ranges}.
	 */
	public static final SettingName IP_ALLOWLIST_IP_RANGES = new SettingName("ip_allowlist_ip_ranges");

	/**
	 * {@code location_metadata_enabled}.
	 */
	public static final SettingName LOCATION_METADATA_ENABLED = new SettingName("location_metadata_enabled");

	/**
	 * {@code member_usage_dashboard_visible}.
	 */
	public static final SettingName MEMBER_USAGE_DASHBOARD_VISIBLE = new SettingName("member_usage_dashboard_visible");

	/**
	 * {@code memory_enabled}.
	 */
	public static final SettingName MEMORY_ENABLED = new SettingName("memory_enabled");

	/**
	 * {@code org_wide_skill_sharing_enabled}.
	 */
	public static final SettingName ORG_WIDE_SKILL_SHARING_ENABLED = new SettingName("org_wide_skill_sharing_enabled");

	/**
	 * {@code project_sharing_enabled}.
	 */
	public static final SettingName PROJECT_SHARING_ENABLED = new SettingName("project_sharing_enabled");

	/**
	 * {@code public_projects_enabled}.
	 */
	public static final SettingName PUBLIC_PROJECTS_ENABLED = new SettingName("public_projects_enabled");

	/**
	 * {@code skill_sharing_enabled}.
	 */
	public static final SettingName SKILL_SHARING_ENABLED = new SettingName("skill_sharing_enabled");

	/**
	 * {@code skills_enabled}.
	 */
	public static final SettingName SKILLS_ENABLED = new SettingName("skills_enabled");

	/**
	 * {@code sso_claude_ai_enforced}.
	 */
	public static final SettingName SSO_CLAUDE_AI_ENFORCED = new SettingName("sso_claude_ai_enforced");

	/**
	 * {@code sso_console_enforced}.
	 */
	public static final SettingName SSO_CONSOLE_ENFORCED = new SettingName("sso_console_enforced");

	/**
	 * {@code sso_enabled}.
	 */
	public static final SettingName SSO_ENABLED = new SettingName("sso_enabled");

	/**
	 * {@code sso_provisioning_mode}.
	 */
	public static final SettingName SSO_PROVISIONING_MODE = new SettingName("sso_provisioning_mode");

	/**
	 * {@code third_party_interactive_content_enabled}.
	 */
	public static final SettingName THIRD_PARTY_INTERACTIVE_CONTENT_ENABLED = new SettingName(
			"third_party_interactive_content_enabled");

	/**
	 * {@code user_skill_creation_enabled}.
	 */
	public static final SettingName USER_SKILL_CREATION_ENABLED = new SettingName("user_skill_creation_enabled");

	/**
	 * {@code web_search_enabled}.
	 */
	public static final SettingName WEB_SEARCH_ENABLED = new SettingName("web_search_enabled");

	/**
	 * {@code work_across_apps_enabled}.
	 */
	public static final SettingName WORK_ACROSS_APPS_ENABLED = new SettingName("work_across_apps_enabled");

	/**
	 * Checks the value.
	 * @param value text on the wire
	 * @throws NullPointerException if the value is {@code null}
	 */
	public SettingName {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
