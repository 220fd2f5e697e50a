package io.github.compliancesdk.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Kind of an {@link Activity}, for example {@code claude_chat_created}. An open set: the
 * server adds types every week, and one that this version does not know is a value, not
 * an error.
 *
 * @param value text on the wire
 */
public record ActivityType(String value) {

	private static final Map<ActivityType, List<ActivityMember<?>>> MEMBERS = new HashMap<>();

	/**
	 * {@code abuse_decision_received}.
	 */
	public static final ActivityType ABUSE_DECISION_RECEIVED = known("abuse_decision_received",
			ActivityMember.ABUSE_SESSION_ID, ActivityMember.DECISION);

	/**
	 * {@code account_deleted}.
	 */
	public static final ActivityType ACCOUNT_DELETED = known("account_deleted");

	/**
	 * {@code admin_api_key_created}.
	 */
	public static final ActivityType ADMIN_API_KEY_CREATED = known("admin_api_key_created",
			ActivityMember.ADMIN_API_KEY_ID, ActivityMember.SCOPES);

	/**
	 * {@code admin_api_key_deleted}.
	 */
	public static final ActivityType ADMIN_API_KEY_DELETED = known("admin_api_key_deleted",
			ActivityMember.ADMIN_API_KEY_ID);

	/**
	 * {@code admin_api_key_updated}.
	 */
	public static final ActivityType ADMIN_API_KEY_UPDATED = known("admin_api_key_updated",
			ActivityMember.ADMIN_API_KEY_ID, ActivityMember.UPDATES);

	/**
	 * {@code admin_connector_request_resolved}.
	 */
	public static final ActivityType ADMIN_CONNECTOR_REQUEST_RESOLVED = known("admin_connector_request_resolved",
			ActivityMember.DECISION, ActivityMember.MCP_SERVER_ID, ActivityMember.RESOLVED_COUNT);

	/**
	 * {@code admin_request_created}.
	 */
	public static final ActivityType ADMIN_REQUEST_CREATED = known("admin_request_created",
			ActivityMember.REQUEST_TYPE);

	/**
	 * {@code admin_setup_checklist_step_delegated}.
	 */
	public static final ActivityType ADMIN_SETUP_CHECKLIST_STEP_DELEGATED = known(
			"admin_setup_checklist_step_delegated");

	/**
	 * {@code admin_setup_checklist_step_delegation_cancelled}.
	 */
	public static final ActivityType ADMIN_SETUP_CHECKLIST_STEP_DELEGATION_CANCELLED = known(
			"admin_setup_checklist_step_delegation_cancelled");

	/**
	 * {@code age_verified}.
	 */
	public static final ActivityType AGE_VERIFIED = known("age_verified");

	/**
	 * {@code anonymous_mobile_login_attempted}.
	 */
	public static final ActivityType ANONYMOUS_MOBILE_LOGIN_ATTEMPTED = known("anonymous_mobile_login_attempted");

	/**
	 * {@code anthropic_access}. The server does not take it as a filter.
	 */
	public static final ActivityType ANTHROPIC_ACCESS = known("anthropic_access", ActivityMember.ACCESSED_AT,
			ActivityMember.ACCESSOR_DEPARTMENT, ActivityMember.REASON_CODE, ActivityMember.RESOURCE_DETAILS,
			ActivityMember.WORKSPACE_ID, ActivityMember.WORKSPACE_UUID);

	/**
	 * {@code api_key_created}.
	 */
	public static final ActivityType API_KEY_CREATED = known("api_key_created", ActivityMember.API_KEY_ID,
			ActivityMember.RESTRICTED_TO_ORGANIZATION, ActivityMember.SCOPES);

	/**
	 * {@code audit_log_export_accessed}.
	 */
	public static final ActivityType AUDIT_LOG_EXPORT_ACCESSED = known("audit_log_export_accessed");

	/**
	 * {@code audit_log_export_started}.
	 */
	public static final ActivityType AUDIT_LOG_EXPORT_STARTED = known("audit_log_export_started",
			ActivityMember.FROM_DATE, ActivityMember.TO_DATE);

	/**
	 * {@code billing_emails_updated}.
	 */
	public static final ActivityType BILLING_EMAILS_UPDATED = known("billing_emails_updated",
			ActivityMember.CC_EMAIL_COUNT, ActivityMember.PRIMARY_EMAIL_SET, ActivityMember.TO_EMAIL_COUNT);

	/**
	 * {@code ccr_agent_created}.
	 */
	public static final ActivityType CCR_AGENT_CREATED = known("ccr_agent_created", ActivityMember.AGENT_ID,
			ActivityMember.DEFAULT_SOURCE_URLS, ActivityMember.DEFAULT_SOURCE_URLS_TRUNCATED,
			ActivityMember.DISPLAY_NAME, ActivityMember.GUEST_POLICY, ActivityMember.OMITTED_SOURCE_URL_COUNT,
			ActivityMember.SLACK_ALIAS, ActivityMember.SLUG);

	/**
	 * {@code ccr_agent_deleted}.
	 */
	public static final ActivityType CCR_AGENT_DELETED = known("ccr_agent_deleted", ActivityMember.AGENT_ID,
			ActivityMember.CASCADED_AGENT_IDS, ActivityMember.CASCADED_AGENT_IDS_TRUNCATED,
			ActivityMember.CASCADED_FROM_AGENT_ID);

	/**
	 * {@code ccr_agent_proxy_anthropic_oidc_token_exchanged}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_ANTHROPIC_OIDC_TOKEN_EXCHANGED = known(
			"ccr_agent_proxy_anthropic_oidc_token_exchanged");

	/**
	 * {@code ccr_agent_proxy_anthropic_oidc_token_minted}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_ANTHROPIC_OIDC_TOKEN_MINTED = known(
			"ccr_agent_proxy_anthropic_oidc_token_minted", ActivityMember.TOKEN_JTI);

	/**
	 * {@code ccr_agent_proxy_credential_created}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_CREDENTIAL_CREATED = known("ccr_agent_proxy_credential_created",
			ActivityMember.AUTHORIZATION_BASIS, ActivityMember.CREDENTIAL_ID, ActivityMember.CREDENTIAL_TYPE,
			ActivityMember.DISPLAY_NAME, ActivityMember.HOST_CONSTRAINT, ActivityMember.HOST_CONSTRAINT_TRUNCATED,
			ActivityMember.PROFILE_ID);

	/**
	 * {@code ccr_agent_proxy_credential_deleted}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_CREDENTIAL_DELETED = known("ccr_agent_proxy_credential_deleted",
			ActivityMember.AUTHORIZATION_BASIS, ActivityMember.CREDENTIAL_ID, ActivityMember.PROFILE_ID);

	/**
	 * {@code ccr_agent_proxy_credential_rotated}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_CREDENTIAL_ROTATED = known("ccr_agent_proxy_credential_rotated",
			ActivityMember.AUTHORIZATION_BASIS, ActivityMember.CREDENTIAL_ID, ActivityMember.CREDENTIAL_TYPE,
			ActivityMember.DESTINATIONS_REPOINTED, ActivityMember.DISPLAY_NAME, ActivityMember.PREVIOUS_CREDENTIAL_ID,
			ActivityMember.PROFILE_ID, ActivityMember.RULES_REPOINTED);

	/**
	 * {@code ccr_agent_proxy_credential_updated}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_CREDENTIAL_UPDATED = known("ccr_agent_proxy_credential_updated",
			ActivityMember.AUTHORIZATION_BASIS, ActivityMember.CREDENTIAL_ID, ActivityMember.DISPLAY_NAME,
			ActivityMember.HOST_CONSTRAINT, ActivityMember.HOST_CONSTRAINT_TRUNCATED, ActivityMember.PROFILE_ID,
			ActivityMember.UPDATED_FIELDS);

	/**
	 * {@code ccr_agent_proxy_destination_deleted}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_DESTINATION_DELETED = known("ccr_agent_proxy_destination_deleted",
			ActivityMember.CASCADE_TRIGGER_CREDENTIAL_ID, ActivityMember.DELETED_WITH_PROFILE,
			ActivityMember.DESTINATION_ID, ActivityMember.PROFILE_ID);

	/**
	 * {@code ccr_agent_proxy_network_events_listed}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_NETWORK_EVENTS_LISTED = known(
			"ccr_agent_proxy_network_events_listed", ActivityMember.FAILED, ActivityMember.HOUR);

	/**
	 * {@code ccr_agent_proxy_profile_bound}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_PROFILE_BOUND = known("ccr_agent_proxy_profile_bound",
			ActivityMember.PROFILE_ID, ActivityMember.SCOPE_ID, ActivityMember.SCOPE_KIND);

	/**
	 * {@code ccr_agent_proxy_profile_created}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_PROFILE_CREATED = known("ccr_agent_proxy_profile_created",
			ActivityMember.DISPLAY_NAME, ActivityMember.GITHUB_ACCESS, ActivityMember.PROFILE_ID, ActivityMember.SLUG);

	/**
	 * {@code ccr_agent_proxy_profile_deleted}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_PROFILE_DELETED = known("ccr_agent_proxy_profile_deleted",
			ActivityMember.DELETED_CREDENTIALS_UNKNOWN, ActivityMember.DELETED_CREDENTIAL_COUNT,
			ActivityMember.DELETED_DESTINATIONS_UNKNOWN, ActivityMember.DELETED_DESTINATION_COUNT,
			ActivityMember.DELETED_RULES_UNKNOWN, ActivityMember.DELETED_RULE_COUNT, ActivityMember.PROFILE_ID);

	/**
	 * {@code ccr_agent_proxy_profile_unbound}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_PROFILE_UNBOUND = known("ccr_agent_proxy_profile_unbound",
			ActivityMember.PROFILE_ID, ActivityMember.SCOPE_ID, ActivityMember.SCOPE_KIND);

	/**
	 * {@code ccr_agent_proxy_profile_updated}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_PROFILE_UPDATED = known("ccr_agent_proxy_profile_updated",
			ActivityMember.GITHUB_ACCESS_CHANGES, ActivityMember.PROFILE_ID, ActivityMember.UPDATED_FIELDS);

	/**
	 * {@code ccr_agent_proxy_provisioning_credential_rejected}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_PROVISIONING_CREDENTIAL_REJECTED = known(
			"ccr_agent_proxy_provisioning_credential_rejected", ActivityMember.CREDENTIAL_ID, ActivityMember.LINK_ID,
			ActivityMember.PROFILE_ID, ActivityMember.RULE_ID, ActivityMember.SUBMITTED_BY_USER_ID);

	/**
	 * {@code ccr_agent_proxy_provisioning_link_enabled}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_PROVISIONING_LINK_ENABLED = known(
			"ccr_agent_proxy_provisioning_link_enabled", ActivityMember.CREDENTIAL_ID, ActivityMember.LINK_ID,
			ActivityMember.PROFILE_ID, ActivityMember.RULE_ID);

	/**
	 * {@code ccr_agent_proxy_provisioning_link_generated}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_PROVISIONING_LINK_GENERATED = known(
			"ccr_agent_proxy_provisioning_link_generated", ActivityMember.LINK_ID, ActivityMember.PROFILE_ID);

	/**
	 * {@code ccr_agent_proxy_provisioning_link_revoked}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_PROVISIONING_LINK_REVOKED = known(
			"ccr_agent_proxy_provisioning_link_revoked", ActivityMember.LINK_ID, ActivityMember.PROFILE_ID);

	/**
	 * {@code ccr_agent_proxy_provisioning_link_submitted}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_PROVISIONING_LINK_SUBMITTED = known(
			"ccr_agent_proxy_provisioning_link_submitted", ActivityMember.CREDENTIAL_ID, ActivityMember.CREDENTIAL_TYPE,
			ActivityMember.HOST_CONSTRAINT, ActivityMember.LINK_ID, ActivityMember.PROFILE_ID);

	/**
	 * {@code ccr_agent_proxy_rule_created}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_RULE_CREATED = known("ccr_agent_proxy_rule_created");

	/**
	 * {@code ccr_agent_proxy_rule_deleted}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_RULE_DELETED = known("ccr_agent_proxy_rule_deleted",
			ActivityMember.CASCADE_TRIGGER_CREDENTIAL_ID, ActivityMember.DELETED_WITH_PROFILE,
			ActivityMember.PROFILE_ID, ActivityMember.RULE_ID);

	/**
	 * {@code ccr_agent_proxy_rule_updated}.
	 */
	public static final ActivityType CCR_AGENT_PROXY_RULE_UPDATED = known("ccr_agent_proxy_rule_updated");

	/**
	 * {@code ccr_agent_slack_access_scope_created}.
	 */
	public static final ActivityType CCR_AGENT_SLACK_ACCESS_SCOPE_CREATED = known(
			"ccr_agent_slack_access_scope_created", ActivityMember.AGENT_ID, ActivityMember.CAN_WRITE,
			ActivityMember.SLACK_CHANNEL_ID, ActivityMember.SLACK_TEAM_ID);

	/**
	 * {@code ccr_agent_slack_access_scope_deleted}.
	 */
	public static final ActivityType CCR_AGENT_SLACK_ACCESS_SCOPE_DELETED = known(
			"ccr_agent_slack_access_scope_deleted", ActivityMember.AGENT_ID, ActivityMember.SLACK_CHANNEL_ID,
			ActivityMember.SLACK_TEAM_ID);

	/**
	 * {@code ccr_agent_slack_binding_created}.
	 */
	public static final ActivityType CCR_AGENT_SLACK_BINDING_CREATED = known("ccr_agent_slack_binding_created",
			ActivityMember.AGENT_ID, ActivityMember.SLACK_CHANNEL_ID, ActivityMember.SLACK_TEAM_ID);

	/**
	 * {@code ccr_agent_slack_binding_deleted}.
	 */
	public static final ActivityType CCR_AGENT_SLACK_BINDING_DELETED = known("ccr_agent_slack_binding_deleted",
			ActivityMember.AGENT_ID, ActivityMember.SLACK_CHANNEL_ID, ActivityMember.SLACK_TEAM_ID);

	/**
	 * {@code ccr_agent_updated}.
	 */
	public static final ActivityType CCR_AGENT_UPDATED = known("ccr_agent_updated", ActivityMember.AGENT_ID,
			ActivityMember.DEFAULT_SOURCE_URLS, ActivityMember.DEFAULT_SOURCE_URLS_TRUNCATED,
			ActivityMember.GUEST_POLICY, ActivityMember.OMITTED_SOURCE_URL_COUNT, ActivityMember.SLACK_ALIAS,
			ActivityMember.UPDATED_FIELDS);

	/**
	 * {@code ccr_channel_manager_added}.
	 */
	public static final ActivityType CCR_CHANNEL_MANAGER_ADDED = known("ccr_channel_manager_added");

	/**
	 * {@code ccr_channel_manager_removed}.
	 */
	public static final ActivityType CCR_CHANNEL_MANAGER_REMOVED = known("ccr_channel_manager_removed");

	/**
	 * {@code ccr_role_channel_assignment_deleted}.
	 */
	public static final ActivityType CCR_ROLE_CHANNEL_ASSIGNMENT_DELETED = known("ccr_role_channel_assignment_deleted",
			ActivityMember.PREVIOUS_CHANNEL_COUNT, ActivityMember.ROLE_ID);

	/**
	 * {@code ccr_role_channel_assignment_updated}.
	 */
	public static final ActivityType CCR_ROLE_CHANNEL_ASSIGNMENT_UPDATED = known("ccr_role_channel_assignment_updated",
			ActivityMember.AGENT_IDS, ActivityMember.CHANNEL_COUNT, ActivityMember.PREVIOUS_CHANNEL_COUNT,
			ActivityMember.ROLE_ID);

	/**
	 * {@code ccr_session_created}.
	 */
	public static final ActivityType CCR_SESSION_CREATED = known("ccr_session_created");

	/**
	 * {@code ccr_session_deleted}.
	 */
	public static final ActivityType CCR_SESSION_DELETED = known("ccr_session_deleted");

	/**
	 * {@code ccr_session_updated}.
	 */
	public static final ActivityType CCR_SESSION_UPDATED = known("ccr_session_updated");

	/**
	 * {@code ccr_slack_channel_joined}.
	 */
	public static final ActivityType CCR_SLACK_CHANNEL_JOINED = known("ccr_slack_channel_joined");

	/**
	 * {@code claude_artifact_access_failed}.
	 */
	public static final ActivityType CLAUDE_ARTIFACT_ACCESS_FAILED = known("claude_artifact_access_failed",
			ActivityMember.CLAUDE_ARTIFACT_ID, ActivityMember.CLAUDE_ARTIFACT_VERSION_ID, ActivityMember.REASON);

	/**
	 * {@code claude_artifact_commented}.
	 */
	public static final ActivityType CLAUDE_ARTIFACT_COMMENTED = known("claude_artifact_commented");

	/**
	 * {@code claude_artifact_comments_viewed}.
	 */
	public static final ActivityType CLAUDE_ARTIFACT_COMMENTS_VIEWED = known("claude_artifact_comments_viewed");

	/**
	 * {@code claude_artifact_created}.
	 */
	public static final ActivityType CLAUDE_ARTIFACT_CREATED = known("claude_artifact_created",
			ActivityMember.CLAUDE_ARTIFACT_ID);

	/**
	 * {@code claude_artifact_duplicated}.
	 */
	public static final ActivityType CLAUDE_ARTIFACT_DUPLICATED = known("claude_artifact_duplicated");

	/**
	 * {@code claude_artifact_external_sharing_permission_updated}.
	 */
	public static final ActivityType CLAUDE_ARTIFACT_EXTERNAL_SHARING_PERMISSION_UPDATED = known(
			"claude_artifact_external_sharing_permission_updated");

	/**
	 * {@code claude_artifact_invite_accepted}.
	 */
	public static final ActivityType CLAUDE_ARTIFACT_INVITE_ACCEPTED = known("claude_artifact_invite_accepted",
			ActivityMember.INVITEE_EMAIL, ActivityMember.INVITEE_USER_ID);

	/**
	 * {@code claude_artifact_invite_created}.
	 */
	public static final ActivityType CLAUDE_ARTIFACT_INVITE_CREATED = known("claude_artifact_invite_created");

	/**
	 * {@code claude_artifact_invite_revoked}.
	 */
	public static final ActivityType CLAUDE_ARTIFACT_INVITE_REVOKED = known("claude_artifact_invite_revoked");

	/**
	 * {@code claude_artifact_invite_role_updated}.
	 */
	public static final ActivityType CLAUDE_ARTIFACT_INVITE_ROLE_UPDATED = known("claude_artifact_invite_role_updated");

	/**
	 * {@code claude_artifact_published}.
	 */
	public static final ActivityType CLAUDE_ARTIFACT_PUBLISHED = known("claude_artifact_published",
			ActivityMember.ARTIFACT_TYPE, ActivityMember.CLAUDE_ARTIFACT_VERSION_ID,
			ActivityMember.CLAUDE_PUBLISHED_ARTIFACT_ID, ActivityMember.DESCRIPTION, ActivityMember.IS_REDEPLOY,
			ActivityMember.TITLE);

	/**
	 * {@code claude_artifact_sharing_updated}.
	 */
	public static final ActivityType CLAUDE_ARTIFACT_SHARING_UPDATED = known("claude_artifact_sharing_updated",
			ActivityMember.AUDIENCE, ActivityMember.CLAUDE_ARTIFACT_ID, ActivityMember.CLAUDE_ARTIFACT_VERSION_ID,
			ActivityMember.NEW_MODE, ActivityMember.NEW_USER_COUNT, ActivityMember.NEW_WRITE_MODE,
			ActivityMember.NEW_WRITE_USER_COUNT, ActivityMember.PREVIOUS_MODE, ActivityMember.PREVIOUS_USER_COUNT,
			ActivityMember.PREVIOUS_WRITE_MODE, ActivityMember.PREVIOUS_WRITE_USER_COUNT);

	/**
	 * {@code claude_artifact_viewed}.
	 */
	public static final ActivityType CLAUDE_ARTIFACT_VIEWED = known("claude_artifact_viewed",
			ActivityMember.CLAUDE_ARTIFACT_ID, ActivityMember.CLAUDE_ARTIFACT_VERSION_ID);

	/**
	 * {@code claude_chat_access_failed}.
	 */
	public static final ActivityType CLAUDE_CHAT_ACCESS_FAILED = known("claude_chat_access_failed",
			ActivityMember.CLAUDE_CHAT_ID);

	/**
	 * {@code claude_chat_created}.
	 */
	public static final ActivityType CLAUDE_CHAT_CREATED = known("claude_chat_created", ActivityMember.CLAUDE_CHAT_ID,
			ActivityMember.CLAUDE_PROJECT_ID);

	/**
	 * {@code claude_chat_deleted}.
	 */
	public static final ActivityType CLAUDE_CHAT_DELETED = known("claude_chat_deleted", ActivityMember.CLAUDE_CHAT_ID,
			ActivityMember.CLAUDE_PROJECT_ID);

	/**
	 * {@code claude_chat_deletion_failed}.
	 */
	public static final ActivityType CLAUDE_CHAT_DELETION_FAILED = known("claude_chat_deletion_failed",
			ActivityMember.CLAUDE_CHAT_ID);

	/**
	 * {@code claude_chat_settings_updated}.
	 */
	public static final ActivityType CLAUDE_CHAT_SETTINGS_UPDATED = known("claude_chat_settings_updated",
			ActivityMember.CLAUDE_CHAT_ID, ActivityMember.CLAUDE_PROJECT_ID);

	/**
	 * {@code claude_chat_snapshot_created}.
	 */
	public static final ActivityType CLAUDE_CHAT_SNAPSHOT_CREATED = known("claude_chat_snapshot_created",
			ActivityMember.CLAUDE_CHAT_ID, ActivityMember.CLAUDE_CHAT_SNAPSHOT_ID);

	/**
	 * {@code claude_chat_snapshot_deleted}.
	 */
	public static final ActivityType CLAUDE_CHAT_SNAPSHOT_DELETED = known("claude_chat_snapshot_deleted",
			ActivityMember.CLAUDE_CHAT_ID, ActivityMember.CLAUDE_CHAT_SNAPSHOT_ID);

	/**
	 * {@code claude_chat_snapshot_viewed}.
	 */
	public static final ActivityType CLAUDE_CHAT_SNAPSHOT_VIEWED = known("claude_chat_snapshot_viewed",
			ActivityMember.CLAUDE_CHAT_ID, ActivityMember.CLAUDE_CHAT_SNAPSHOT_ID);

	/**
	 * {@code claude_chat_sync_source_created}.
	 */
	public static final ActivityType CLAUDE_CHAT_SYNC_SOURCE_CREATED = known("claude_chat_sync_source_created",
			ActivityMember.CLAUDE_CHAT_SYNC_SOURCE_ID, ActivityMember.PROVIDER, ActivityMember.RESOURCE_DESCRIPTOR);

	/**
	 * {@code claude_chat_sync_source_deleted}.
	 */
	public static final ActivityType CLAUDE_CHAT_SYNC_SOURCE_DELETED = known("claude_chat_sync_source_deleted",
			ActivityMember.CLAUDE_CHAT_SYNC_SOURCE_ID, ActivityMember.PROVIDER);

	/**
	 * {@code claude_chat_sync_source_updated}.
	 */
	public static final ActivityType CLAUDE_CHAT_SYNC_SOURCE_UPDATED = known("claude_chat_sync_source_updated",
			ActivityMember.CLAUDE_CHAT_SYNC_SOURCE_ID, ActivityMember.CONFIG_CHANGED, ActivityMember.PROVIDER,
			ActivityMember.RESOURCE_DESCRIPTOR);

	/**
	 * {@code claude_chat_updated}.
	 */
	public static final ActivityType CLAUDE_CHAT_UPDATED = known("claude_chat_updated", ActivityMember.CLAUDE_CHAT_ID,
			ActivityMember.CLAUDE_PROJECT_ID);

	/**
	 * {@code claude_chat_viewed}.
	 */
	public static final ActivityType CLAUDE_CHAT_VIEWED = known("claude_chat_viewed", ActivityMember.CLAUDE_CHAT_ID,
			ActivityMember.CLAUDE_PROJECT_ID);

	/**
	 * {@code claude_code_credential_revoked}.
	 */
	public static final ActivityType CLAUDE_CODE_CREDENTIAL_REVOKED = known("claude_code_credential_revoked",
			ActivityMember.AGENT_ID, ActivityMember.CREDENTIAL_TYPE, ActivityMember.DELEGATING_JTI, ActivityMember.JTI,
			ActivityMember.RUNNER_ID, ActivityMember.RUNNER_POOL_ID, ActivityMember.SESSION_ID, ActivityMember.USER_ID);

	/**
	 * {@code claude_code_review_config_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_REVIEW_CONFIG_UPDATED = known("claude_code_review_config_updated",
			ActivityMember.ENABLED, ActivityMember.ENVIRONMENT_ID, ActivityMember.MODEL,
			ActivityMember.PER_REVIEW_LIMIT_USD, ActivityMember.PREVIOUS_ENABLED,
			ActivityMember.PREVIOUS_ENVIRONMENT_ID, ActivityMember.PREVIOUS_MODEL,
			ActivityMember.PREVIOUS_PER_REVIEW_LIMIT_USD, ActivityMember.PREVIOUS_SHOW_TIPS, ActivityMember.SHOW_TIPS);

	/**
	 * {@code claude_code_review_repository_added}.
	 */
	public static final ActivityType CLAUDE_CODE_REVIEW_REPOSITORY_ADDED = known("claude_code_review_repository_added",
			ActivityMember.CONFIG_ID, ActivityMember.REPO_NAME, ActivityMember.REPO_OWNER, ActivityMember.TRIGGER_MODE);

	/**
	 * {@code claude_code_review_repository_removed}.
	 */
	public static final ActivityType CLAUDE_CODE_REVIEW_REPOSITORY_REMOVED = known(
			"claude_code_review_repository_removed", ActivityMember.CONFIG_ID, ActivityMember.REPO_NAME,
			ActivityMember.REPO_OWNER);

	/**
	 * {@code claude_code_review_repository_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_REVIEW_REPOSITORY_UPDATED = known(
			"claude_code_review_repository_updated", ActivityMember.CONFIG_ID, ActivityMember.REPO_NAME,
			ActivityMember.REPO_OWNER, ActivityMember.STATUS, ActivityMember.TRIGGER_MODE);

	/**
	 * {@code claude_code_runner_deleted}.
	 */
	public static final ActivityType CLAUDE_CODE_RUNNER_DELETED = known("claude_code_runner_deleted",
			ActivityMember.RUNNER_ID, ActivityMember.RUNNER_POOL_ID);

	/**
	 * {@code claude_code_runner_pool_created}.
	 */
	public static final ActivityType CLAUDE_CODE_RUNNER_POOL_CREATED = known("claude_code_runner_pool_created",
			ActivityMember.DISPLAY_NAME, ActivityMember.RUNNER_POOL_ID);

	/**
	 * {@code claude_code_runner_pool_deleted}.
	 */
	public static final ActivityType CLAUDE_CODE_RUNNER_POOL_DELETED = known("claude_code_runner_pool_deleted",
			ActivityMember.DISPLAY_NAME, ActivityMember.RUNNER_POOL_ID);

	/**
	 * {@code claude_code_runner_pool_secret_minted}.
	 */
	public static final ActivityType CLAUDE_CODE_RUNNER_POOL_SECRET_MINTED = known(
			"claude_code_runner_pool_secret_minted", ActivityMember.EXPIRES_AT, ActivityMember.JTI,
			ActivityMember.LABEL, ActivityMember.RUNNER_POOL_ID);

	/**
	 * {@code claude_code_runner_pool_session_queue_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_RUNNER_POOL_SESSION_QUEUE_UPDATED = known(
			"claude_code_runner_pool_session_queue_updated", ActivityMember.ACTION, ActivityMember.EXCLUDED_RUNNER_ID,
			ActivityMember.RUNNER_POOL_ID, ActivityMember.SESSION_ID);

	/**
	 * {@code claude_code_runner_pool_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_RUNNER_POOL_UPDATED = known("claude_code_runner_pool_updated",
			ActivityMember.DISPLAY_NAME, ActivityMember.PREVIOUS_DISPLAY_NAME, ActivityMember.RUNNER_POOL_ID);

	/**
	 * {@code claude_code_security_center_config_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_SECURITY_CENTER_CONFIG_UPDATED = known(
			"claude_code_security_center_config_updated", ActivityMember.ENABLED, ActivityMember.ENVIRONMENT_ID);

	/**
	 * {@code claude_code_security_scan_cancelled}.
	 */
	public static final ActivityType CLAUDE_CODE_SECURITY_SCAN_CANCELLED = known("claude_code_security_scan_cancelled",
			ActivityMember.SCANS_CANCELLED, ActivityMember.SCAN_PROJECT_ID);

	/**
	 * {@code claude_code_security_scan_created}.
	 */
	public static final ActivityType CLAUDE_CODE_SECURITY_SCAN_CREATED = known("claude_code_security_scan_created",
			ActivityMember.SCAN_ID, ActivityMember.SCAN_PROJECT_ID);

	/**
	 * {@code claude_code_security_scan_project_member_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_SECURITY_SCAN_PROJECT_MEMBER_UPDATED = known(
			"claude_code_security_scan_project_member_updated");

	/**
	 * {@code claude_code_security_scan_project_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_SECURITY_SCAN_PROJECT_UPDATED = known(
			"claude_code_security_scan_project_updated", ActivityMember.ACTION, ActivityMember.SCAN_PROJECT_ID);

	/**
	 * {@code claude_code_security_scan_project_visibility_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_SECURITY_SCAN_PROJECT_VISIBILITY_UPDATED = known(
			"claude_code_security_scan_project_visibility_updated", ActivityMember.ACCESS_LEVEL, ActivityMember.ACTION,
			ActivityMember.SCAN_PROJECT_ID);

	/**
	 * {@code claude_code_security_scan_run_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_SECURITY_SCAN_RUN_UPDATED = known(
			"claude_code_security_scan_run_updated", ActivityMember.ACTION, ActivityMember.SCAN_ID);

	/**
	 * {@code claude_code_security_scan_schedule_deleted}.
	 */
	public static final ActivityType CLAUDE_CODE_SECURITY_SCAN_SCHEDULE_DELETED = known(
			"claude_code_security_scan_schedule_deleted", ActivityMember.SCAN_PROJECT_ID);

	/**
	 * {@code claude_code_security_scan_schedule_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_SECURITY_SCAN_SCHEDULE_UPDATED = known(
			"claude_code_security_scan_schedule_updated", ActivityMember.CADENCE, ActivityMember.SCAN_PROJECT_ID);

	/**
	 * {@code claude_code_security_vulnerability_deleted}.
	 */
	public static final ActivityType CLAUDE_CODE_SECURITY_VULNERABILITY_DELETED = known(
			"claude_code_security_vulnerability_deleted");

	/**
	 * {@code claude_code_security_vulnerability_fix_session_created}.
	 */
	public static final ActivityType CLAUDE_CODE_SECURITY_VULNERABILITY_FIX_SESSION_CREATED = known(
			"claude_code_security_vulnerability_fix_session_created", ActivityMember.SCAN_ID,
			ActivityMember.SESSION_ID);

	/**
	 * {@code claude_code_security_vulnerability_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_SECURITY_VULNERABILITY_UPDATED = known(
			"claude_code_security_vulnerability_updated", ActivityMember.ACTION, ActivityMember.DISMISSAL_REASON,
			ActivityMember.SCAN_ID);

	/**
	 * {@code claude_code_security_webhook_created}.
	 */
	public static final ActivityType CLAUDE_CODE_SECURITY_WEBHOOK_CREATED = known(
			"claude_code_security_webhook_created", ActivityMember.SCAN_PROJECT_ID, ActivityMember.URL,
			ActivityMember.WEBHOOK_ID);

	/**
	 * {@code claude_code_security_webhook_deleted}.
	 */
	public static final ActivityType CLAUDE_CODE_SECURITY_WEBHOOK_DELETED = known(
			"claude_code_security_webhook_deleted", ActivityMember.SCAN_PROJECT_ID, ActivityMember.WEBHOOK_ID);

	/**
	 * {@code claude_code_security_webhook_secret_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_SECURITY_WEBHOOK_SECRET_UPDATED = known(
			"claude_code_security_webhook_secret_updated", ActivityMember.SCAN_PROJECT_ID, ActivityMember.WEBHOOK_ID);

	/**
	 * {@code claude_code_security_webhook_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_SECURITY_WEBHOOK_UPDATED = known(
			"claude_code_security_webhook_updated", ActivityMember.SCAN_PROJECT_ID, ActivityMember.WEBHOOK_ID);

	/**
	 * {@code claude_code_team_memory_acl_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_TEAM_MEMORY_ACL_UPDATED = known("claude_code_team_memory_acl_updated",
			ActivityMember.ACCESS_LEVEL, ActivityMember.ACTION, ActivityMember.GROUP_ID,
			ActivityMember.PREVIOUS_ACCESS_LEVEL);

	/**
	 * {@code claude_code_team_memory_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_TEAM_MEMORY_UPDATED = known("claude_code_team_memory_updated",
			ActivityMember.DELETED_ALL, ActivityMember.KEYS_DELETED, ActivityMember.KEYS_DELETED_COUNT,
			ActivityMember.KEYS_WRITTEN, ActivityMember.KEYS_WRITTEN_COUNT, ActivityMember.NEW_CHECKSUM,
			ActivityMember.PREVIOUS_CHECKSUM, ActivityMember.REPO, ActivityMember.VERSION);

	/**
	 * {@code claude_code_team_onboarding_guide_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_TEAM_ONBOARDING_GUIDE_UPDATED = known(
			"claude_code_team_onboarding_guide_updated", ActivityMember.ACTION, ActivityMember.GUIDE_ID,
			ActivityMember.GUIDE_NAME, ActivityMember.GUIDE_SHORT_CODE, ActivityMember.NEW_CHECKSUM,
			ActivityMember.PREVIOUS_CHECKSUM);

	/**
	 * {@code claude_code_user_marketplaces_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_USER_MARKETPLACES_UPDATED = known(
			"claude_code_user_marketplaces_updated", ActivityMember.DELETED_ALL, ActivityMember.KEYS_DELETED,
			ActivityMember.KEYS_DELETED_COUNT, ActivityMember.KEYS_WRITTEN, ActivityMember.KEYS_WRITTEN_COUNT,
			ActivityMember.NEW_VALUE, ActivityMember.PREVIOUS_VALUE);

	/**
	 * {@code claude_code_user_memory_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_USER_MEMORY_UPDATED = known("claude_code_user_memory_updated",
			ActivityMember.DELETED_ALL, ActivityMember.KEYS_DELETED, ActivityMember.KEYS_DELETED_COUNT,
			ActivityMember.KEYS_WRITTEN, ActivityMember.KEYS_WRITTEN_COUNT, ActivityMember.NEW_CHECKSUM,
			ActivityMember.PREVIOUS_CHECKSUM, ActivityMember.REPO);

	/**
	 * {@code claude_code_user_plugins_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_USER_PLUGINS_UPDATED = known("claude_code_user_plugins_updated",
			ActivityMember.DELETED_ALL, ActivityMember.KEYS_DELETED, ActivityMember.KEYS_DELETED_COUNT,
			ActivityMember.KEYS_WRITTEN, ActivityMember.KEYS_WRITTEN_COUNT, ActivityMember.NEW_VALUE,
			ActivityMember.PREVIOUS_VALUE);

	/**
	 * {@code claude_code_user_settings_updated}.
	 */
	public static final ActivityType CLAUDE_CODE_USER_SETTINGS_UPDATED = known("claude_code_user_settings_updated",
			ActivityMember.DELETED_ALL, ActivityMember.KEYS_DELETED, ActivityMember.KEYS_DELETED_COUNT,
			ActivityMember.KEYS_WRITTEN, ActivityMember.KEYS_WRITTEN_COUNT, ActivityMember.NEW_CHECKSUM,
			ActivityMember.PREVIOUS_CHECKSUM);

	/**
	 * {@code claude_command_created}.
	 */
	public static final ActivityType CLAUDE_COMMAND_CREATED = known("claude_command_created", ActivityMember.COMMAND_ID,
			ActivityMember.COMMAND_NAME);

	/**
	 * {@code claude_command_deleted}.
	 */
	public static final ActivityType CLAUDE_COMMAND_DELETED = known("claude_command_deleted", ActivityMember.COMMAND_ID,
			ActivityMember.COMMAND_NAME);

	/**
	 * {@code claude_command_replaced}.
	 */
	public static final ActivityType CLAUDE_COMMAND_REPLACED = known("claude_command_replaced",
			ActivityMember.COMMAND_ID, ActivityMember.COMMAND_NAME);

	/**
	 * {@code claude_enterprise_upgrade_credit_updated}.
	 */
	public static final ActivityType CLAUDE_ENTERPRISE_UPGRADE_CREDIT_UPDATED = known(
			"claude_enterprise_upgrade_credit_updated");

	/**
	 * {@code claude_file_access_failed}.
	 */
	public static final ActivityType CLAUDE_FILE_ACCESS_FAILED = known("claude_file_access_failed",
			ActivityMember.CLAUDE_ARTIFACT_ID, ActivityMember.CLAUDE_FILE_ID, ActivityMember.CLAUDE_PROJECT_ID,
			ActivityMember.FILENAME);

	/**
	 * {@code claude_file_deleted}.
	 */
	public static final ActivityType CLAUDE_FILE_DELETED = known("claude_file_deleted", ActivityMember.CLAUDE_FILE_ID,
			ActivityMember.FILENAME);

	/**
	 * {@code claude_file_exported}.
	 */
	public static final ActivityType CLAUDE_FILE_EXPORTED = known("claude_file_exported", ActivityMember.CLAUDE_CHAT_ID,
			ActivityMember.CLAUDE_FILE_ID, ActivityMember.EXPORT_DESTINATION, ActivityMember.FILENAME);

	/**
	 * {@code claude_file_uploaded}.
	 */
	public static final ActivityType CLAUDE_FILE_UPLOADED = known("claude_file_uploaded", ActivityMember.CLAUDE_CHAT_ID,
			ActivityMember.CLAUDE_FILE_ID, ActivityMember.CLAUDE_PROJECT_ID, ActivityMember.FILENAME);

	/**
	 * {@code claude_file_viewed}.
	 */
	public static final ActivityType CLAUDE_FILE_VIEWED = known("claude_file_viewed", ActivityMember.CLAUDE_ARTIFACT_ID,
			ActivityMember.CLAUDE_FILE_ID, ActivityMember.CLAUDE_PROJECT_ID, ActivityMember.FILENAME);

	/**
	 * {@code claude_gdrive_integration_created}.
	 */
	public static final ActivityType CLAUDE_GDRIVE_INTEGRATION_CREATED = known("claude_gdrive_integration_created",
			ActivityMember.FOLDER_ID, ActivityMember.INTEGRATION_ID);

	/**
	 * {@code claude_gdrive_integration_deleted}.
	 */
	public static final ActivityType CLAUDE_GDRIVE_INTEGRATION_DELETED = known("claude_gdrive_integration_deleted",
			ActivityMember.FOLDER_ID, ActivityMember.INTEGRATION_ID);

	/**
	 * {@code claude_gdrive_integration_updated}.
	 */
	public static final ActivityType CLAUDE_GDRIVE_INTEGRATION_UPDATED = known("claude_gdrive_integration_updated",
			ActivityMember.FOLDER_ID, ActivityMember.INTEGRATION_ID);

	/**
	 * {@code claude_github_integration_created}.
	 */
	public static final ActivityType CLAUDE_GITHUB_INTEGRATION_CREATED = known("claude_github_integration_created",
			ActivityMember.ENABLED, ActivityMember.INTEGRATION_ID, ActivityMember.ORGANIZATION_NAME,
			ActivityMember.PREVIOUS_ENABLED, ActivityMember.REPOSITORY_NAME);

	/**
	 * {@code claude_github_integration_deleted}.
	 */
	public static final ActivityType CLAUDE_GITHUB_INTEGRATION_DELETED = known("claude_github_integration_deleted",
			ActivityMember.ENABLED, ActivityMember.INTEGRATION_ID, ActivityMember.ORGANIZATION_NAME,
			ActivityMember.PREVIOUS_ENABLED, ActivityMember.REPOSITORY_NAME);

	/**
	 * {@code claude_github_integration_updated}.
	 */
	public static final ActivityType CLAUDE_GITHUB_INTEGRATION_UPDATED = known("claude_github_integration_updated",
			ActivityMember.INTEGRATION_ID, ActivityMember.ORGANIZATION_NAME, ActivityMember.REPOSITORY_NAME);

	/**
	 * {@code claude_organization_settings_updated}.
	 */
	public static final ActivityType CLAUDE_ORGANIZATION_SETTINGS_UPDATED = known(
			"claude_organization_settings_updated", ActivityMember.UPDATES);

	/**
	 * {@code claude_plugin_archive_accessed}.
	 */
	public static final ActivityType CLAUDE_PLUGIN_ARCHIVE_ACCESSED = known("claude_plugin_archive_accessed");

	/**
	 * {@code claude_plugin_created}.
	 */
	public static final ActivityType CLAUDE_PLUGIN_CREATED = known("claude_plugin_created", ActivityMember.PLUGIN_ID,
			ActivityMember.PLUGIN_NAME);

	/**
	 * {@code claude_plugin_deleted}.
	 */
	public static final ActivityType CLAUDE_PLUGIN_DELETED = known("claude_plugin_deleted", ActivityMember.PLUGIN_ID,
			ActivityMember.PLUGIN_NAME);

	/**
	 * {@code claude_plugin_disabled}.
	 */
	public static final ActivityType CLAUDE_PLUGIN_DISABLED = known("claude_plugin_disabled",
			ActivityMember.MARKETPLACE_ID, ActivityMember.PLUGIN_ID, ActivityMember.PLUGIN_NAME);

	/**
	 * {@code claude_plugin_downloaded}.
	 */
	public static final ActivityType CLAUDE_PLUGIN_DOWNLOADED = known("claude_plugin_downloaded");

	/**
	 * {@code claude_plugin_enabled}.
	 */
	public static final ActivityType CLAUDE_PLUGIN_ENABLED = known("claude_plugin_enabled",
			ActivityMember.MARKETPLACE_ID, ActivityMember.PLUGIN_ID, ActivityMember.PLUGIN_NAME);

	/**
	 * {@code claude_plugin_replaced}.
	 */
	public static final ActivityType CLAUDE_PLUGIN_REPLACED = known("claude_plugin_replaced", ActivityMember.PLUGIN_ID,
			ActivityMember.PLUGIN_NAME);

	/**
	 * {@code claude_plugin_security_scan_completed}.
	 */
	public static final ActivityType CLAUDE_PLUGIN_SECURITY_SCAN_COMPLETED = known(
			"claude_plugin_security_scan_completed");

	/**
	 * {@code claude_plugin_updated}.
	 */
	public static final ActivityType CLAUDE_PLUGIN_UPDATED = known("claude_plugin_updated", ActivityMember.PLUGIN_ID,
			ActivityMember.PLUGIN_NAME);

	/**
	 * {@code claude_project_archived}.
	 */
	public static final ActivityType CLAUDE_PROJECT_ARCHIVED = known("claude_project_archived",
			ActivityMember.CLAUDE_PROJECT_ID);

	/**
	 * {@code claude_project_created}.
	 */
	public static final ActivityType CLAUDE_PROJECT_CREATED = known("claude_project_created",
			ActivityMember.CLAUDE_PROJECT_ID);

	/**
	 * {@code claude_project_deleted}.
	 */
	public static final ActivityType CLAUDE_PROJECT_DELETED = known("claude_project_deleted",
			ActivityMember.CLAUDE_PROJECT_ID);

	/**
	 * {@code claude_project_document_access_failed}.
	 */
	public static final ActivityType CLAUDE_PROJECT_DOCUMENT_ACCESS_FAILED = known(
			"claude_project_document_access_failed", ActivityMember.CLAUDE_PROJECT_DOCUMENT_ID,
			ActivityMember.CLAUDE_PROJECT_ID, ActivityMember.FILENAME);

	/**
	 * {@code claude_project_document_bulk_deletion_audit_truncated}.
	 */
	public static final ActivityType CLAUDE_PROJECT_DOCUMENT_BULK_DELETION_AUDIT_TRUNCATED = known(
			"claude_project_document_bulk_deletion_audit_truncated", ActivityMember.AUDITED_COUNT,
			ActivityMember.CLAUDE_PROJECT_ID, ActivityMember.REQUESTED_COUNT);

	/**
	 * {@code claude_project_document_deleted}.
	 */
	public static final ActivityType CLAUDE_PROJECT_DOCUMENT_DELETED = known("claude_project_document_deleted",
			ActivityMember.CLAUDE_PROJECT_DOCUMENT_ID, ActivityMember.CLAUDE_PROJECT_ID, ActivityMember.FILENAME);

	/**
	 * {@code claude_project_document_deletion_failed}.
	 */
	public static final ActivityType CLAUDE_PROJECT_DOCUMENT_DELETION_FAILED = known(
			"claude_project_document_deletion_failed", ActivityMember.CLAUDE_PROJECT_DOCUMENT_ID,
			ActivityMember.CLAUDE_PROJECT_ID, ActivityMember.FILENAME);

	/**
	 * {@code claude_project_document_updated}.
	 */
	public static final ActivityType CLAUDE_PROJECT_DOCUMENT_UPDATED = known("claude_project_document_updated",
			ActivityMember.CLAUDE_PROJECT_DOCUMENT_ID, ActivityMember.CLAUDE_PROJECT_ID, ActivityMember.FILENAME);

	/**
	 * {@code claude_project_document_uploaded}.
	 */
	public static final ActivityType CLAUDE_PROJECT_DOCUMENT_UPLOADED = known("claude_project_document_uploaded",
			ActivityMember.CLAUDE_PROJECT_DOCUMENT_ID, ActivityMember.CLAUDE_PROJECT_ID, ActivityMember.FILENAME);

	/**
	 * {@code claude_project_document_viewed}.
	 */
	public static final ActivityType CLAUDE_PROJECT_DOCUMENT_VIEWED = known("claude_project_document_viewed",
			ActivityMember.CLAUDE_PROJECT_DOCUMENT_ID, ActivityMember.CLAUDE_PROJECT_ID, ActivityMember.FILENAME);

	/**
	 * {@code claude_project_file_access_failed}.
	 */
	public static final ActivityType CLAUDE_PROJECT_FILE_ACCESS_FAILED = known("claude_project_file_access_failed",
			ActivityMember.CLAUDE_FILE_ID, ActivityMember.CLAUDE_PROJECT_ID);

	/**
	 * {@code claude_project_file_bulk_deletion_audit_truncated}.
	 */
	public static final ActivityType CLAUDE_PROJECT_FILE_BULK_DELETION_AUDIT_TRUNCATED = known(
			"claude_project_file_bulk_deletion_audit_truncated", ActivityMember.AUDITED_COUNT,
			ActivityMember.CLAUDE_PROJECT_ID, ActivityMember.REQUESTED_COUNT);

	/**
	 * {@code claude_project_file_deleted}.
	 */
	public static final ActivityType CLAUDE_PROJECT_FILE_DELETED = known("claude_project_file_deleted",
			ActivityMember.CLAUDE_FILE_ID, ActivityMember.CLAUDE_PROJECT_ID);

	/**
	 * {@code claude_project_file_deletion_failed}.
	 */
	public static final ActivityType CLAUDE_PROJECT_FILE_DELETION_FAILED = known("claude_project_file_deletion_failed",
			ActivityMember.CLAUDE_FILE_ID, ActivityMember.CLAUDE_PROJECT_ID);

	/**
	 * {@code claude_project_file_uploaded}.
	 */
	public static final ActivityType CLAUDE_PROJECT_FILE_UPLOADED = known("claude_project_file_uploaded",
			ActivityMember.CLAUDE_FILE_ID, ActivityMember.CLAUDE_PROJECT_ID, ActivityMember.FILENAME);

	/**
	 * {@code claude_project_reported}.
	 */
	public static final ActivityType CLAUDE_PROJECT_REPORTED = known("claude_project_reported",
			ActivityMember.CLAUDE_PROJECT_ID);

	/**
	 * {@code claude_project_sharing_updated}.
	 */
	public static final ActivityType CLAUDE_PROJECT_SHARING_UPDATED = known("claude_project_sharing_updated",
			ActivityMember.AUDIENCE, ActivityMember.CLAUDE_PROJECT_ID);

	/**
	 * {@code claude_project_sync_source_created}.
	 */
	public static final ActivityType CLAUDE_PROJECT_SYNC_SOURCE_CREATED = known("claude_project_sync_source_created",
			ActivityMember.CLAUDE_PROJECT_ID, ActivityMember.CLAUDE_PROJECT_SYNC_SOURCE_ID, ActivityMember.PROVIDER,
			ActivityMember.RESOURCE_DESCRIPTOR);

	/**
	 * {@code claude_project_sync_source_deleted}.
	 */
	public static final ActivityType CLAUDE_PROJECT_SYNC_SOURCE_DELETED = known("claude_project_sync_source_deleted",
			ActivityMember.CLAUDE_PROJECT_ID, ActivityMember.CLAUDE_PROJECT_SYNC_SOURCE_ID, ActivityMember.PROVIDER);

	/**
	 * {@code claude_project_sync_source_updated}.
	 */
	public static final ActivityType CLAUDE_PROJECT_SYNC_SOURCE_UPDATED = known("claude_project_sync_source_updated",
			ActivityMember.CLAUDE_PROJECT_ID, ActivityMember.CLAUDE_PROJECT_SYNC_SOURCE_ID,
			ActivityMember.CONFIG_CHANGED, ActivityMember.PROVIDER, ActivityMember.RESOURCE_DESCRIPTOR);

	/**
	 * {@code claude_project_viewed}.
	 */
	public static final ActivityType CLAUDE_PROJECT_VIEWED = known("claude_project_viewed",
			ActivityMember.CLAUDE_PROJECT_ID, ActivityMember.PREVIEW_ONLY);

	/**
	 * {@code claude_published_artifact_deleted}.
	 */
	public static final ActivityType CLAUDE_PUBLISHED_ARTIFACT_DELETED = known("claude_published_artifact_deleted",
			ActivityMember.CLAUDE_PUBLISHED_ARTIFACT_ID);

	/**
	 * {@code claude_pubsec_identity_configured}.
	 */
	public static final ActivityType CLAUDE_PUBSEC_IDENTITY_CONFIGURED = known("claude_pubsec_identity_configured",
			ActivityMember.IDP_SAML_CONFIG_UPDATED, ActivityMember.MAGIC_LINK_ENABLED,
			ActivityMember.MAGIC_LINK_TOGGLED);

	/**
	 * {@code claude_skill_created}.
	 */
	public static final ActivityType CLAUDE_SKILL_CREATED = known("claude_skill_created", ActivityMember.SKILL_ID,
			ActivityMember.SKILL_NAME);

	/**
	 * {@code claude_skill_deleted}.
	 */
	public static final ActivityType CLAUDE_SKILL_DELETED = known("claude_skill_deleted", ActivityMember.SKILL_ID,
			ActivityMember.SKILL_NAME);

	/**
	 * {@code claude_skill_disabled}.
	 */
	public static final ActivityType CLAUDE_SKILL_DISABLED = known("claude_skill_disabled", ActivityMember.SKILL_ID,
			ActivityMember.SKILL_NAME);

	/**
	 * {@code claude_skill_enabled}.
	 */
	public static final ActivityType CLAUDE_SKILL_ENABLED = known("claude_skill_enabled", ActivityMember.SKILL_ID,
			ActivityMember.SKILL_NAME);

	/**
	 * {@code claude_skill_replaced}.
	 */
	public static final ActivityType CLAUDE_SKILL_REPLACED = known("claude_skill_replaced", ActivityMember.SKILL_ID,
			ActivityMember.SKILL_NAME);

	/**
	 * {@code claude_skill_security_scan_completed}.
	 */
	public static final ActivityType CLAUDE_SKILL_SECURITY_SCAN_COMPLETED = known(
			"claude_skill_security_scan_completed");

	/**
	 * {@code claude_user_role_updated}.
	 */
	public static final ActivityType CLAUDE_USER_ROLE_UPDATED = known("claude_user_role_updated",
			ActivityMember.CURRENT_ROLE, ActivityMember.PREVIOUS_ROLE, ActivityMember.USER_EMAIL,
			ActivityMember.USER_ID);

	/**
	 * {@code claude_user_seat_tier_updated}.
	 */
	public static final ActivityType CLAUDE_USER_SEAT_TIER_UPDATED = known("claude_user_seat_tier_updated",
			ActivityMember.CURRENT_SEAT_TIER, ActivityMember.PREVIOUS_SEAT_TIER, ActivityMember.USER_EMAIL,
			ActivityMember.USER_ID);

	/**
	 * {@code claude_user_settings_updated}.
	 */
	public static final ActivityType CLAUDE_USER_SETTINGS_UPDATED = known("claude_user_settings_updated",
			ActivityMember.UPDATES);

	/**
	 * {@code cli_plugin_exec_policy_updated}.
	 */
	public static final ActivityType CLI_PLUGIN_EXEC_POLICY_UPDATED = known("cli_plugin_exec_policy_updated",
			ActivityMember.CLI_NAME, ActivityMember.MARKETPLACE_ID, ActivityMember.MAX_PERMISSION,
			ActivityMember.OP_NAME, ActivityMember.PLUGIN_ID, ActivityMember.PLUGIN_NAME,
			ActivityMember.PREVIOUS_MAX_PERMISSION);

	/**
	 * {@code cmek_preserve}. The server does not take it as a filter.
	 */
	public static final ActivityType CMEK_PRESERVE = known("cmek_preserve", ActivityMember.ACCESSED_AT,
			ActivityMember.ACCESSOR_DEPARTMENT, ActivityMember.REASON_CODE, ActivityMember.RESOURCE_DETAILS,
			ActivityMember.WORKSPACE_ID, ActivityMember.WORKSPACE_UUID);

	/**
	 * {@code compliance_api_accessed}.
	 */
	public static final ActivityType COMPLIANCE_API_ACCESSED = known("compliance_api_accessed",
			ActivityMember.REQUEST_BODY, ActivityMember.REQUEST_ID, ActivityMember.REQUEST_METHOD,
			ActivityMember.STATUS_CODE, ActivityMember.URL);

	/**
	 * {@code cowork_session_updated}.
	 */
	public static final ActivityType COWORK_SESSION_UPDATED = known("cowork_session_updated",
			ActivityMember.CLAUDE_PROJECT_ID, ActivityMember.COWORK_SESSION_ID);

	/**
	 * {@code design_project_artifact_published}.
	 */
	public static final ActivityType DESIGN_PROJECT_ARTIFACT_PUBLISHED = known("design_project_artifact_published",
			ActivityMember.DESIGN_PROJECT_ID, ActivityMember.IS_PUBLIC, ActivityMember.PROJECT_TYPE);

	/**
	 * {@code design_project_created}.
	 */
	public static final ActivityType DESIGN_PROJECT_CREATED = known("design_project_created",
			ActivityMember.CREATION_METHOD, ActivityMember.DESIGN_PROJECT_ID, ActivityMember.PROJECT_TYPE,
			ActivityMember.SOURCE_PROJECT_ID);

	/**
	 * {@code design_project_deleted}.
	 */
	public static final ActivityType DESIGN_PROJECT_DELETED = known("design_project_deleted",
			ActivityMember.DESIGN_PROJECT_ID);

	/**
	 * {@code design_project_member_added}.
	 */
	public static final ActivityType DESIGN_PROJECT_MEMBER_ADDED = known("design_project_member_added",
			ActivityMember.DESIGN_PROJECT_ID, ActivityMember.PRINCIPAL_ID, ActivityMember.PRINCIPAL_TYPE,
			ActivityMember.PROJECT_TYPE, ActivityMember.ROLE);

	/**
	 * {@code design_project_member_removed}.
	 */
	public static final ActivityType DESIGN_PROJECT_MEMBER_REMOVED = known("design_project_member_removed",
			ActivityMember.DESIGN_PROJECT_ID, ActivityMember.PRINCIPAL_ID, ActivityMember.PRINCIPAL_TYPE,
			ActivityMember.PROJECT_TYPE);

	/**
	 * {@code design_project_member_role_updated}.
	 */
	public static final ActivityType DESIGN_PROJECT_MEMBER_ROLE_UPDATED = known("design_project_member_role_updated",
			ActivityMember.DESIGN_PROJECT_ID, ActivityMember.PREVIOUS_ROLE, ActivityMember.PRINCIPAL_ID,
			ActivityMember.PRINCIPAL_TYPE, ActivityMember.PROJECT_TYPE, ActivityMember.ROLE);

	/**
	 * {@code design_project_published}.
	 */
	public static final ActivityType DESIGN_PROJECT_PUBLISHED = known("design_project_published",
			ActivityMember.DESIGN_PROJECT_ID, ActivityMember.PROJECT_TYPE);

	/**
	 * {@code design_project_sharing_updated}.
	 */
	public static final ActivityType DESIGN_PROJECT_SHARING_UPDATED = known("design_project_sharing_updated",
			ActivityMember.DESIGN_PROJECT_ID, ActivityMember.NEW_LINK_PERMISSION, ActivityMember.NEW_SCOPE,
			ActivityMember.PREVIOUS_LINK_PERMISSION, ActivityMember.PREVIOUS_SCOPE, ActivityMember.PROJECT_TYPE);

	/**
	 * {@code design_project_unpublished}.
	 */
	public static final ActivityType DESIGN_PROJECT_UNPUBLISHED = known("design_project_unpublished",
			ActivityMember.DESIGN_PROJECT_ID, ActivityMember.PROJECT_TYPE);

	/**
	 * {@code design_project_updated}.
	 */
	public static final ActivityType DESIGN_PROJECT_UPDATED = known("design_project_updated",
			ActivityMember.DESIGN_PROJECT_ID, ActivityMember.PROJECT_TYPE, ActivityMember.UPDATED_FIELDS);

	/**
	 * {@code design_project_version_restored}.
	 */
	public static final ActivityType DESIGN_PROJECT_VERSION_RESTORED = known("design_project_version_restored",
			ActivityMember.DESIGN_PROJECT_ID, ActivityMember.PROJECT_TYPE);

	/**
	 * {@code design_project_viewed}. No longer recorded.
	 */
	public static final ActivityType DESIGN_PROJECT_VIEWED = known("design_project_viewed", ActivityMember.ACCESS_VIA,
			ActivityMember.DESIGN_PROJECT_ID, ActivityMember.PROJECT_TYPE, ActivityMember.SURFACE);

	/**
	 * {@code desktop_extension_allowlisted}.
	 */
	public static final ActivityType DESKTOP_EXTENSION_ALLOWLISTED = known("desktop_extension_allowlisted",
			ActivityMember.EXTENSION_ID);

	/**
	 * {@code desktop_extension_blocklisted}.
	 */
	public static final ActivityType DESKTOP_EXTENSION_BLOCKLISTED = known("desktop_extension_blocklisted",
			ActivityMember.EXTENSION_ID);

	/**
	 * {@code desktop_extension_deleted}.
	 */
	public static final ActivityType DESKTOP_EXTENSION_DELETED = known("desktop_extension_deleted",
			ActivityMember.EXTENSION_ID, ActivityMember.VERSION);

	/**
	 * {@code desktop_extension_removed_from_allowlist}.
	 */
	public static final ActivityType DESKTOP_EXTENSION_REMOVED_FROM_ALLOWLIST = known(
			"desktop_extension_removed_from_allowlist", ActivityMember.EXTENSION_ID);

	/**
	 * {@code desktop_extension_unblocked}.
	 */
	public static final ActivityType DESKTOP_EXTENSION_UNBLOCKED = known("desktop_extension_unblocked",
			ActivityMember.EXTENSION_ID);

	/**
	 * {@code desktop_extension_uploaded}.
	 */
	public static final ActivityType DESKTOP_EXTENSION_UPLOADED = known("desktop_extension_uploaded",
			ActivityMember.EXTENSION_ID, ActivityMember.VERSION);

	/**
	 * {@code desktop_extension_version_uploaded}.
	 */
	public static final ActivityType DESKTOP_EXTENSION_VERSION_UPLOADED = known("desktop_extension_version_uploaded",
			ActivityMember.EXTENSION_ID, ActivityMember.VERSION);

	/**
	 * {@code domain_claim_initiated}.
	 */
	public static final ActivityType DOMAIN_CLAIM_INITIATED = known("domain_claim_initiated");

	/**
	 * {@code end_user_invite_requested}.
	 */
	public static final ActivityType END_USER_INVITE_REQUESTED = known("end_user_invite_requested",
			ActivityMember.INVITEE_EMAIL);

	/**
	 * {@code extra_usage_billing_enabled}.
	 */
	public static final ActivityType EXTRA_USAGE_BILLING_ENABLED = known("extra_usage_billing_enabled");

	/**
	 * {@code extra_usage_credit_granted}.
	 */
	public static final ActivityType EXTRA_USAGE_CREDIT_GRANTED = known("extra_usage_credit_granted");

	/**
	 * {@code extra_usage_spend_limit_created}.
	 */
	public static final ActivityType EXTRA_USAGE_SPEND_LIMIT_CREATED = known("extra_usage_spend_limit_created",
			ActivityMember.AMOUNT, ActivityMember.IS_ENABLED, ActivityMember.LIMIT_TYPE, ActivityMember.SPEND_LIMIT_ID,
			ActivityMember.USER_ID);

	/**
	 * {@code extra_usage_spend_limit_deleted}.
	 */
	public static final ActivityType EXTRA_USAGE_SPEND_LIMIT_DELETED = known("extra_usage_spend_limit_deleted",
			ActivityMember.SPEND_LIMIT_ID, ActivityMember.USER_ID);

	/**
	 * {@code extra_usage_spend_limit_increase_request_approved}.
	 */
	public static final ActivityType EXTRA_USAGE_SPEND_LIMIT_INCREASE_REQUEST_APPROVED = known(
			"extra_usage_spend_limit_increase_request_approved", ActivityMember.AMOUNT,
			ActivityMember.REQUESTER_USER_ID, ActivityMember.SPEND_LIMIT_ID,
			ActivityMember.SPEND_LIMIT_INCREASE_REQUEST_ID);

	/**
	 * {@code extra_usage_spend_limit_increase_request_denied}.
	 */
	public static final ActivityType EXTRA_USAGE_SPEND_LIMIT_INCREASE_REQUEST_DENIED = known(
			"extra_usage_spend_limit_increase_request_denied", ActivityMember.REQUESTER_USER_ID,
			ActivityMember.SPEND_LIMIT_INCREASE_REQUEST_ID);

	/**
	 * {@code extra_usage_spend_limit_updated}.
	 */
	public static final ActivityType EXTRA_USAGE_SPEND_LIMIT_UPDATED = known("extra_usage_spend_limit_updated",
			ActivityMember.AMOUNT, ActivityMember.IS_ENABLED, ActivityMember.LIMIT_TYPE, ActivityMember.SPEND_LIMIT_ID,
			ActivityMember.USER_ID);

	/**
	 * {@code ghe_configuration_created}.
	 */
	public static final ActivityType GHE_CONFIGURATION_CREATED = known("ghe_configuration_created",
			ActivityMember.DISPLAY_NAME, ActivityMember.GHE_CONFIGURATION_ID, ActivityMember.HOSTNAME,
			ActivityMember.PORT);

	/**
	 * {@code ghe_configuration_deleted}.
	 */
	public static final ActivityType GHE_CONFIGURATION_DELETED = known("ghe_configuration_deleted",
			ActivityMember.DISPLAY_NAME, ActivityMember.GHE_CONFIGURATION_ID, ActivityMember.HOSTNAME,
			ActivityMember.PORT);

	/**
	 * {@code ghe_configuration_updated}.
	 */
	public static final ActivityType GHE_CONFIGURATION_UPDATED = known("ghe_configuration_updated",
			ActivityMember.CUSTOM_CA_CERTIFICATE_UPDATED, ActivityMember.DISPLAY_NAME,
			ActivityMember.GHE_CONFIGURATION_ID, ActivityMember.GITHUB_APP_CLIENT_ID,
			ActivityMember.GITHUB_APP_CLIENT_SECRET_UPDATED, ActivityMember.GITHUB_APP_ID,
			ActivityMember.GITHUB_APP_PRIVATE_KEY_UPDATED, ActivityMember.HOSTNAME, ActivityMember.IS_ACTIVE,
			ActivityMember.PORT, ActivityMember.PREVIOUS_DISPLAY_NAME, ActivityMember.PREVIOUS_GITHUB_APP_CLIENT_ID,
			ActivityMember.PREVIOUS_GITHUB_APP_ID, ActivityMember.PREVIOUS_IS_ACTIVE, ActivityMember.PREVIOUS_PORT,
			ActivityMember.READ_REPLICA_HOSTNAMES_UPDATED, ActivityMember.WEBHOOK_SECRET_UPDATED);

	/**
	 * {@code ghe_user_connected}.
	 */
	public static final ActivityType GHE_USER_CONNECTED = known("ghe_user_connected",
			ActivityMember.GHE_CONFIGURATION_ID);

	/**
	 * {@code ghe_user_disconnected}.
	 */
	public static final ActivityType GHE_USER_DISCONNECTED = known("ghe_user_disconnected",
			ActivityMember.GHE_CONFIGURATION_ID);

	/**
	 * {@code ghe_webhook_signature_invalid}.
	 */
	public static final ActivityType GHE_WEBHOOK_SIGNATURE_INVALID = known("ghe_webhook_signature_invalid",
			ActivityMember.GHE_CONFIGURATION_ID);

	/**
	 * {@code github_app_installation_linked}.
	 */
	public static final ActivityType GITHUB_APP_INSTALLATION_LINKED = known("github_app_installation_linked");

	/**
	 * {@code github_app_installation_unlinked}.
	 */
	public static final ActivityType GITHUB_APP_INSTALLATION_UNLINKED = known("github_app_installation_unlinked");

	/**
	 * {@code github_token_import}.
	 */
	public static final ActivityType GITHUB_TOKEN_IMPORT = known("github_token_import", ActivityMember.GITHUB_USERNAME,
			ActivityMember.GRANTED_SCOPES, ActivityMember.RESULT, ActivityMember.SOURCE,
			ActivityMember.TOKEN_FINGERPRINT_SHA256);

	/**
	 * {@code gitlab_configuration_created}.
	 */
	public static final ActivityType GITLAB_CONFIGURATION_CREATED = known("gitlab_configuration_created");

	/**
	 * {@code gitlab_configuration_deleted}.
	 */
	public static final ActivityType GITLAB_CONFIGURATION_DELETED = known("gitlab_configuration_deleted");

	/**
	 * {@code gitlab_configuration_updated}.
	 */
	public static final ActivityType GITLAB_CONFIGURATION_UPDATED = known("gitlab_configuration_updated");

	/**
	 * {@code group_created}.
	 */
	public static final ActivityType GROUP_CREATED = known("group_created", ActivityMember.GROUP_ID,
			ActivityMember.GROUP_NAME);

	/**
	 * {@code group_deleted}.
	 */
	public static final ActivityType GROUP_DELETED = known("group_deleted", ActivityMember.GROUP_ID);

	/**
	 * {@code group_list_viewed}.
	 */
	public static final ActivityType GROUP_LIST_VIEWED = known("group_list_viewed");

	/**
	 * {@code group_member_added}.
	 */
	public static final ActivityType GROUP_MEMBER_ADDED = known("group_member_added", ActivityMember.GROUP_ID,
			ActivityMember.MEMBER_IDS);

	/**
	 * {@code group_member_addition_failed}.
	 */
	public static final ActivityType GROUP_MEMBER_ADDITION_FAILED = known("group_member_addition_failed",
			ActivityMember.GROUP_ID, ActivityMember.MEMBER_IDS);

	/**
	 * {@code group_member_list_viewed}.
	 */
	public static final ActivityType GROUP_MEMBER_LIST_VIEWED = known("group_member_list_viewed",
			ActivityMember.GROUP_ID);

	/**
	 * {@code group_member_removal_failed}.
	 */
	public static final ActivityType GROUP_MEMBER_REMOVAL_FAILED = known("group_member_removal_failed",
			ActivityMember.GROUP_ID, ActivityMember.MEMBER_IDS);

	/**
	 * {@code group_member_removed}.
	 */
	public static final ActivityType GROUP_MEMBER_REMOVED = known("group_member_removed", ActivityMember.GROUP_ID,
			ActivityMember.MEMBER_IDS);

	/**
	 * {@code group_project_shares_revoked}.
	 */
	public static final ActivityType GROUP_PROJECT_SHARES_REVOKED = known("group_project_shares_revoked",
			ActivityMember.CLAUDE_PROJECT_IDS, ActivityMember.GROUP_ID, ActivityMember.REVOKED_COUNT);

	/**
	 * {@code group_skill_shares_revoked}.
	 */
	public static final ActivityType GROUP_SKILL_SHARES_REVOKED = known("group_skill_shares_revoked");

	/**
	 * {@code group_updated}.
	 */
	public static final ActivityType GROUP_UPDATED = known("group_updated", ActivityMember.GROUP_ID);

	/**
	 * {@code group_viewed}.
	 */
	public static final ActivityType GROUP_VIEWED = known("group_viewed", ActivityMember.GROUP_ID);

	/**
	 * {@code group_visibility_updated}.
	 */
	public static final ActivityType GROUP_VISIBILITY_UPDATED = known("group_visibility_updated",
			ActivityMember.GROUP_ID, ActivityMember.POLICIES, ActivityMember.PREVIOUS_POLICIES);

	/**
	 * {@code inference_hooks_circuit_breaker_tripped}.
	 */
	public static final ActivityType INFERENCE_HOOKS_CIRCUIT_BREAKER_TRIPPED = known(
			"inference_hooks_circuit_breaker_tripped");

	/**
	 * {@code inference_hooks_config_deleted}.
	 */
	public static final ActivityType INFERENCE_HOOKS_CONFIG_DELETED = known("inference_hooks_config_deleted");

	/**
	 * {@code inference_hooks_config_updated}.
	 */
	public static final ActivityType INFERENCE_HOOKS_CONFIG_UPDATED = known("inference_hooks_config_updated",
			ActivityMember.DENY_MESSAGE, ActivityMember.DENY_MESSAGE_ENABLED, ActivityMember.ENABLED,
			ActivityMember.ENFORCEMENT_MODE, ActivityMember.EXTRA_HEADER_NAMES, ActivityMember.FAIL_MODE,
			ActivityMember.FINAL_VERDICT_TIMEOUT_MS, ActivityMember.PROMPT_VERDICT_TIMEOUT_MS,
			ActivityMember.RESET_CIRCUIT_BREAKER, ActivityMember.ROLLOUT_PERCENTAGE, ActivityMember.SHADOW_MODE,
			ActivityMember.WEBHOOK_URL);

	/**
	 * {@code inference_hooks_request_denied}.
	 */
	public static final ActivityType INFERENCE_HOOKS_REQUEST_DENIED = known("inference_hooks_request_denied",
			ActivityMember.CONVERSATION_ID, ActivityMember.REFERENCE_ID, ActivityMember.REQUEST_ID,
			ActivityMember.SURFACE);

	/**
	 * {@code inference_hooks_request_failed_open}.
	 */
	public static final ActivityType INFERENCE_HOOKS_REQUEST_FAILED_OPEN = known("inference_hooks_request_failed_open",
			ActivityMember.CONVERSATION_ID, ActivityMember.REASON, ActivityMember.SURFACE);

	/**
	 * {@code inference_hooks_signing_secret_generated}.
	 */
	public static final ActivityType INFERENCE_HOOKS_SIGNING_SECRET_GENERATED = known(
			"inference_hooks_signing_secret_generated", ActivityMember.ROTATED);

	/**
	 * {@code integration_user_connected}.
	 */
	public static final ActivityType INTEGRATION_USER_CONNECTED = known("integration_user_connected",
			ActivityMember.INTEGRATION_TYPE, ActivityMember.MCP_SERVER_ID, ActivityMember.MCP_SERVER_NAME);

	/**
	 * {@code integration_user_disconnected}.
	 */
	public static final ActivityType INTEGRATION_USER_DISCONNECTED = known("integration_user_disconnected",
			ActivityMember.INTEGRATION_TYPE, ActivityMember.MCP_SERVER_ID, ActivityMember.MCP_SERVER_NAME);

	/**
	 * {@code invoice_collection_method_updated}.
	 */
	public static final ActivityType INVOICE_COLLECTION_METHOD_UPDATED = known("invoice_collection_method_updated",
			ActivityMember.NEW_COLLECTION_METHOD);

	/**
	 * {@code lti_launch_initiated}.
	 */
	public static final ActivityType LTI_LAUNCH_INITIATED = known("lti_launch_initiated");

	/**
	 * {@code lti_launch_success}.
	 */
	public static final ActivityType LTI_LAUNCH_SUCCESS = known("lti_launch_success");

	/**
	 * {@code lti_platform_created}.
	 */
	public static final ActivityType LTI_PLATFORM_CREATED = known("lti_platform_created",
			ActivityMember.LTI_PLATFORM_ID, ActivityMember.LTI_PLATFORM_ISSUER);

	/**
	 * {@code lti_platform_updated}.
	 */
	public static final ActivityType LTI_PLATFORM_UPDATED = known("lti_platform_updated",
			ActivityMember.LTI_PLATFORM_ID, ActivityMember.LTI_PLATFORM_ISSUER);

	/**
	 * {@code magic_link_login_failed}.
	 */
	public static final ActivityType MAGIC_LINK_LOGIN_FAILED = known("magic_link_login_failed");

	/**
	 * {@code magic_link_login_initiated}.
	 */
	public static final ActivityType MAGIC_LINK_LOGIN_INITIATED = known("magic_link_login_initiated");

	/**
	 * {@code magic_link_login_succeeded}.
	 */
	public static final ActivityType MAGIC_LINK_LOGIN_SUCCEEDED = known("magic_link_login_succeeded",
			ActivityMember.AUTH_METHOD, ActivityMember.MFA_METHOD);

	/**
	 * {@code managed_organization_setup_completed}.
	 */
	public static final ActivityType MANAGED_ORGANIZATION_SETUP_COMPLETED = known(
			"managed_organization_setup_completed");

	/**
	 * {@code marketplace_created}.
	 */
	public static final ActivityType MARKETPLACE_CREATED = known("marketplace_created", ActivityMember.MARKETPLACE_ID);

	/**
	 * {@code marketplace_deleted}.
	 */
	public static final ActivityType MARKETPLACE_DELETED = known("marketplace_deleted", ActivityMember.MARKETPLACE_ID);

	/**
	 * {@code marketplace_updated}.
	 */
	public static final ActivityType MARKETPLACE_UPDATED = known("marketplace_updated", ActivityMember.MARKETPLACE_ID);

	/**
	 * {@code marketplace_webhook_deleted}.
	 */
	public static final ActivityType MARKETPLACE_WEBHOOK_DELETED = known("marketplace_webhook_deleted",
			ActivityMember.MARKETPLACE_ID);

	/**
	 * {@code marketplace_webhook_provisioned}.
	 */
	public static final ActivityType MARKETPLACE_WEBHOOK_PROVISIONED = known("marketplace_webhook_provisioned",
			ActivityMember.GITHUB_WEBHOOK_ID, ActivityMember.MARKETPLACE_ID);

	/**
	 * {@code mcp_directory_server_published}.
	 */
	public static final ActivityType MCP_DIRECTORY_SERVER_PUBLISHED = known("mcp_directory_server_published",
			ActivityMember.MCP_DIRECTORY_SERVER_ID, ActivityMember.MCP_DIRECTORY_SERVER_NAME);

	/**
	 * {@code mcp_server_created}.
	 */
	public static final ActivityType MCP_SERVER_CREATED = known("mcp_server_created", ActivityMember.MCP_SERVER_ID,
			ActivityMember.MCP_SERVER_NAME);

	/**
	 * {@code mcp_server_deleted}.
	 */
	public static final ActivityType MCP_SERVER_DELETED = known("mcp_server_deleted", ActivityMember.MCP_SERVER_ID,
			ActivityMember.MCP_SERVER_NAME);

	/**
	 * {@code mcp_server_managed_auth_token_exchanged}.
	 */
	public static final ActivityType MCP_SERVER_MANAGED_AUTH_TOKEN_EXCHANGED = known(
			"mcp_server_managed_auth_token_exchanged", ActivityMember.ASSERTION_JTI,
			ActivityMember.AUTHORIZATION_SERVER_ISSUER, ActivityMember.CORRELATION_ID, ActivityMember.ERROR_SUBTYPE,
			ActivityMember.ERROR_TYPE, ActivityMember.MANAGED_AUTH_MODE, ActivityMember.MCP_SERVER_ID,
			ActivityMember.MCP_SERVER_NAME, ActivityMember.OUTCOME);

	/**
	 * {@code mcp_server_managed_auth_updated}.
	 */
	public static final ActivityType MCP_SERVER_MANAGED_AUTH_UPDATED = known("mcp_server_managed_auth_updated",
			ActivityMember.MANAGED_AUTH_MODE, ActivityMember.MCP_SERVER_ID, ActivityMember.MCP_SERVER_NAME);

	/**
	 * {@code mcp_server_updated}.
	 */
	public static final ActivityType MCP_SERVER_UPDATED = known("mcp_server_updated", ActivityMember.MCP_SERVER_ID,
			ActivityMember.MCP_SERVER_NAME);

	/**
	 * {@code mcp_tool_policy_updated}.
	 */
	public static final ActivityType MCP_TOOL_POLICY_UPDATED = known("mcp_tool_policy_updated",
			ActivityMember.MAX_PERMISSION, ActivityMember.MCP_SERVER_ID, ActivityMember.MCP_SERVER_NAME,
			ActivityMember.TOOL_NAME);

	/**
	 * {@code org_analytics_api_capability_updated}.
	 */
	public static final ActivityType ORG_ANALYTICS_API_CAPABILITY_UPDATED = known(
			"org_analytics_api_capability_updated", ActivityMember.CURRENT_VALUE, ActivityMember.PREVIOUS_VALUE);

	/**
	 * {@code org_bulk_delete_initiated}.
	 */
	public static final ActivityType ORG_BULK_DELETE_INITIATED = known("org_bulk_delete_initiated");

	/**
	 * {@code org_capability_grant_added}.
	 */
	public static final ActivityType ORG_CAPABILITY_GRANT_ADDED = known("org_capability_grant_added",
			ActivityMember.GRANT_TYPE, ActivityMember.PRINCIPAL_ID, ActivityMember.PRINCIPAL_TYPE);

	/**
	 * {@code org_capability_grant_removed}.
	 */
	public static final ActivityType ORG_CAPABILITY_GRANT_REMOVED = known("org_capability_grant_removed",
			ActivityMember.GRANT_TYPE, ActivityMember.PRINCIPAL_ID, ActivityMember.PRINCIPAL_TYPE);

	/**
	 * {@code org_claude_code_data_sharing_disabled}.
	 */
	public static final ActivityType ORG_CLAUDE_CODE_DATA_SHARING_DISABLED = known(
			"org_claude_code_data_sharing_disabled", ActivityMember.CURRENT_VALUE, ActivityMember.PREVIOUS_VALUE);

	/**
	 * {@code org_claude_code_data_sharing_enabled}.
	 */
	public static final ActivityType ORG_CLAUDE_CODE_DATA_SHARING_ENABLED = known(
			"org_claude_code_data_sharing_enabled", ActivityMember.CURRENT_VALUE, ActivityMember.PREVIOUS_VALUE);

	/**
	 * {@code org_claude_code_desktop_disabled}.
	 */
	public static final ActivityType ORG_CLAUDE_CODE_DESKTOP_DISABLED = known("org_claude_code_desktop_disabled",
			ActivityMember.CURRENT_VALUE, ActivityMember.PREVIOUS_VALUE);

	/**
	 * {@code org_claude_code_desktop_enabled}.
	 */
	public static final ActivityType ORG_CLAUDE_CODE_DESKTOP_ENABLED = known("org_claude_code_desktop_enabled",
			ActivityMember.CURRENT_VALUE, ActivityMember.PREVIOUS_VALUE);

	/**
	 * {@code org_claude_code_zero_data_retention_disabled}.
	 */
	public static final ActivityType ORG_CLAUDE_CODE_ZERO_DATA_RETENTION_DISABLED = known(
			"org_claude_code_zero_data_retention_disabled");

	/**
	 * {@code org_compliance_api_settings_updated}.
	 */
	public static final ActivityType ORG_COMPLIANCE_API_SETTINGS_UPDATED = known("org_compliance_api_settings_updated",
			ActivityMember.COMPLIANCE_API_ENABLED, ActivityMember.COMPLIANCE_API_LOGGING_ENABLED);

	/**
	 * {@code org_connector_domain_guard_updated}.
	 */
	public static final ActivityType ORG_CONNECTOR_DOMAIN_GUARD_UPDATED = known("org_connector_domain_guard_updated",
			ActivityMember.ENFORCED);

	/**
	 * {@code org_cowork_act_without_asking_mode_disabled}.
	 */
	public static final ActivityType ORG_COWORK_ACT_WITHOUT_ASKING_MODE_DISABLED = known(
			"org_cowork_act_without_asking_mode_disabled");

	/**
	 * {@code org_cowork_act_without_asking_mode_enabled}.
	 */
	public static final ActivityType ORG_COWORK_ACT_WITHOUT_ASKING_MODE_ENABLED = known(
			"org_cowork_act_without_asking_mode_enabled");

	/**
	 * {@code org_cowork_agent_disabled}.
	 */
	public static final ActivityType ORG_COWORK_AGENT_DISABLED = known("org_cowork_agent_disabled",
			ActivityMember.CURRENT_VALUE, ActivityMember.PREVIOUS_VALUE);

	/**
	 * {@code org_cowork_agent_enabled}.
	 */
	public static final ActivityType ORG_COWORK_AGENT_ENABLED = known("org_cowork_agent_enabled",
			ActivityMember.CURRENT_VALUE, ActivityMember.PREVIOUS_VALUE);

	/**
	 * {@code org_cowork_auto_mode_disabled}.
	 */
	public static final ActivityType ORG_COWORK_AUTO_MODE_DISABLED = known("org_cowork_auto_mode_disabled");

	/**
	 * {@code org_cowork_auto_mode_enabled}.
	 */
	public static final ActivityType ORG_COWORK_AUTO_MODE_ENABLED = known("org_cowork_auto_mode_enabled");

	/**
	 * {@code org_cowork_browser_pane_disabled}.
	 */
	public static final ActivityType ORG_COWORK_BROWSER_PANE_DISABLED = known("org_cowork_browser_pane_disabled");

	/**
	 * {@code org_cowork_browser_pane_enabled}.
	 */
	public static final ActivityType ORG_COWORK_BROWSER_PANE_ENABLED = known("org_cowork_browser_pane_enabled");

	/**
	 * {@code org_cowork_disabled}.
	 */
	public static final ActivityType ORG_COWORK_DISABLED = known("org_cowork_disabled", ActivityMember.CURRENT_VALUE,
			ActivityMember.PREVIOUS_VALUE);

	/**
	 * {@code org_cowork_enabled}.
	 */
	public static final ActivityType ORG_COWORK_ENABLED = known("org_cowork_enabled", ActivityMember.CURRENT_VALUE,
			ActivityMember.PREVIOUS_VALUE);

	/**
	 * {@code org_cowork_mcp_always_allow_disabled}.
	 */
	public static final ActivityType ORG_COWORK_MCP_ALWAYS_ALLOW_DISABLED = known(
			"org_cowork_mcp_always_allow_disabled");

	/**
	 * {@code org_cowork_mcp_always_allow_enabled}.
	 */
	public static final ActivityType ORG_COWORK_MCP_ALWAYS_ALLOW_ENABLED = known("org_cowork_mcp_always_allow_enabled");

	/**
	 * {@code org_cowork_otlp_settings_updated}.
	 */
	public static final ActivityType ORG_COWORK_OTLP_SETTINGS_UPDATED = known("org_cowork_otlp_settings_updated",
			ActivityMember.NEW_OTLP_CONTENT_CAPTURE, ActivityMember.NEW_OTLP_ENDPOINT, ActivityMember.NEW_OTLP_PROTOCOL,
			ActivityMember.NEW_OTLP_RESOURCE_ATTRIBUTES, ActivityMember.OTLP_HEADERS_CHANGE,
			ActivityMember.PREVIOUS_OTLP_CONTENT_CAPTURE, ActivityMember.PREVIOUS_OTLP_ENDPOINT,
			ActivityMember.PREVIOUS_OTLP_PROTOCOL, ActivityMember.PREVIOUS_OTLP_RESOURCE_ATTRIBUTES);

	/**
	 * {@code org_cowork_remote_disabled}.
	 */
	public static final ActivityType ORG_COWORK_REMOTE_DISABLED = known("org_cowork_remote_disabled");

	/**
	 * {@code org_cowork_remote_enabled}.
	 */
	public static final ActivityType ORG_COWORK_REMOTE_ENABLED = known("org_cowork_remote_enabled");

	/**
	 * {@code org_creation_blocked}.
	 */
	public static final ActivityType ORG_CREATION_BLOCKED = known("org_creation_blocked", ActivityMember.REASON);

	/**
	 * {@code org_data_export_accessed}.
	 */
	public static final ActivityType ORG_DATA_EXPORT_ACCESSED = known("org_data_export_accessed",
			ActivityMember.EXPORT_TYPE);

	/**
	 * {@code org_data_export_completed}.
	 */
	public static final ActivityType ORG_DATA_EXPORT_COMPLETED = known("org_data_export_completed",
			ActivityMember.EXPORT_TYPE);

	/**
	 * {@code org_data_export_started}.
	 */
	public static final ActivityType ORG_DATA_EXPORT_STARTED = known("org_data_export_started",
			ActivityMember.EXPORT_TYPE);

	/**
	 * {@code org_data_residency_updated}.
	 */
	public static final ActivityType ORG_DATA_RESIDENCY_UPDATED = known("org_data_residency_updated",
			ActivityMember.UPDATES);

	/**
	 * {@code org_deleted_via_bulk}.
	 */
	public static final ActivityType ORG_DELETED_VIA_BULK = known("org_deleted_via_bulk");

	/**
	 * {@code org_deletion_requested}.
	 */
	public static final ActivityType ORG_DELETION_REQUESTED = known("org_deletion_requested");

	/**
	 * {@code org_directory_resync_completed}.
	 */
	public static final ActivityType ORG_DIRECTORY_RESYNC_COMPLETED = known("org_directory_resync_completed",
			ActivityMember.RESYNC_UUID);

	/**
	 * {@code org_directory_resync_failed}.
	 */
	public static final ActivityType ORG_DIRECTORY_RESYNC_FAILED = known("org_directory_resync_failed",
			ActivityMember.RESYNC_UUID);

	/**
	 * {@code org_directory_resync_started}.
	 */
	public static final ActivityType ORG_DIRECTORY_RESYNC_STARTED = known("org_directory_resync_started",
			ActivityMember.RESYNC_UUID, ActivityMember.SYNC_DESTINATIONS);

	/**
	 * {@code org_directory_sync_activated}.
	 */
	public static final ActivityType ORG_DIRECTORY_SYNC_ACTIVATED = known("org_directory_sync_activated");

	/**
	 * {@code org_directory_sync_add_initiated}.
	 */
	public static final ActivityType ORG_DIRECTORY_SYNC_ADD_INITIATED = known("org_directory_sync_add_initiated");

	/**
	 * {@code org_directory_sync_deleted}.
	 */
	public static final ActivityType ORG_DIRECTORY_SYNC_DELETED = known("org_directory_sync_deleted");

	/**
	 * {@code org_discoverability_disabled}.
	 */
	public static final ActivityType ORG_DISCOVERABILITY_DISABLED = known("org_discoverability_disabled");

	/**
	 * {@code org_discoverability_enabled}.
	 */
	public static final ActivityType ORG_DISCOVERABILITY_ENABLED = known("org_discoverability_enabled");

	/**
	 * {@code org_discoverability_settings_updated}.
	 */
	public static final ActivityType ORG_DISCOVERABILITY_SETTINGS_UPDATED = known(
			"org_discoverability_settings_updated");

	/**
	 * {@code org_domain_add_initiated}.
	 */
	public static final ActivityType ORG_DOMAIN_ADD_INITIATED = known("org_domain_add_initiated");

	/**
	 * {@code org_domain_removed}.
	 */
	public static final ActivityType ORG_DOMAIN_REMOVED = known("org_domain_removed", ActivityMember.DOMAIN);

	/**
	 * {@code org_domain_verified}.
	 */
	public static final ActivityType ORG_DOMAIN_VERIFIED = known("org_domain_verified", ActivityMember.DOMAIN);

	/**
	 * {@code org_external_key_created}.
	 */
	public static final ActivityType ORG_EXTERNAL_KEY_CREATED = known("org_external_key_created",
			ActivityMember.EXTERNAL_KEY_ID, ActivityMember.PROVIDER);

	/**
	 * {@code org_external_key_deleted}.
	 */
	public static final ActivityType ORG_EXTERNAL_KEY_DELETED = known("org_external_key_deleted",
			ActivityMember.EXTERNAL_KEY_ID);

	/**
	 * {@code org_external_key_updated}.
	 */
	public static final ActivityType ORG_EXTERNAL_KEY_UPDATED = known("org_external_key_updated",
			ActivityMember.EXTERNAL_KEY_ID, ActivityMember.UPDATES);

	/**
	 * {@code org_external_key_validated}.
	 */
	public static final ActivityType ORG_EXTERNAL_KEY_VALIDATED = known("org_external_key_validated",
			ActivityMember.EXTERNAL_KEY_ID, ActivityMember.VALIDATION_RESULT);

	/**
	 * {@code org_hipaa_self_serve_enabled}.
	 */
	public static final ActivityType ORG_HIPAA_SELF_SERVE_ENABLED = known("org_hipaa_self_serve_enabled",
			ActivityMember.BAA_CONTENT_HASH, ActivityMember.BAA_VERSION_LABEL, ActivityMember.SETUP_GUIDE_CONTENT_HASH);

	/**
	 * {@code org_invite_link_disabled}.
	 */
	public static final ActivityType ORG_INVITE_LINK_DISABLED = known("org_invite_link_disabled");

	/**
	 * {@code org_invite_link_generated}.
	 */
	public static final ActivityType ORG_INVITE_LINK_GENERATED = known("org_invite_link_generated");

	/**
	 * {@code org_invite_link_regenerated}.
	 */
	public static final ActivityType ORG_INVITE_LINK_REGENERATED = known("org_invite_link_regenerated");

	/**
	 * {@code org_invite_viewed}.
	 */
	public static final ActivityType ORG_INVITE_VIEWED = known("org_invite_viewed", ActivityMember.INVITE_ID);

	/**
	 * {@code org_invites_listed}.
	 */
	public static final ActivityType ORG_INVITES_LISTED = known("org_invites_listed");

	/**
	 * {@code org_ip_restriction_created}.
	 */
	public static final ActivityType ORG_IP_RESTRICTION_CREATED = known("org_ip_restriction_created");

	/**
	 * {@code org_ip_restriction_deleted}.
	 */
	public static final ActivityType ORG_IP_RESTRICTION_DELETED = known("org_ip_restriction_deleted");

	/**
	 * {@code org_ip_restriction_updated}.
	 */
	public static final ActivityType ORG_IP_RESTRICTION_UPDATED = known("org_ip_restriction_updated");

	/**
	 * {@code org_join_proposal_decided}.
	 */
	public static final ActivityType ORG_JOIN_PROPOSAL_DECIDED = known("org_join_proposal_decided",
			ActivityMember.APPROVED);

	/**
	 * {@code org_join_request_approved}.
	 */
	public static final ActivityType ORG_JOIN_REQUEST_APPROVED = known("org_join_request_approved");

	/**
	 * {@code org_join_request_created}.
	 */
	public static final ActivityType ORG_JOIN_REQUEST_CREATED = known("org_join_request_created");

	/**
	 * {@code org_join_request_dismissed}.
	 */
	public static final ActivityType ORG_JOIN_REQUEST_DISMISSED = known("org_join_request_dismissed");

	/**
	 * {@code org_join_request_instant_approved}.
	 */
	public static final ActivityType ORG_JOIN_REQUEST_INSTANT_APPROVED = known("org_join_request_instant_approved");

	/**
	 * {@code org_join_requests_bulk_dismissed}.
	 */
	public static final ActivityType ORG_JOIN_REQUESTS_BULK_DISMISSED = known("org_join_requests_bulk_dismissed");

	/**
	 * {@code org_magic_link_second_factor_toggled}.
	 */
	public static final ActivityType ORG_MAGIC_LINK_SECOND_FACTOR_TOGGLED = known(
			"org_magic_link_second_factor_toggled", ActivityMember.ENABLED);

	/**
	 * {@code org_member_invites_disabled}.
	 */
	public static final ActivityType ORG_MEMBER_INVITES_DISABLED = known("org_member_invites_disabled");

	/**
	 * {@code org_member_invites_enabled}.
	 */
	public static final ActivityType ORG_MEMBER_INVITES_ENABLED = known("org_member_invites_enabled");

	/**
	 * {@code org_members_exported}.
	 */
	public static final ActivityType ORG_MEMBERS_EXPORTED = known("org_members_exported");

	/**
	 * {@code org_model_default_updated}.
	 */
	public static final ActivityType ORG_MODEL_DEFAULT_UPDATED = known("org_model_default_updated",
			ActivityMember.ACTION, ActivityMember.DEFAULT_MODEL, ActivityMember.MODEL_ACCESS,
			ActivityMember.OVERRIDE_USER_SELECTION, ActivityMember.PRINCIPAL_ID, ActivityMember.PRINCIPAL_TYPE);

	/**
	 * {@code org_parent_join_proposal_created}.
	 */
	public static final ActivityType ORG_PARENT_JOIN_PROPOSAL_CREATED = known("org_parent_join_proposal_created");

	/**
	 * {@code org_parent_search_performed}.
	 */
	public static final ActivityType ORG_PARENT_SEARCH_PERFORMED = known("org_parent_search_performed");

	/**
	 * {@code org_sso_add_initiated}.
	 */
	public static final ActivityType ORG_SSO_ADD_INITIATED = known("org_sso_add_initiated");

	/**
	 * {@code org_sso_connection_activated}.
	 */
	public static final ActivityType ORG_SSO_CONNECTION_ACTIVATED = known("org_sso_connection_activated",
			ActivityMember.CONNECTION_ID, ActivityMember.CONNECTION_TYPE);

	/**
	 * {@code org_sso_connection_deactivated}.
	 */
	public static final ActivityType ORG_SSO_CONNECTION_DEACTIVATED = known("org_sso_connection_deactivated",
			ActivityMember.CONNECTION_ID);

	/**
	 * {@code org_sso_connection_deleted}.
	 */
	public static final ActivityType ORG_SSO_CONNECTION_DELETED = known("org_sso_connection_deleted",
			ActivityMember.CONNECTION_ID);

	/**
	 * {@code org_sso_group_role_mappings_updated}.
	 */
	public static final ActivityType ORG_SSO_GROUP_ROLE_MAPPINGS_UPDATED = known("org_sso_group_role_mappings_updated");

	/**
	 * {@code org_sso_provisioning_mode_changed}.
	 */
	public static final ActivityType ORG_SSO_PROVISIONING_MODE_CHANGED = known("org_sso_provisioning_mode_changed",
			ActivityMember.NEW_MODE, ActivityMember.PREVIOUS_MODE);

	/**
	 * {@code org_sso_scim_welcome_email_toggled}.
	 */
	public static final ActivityType ORG_SSO_SCIM_WELCOME_EMAIL_TOGGLED = known("org_sso_scim_welcome_email_toggled");

	/**
	 * {@code org_sso_seat_tier_assignment_toggled}.
	 */
	public static final ActivityType ORG_SSO_SEAT_TIER_ASSIGNMENT_TOGGLED = known(
			"org_sso_seat_tier_assignment_toggled", ActivityMember.ENABLED, ActivityMember.PREVIOUS_ENABLED);

	/**
	 * {@code org_sso_seat_tier_mappings_updated}.
	 */
	public static final ActivityType ORG_SSO_SEAT_TIER_MAPPINGS_UPDATED = known("org_sso_seat_tier_mappings_updated",
			ActivityMember.CURRENT_MAPPINGS, ActivityMember.PREVIOUS_MAPPINGS);

	/**
	 * {@code org_sso_toggled}.
	 */
	public static final ActivityType ORG_SSO_TOGGLED = known("org_sso_toggled", ActivityMember.ENABLED);

	/**
	 * {@code org_sync_deleting_synchronized_files_started}.
	 */
	public static final ActivityType ORG_SYNC_DELETING_SYNCHRONIZED_FILES_STARTED = known(
			"org_sync_deleting_synchronized_files_started");

	/**
	 * {@code org_sync_synchronized_files_deleted}.
	 */
	public static final ActivityType ORG_SYNC_SYNCHRONIZED_FILES_DELETED = known("org_sync_synchronized_files_deleted");

	/**
	 * {@code org_taint_added}.
	 */
	public static final ActivityType ORG_TAINT_ADDED = known("org_taint_added", ActivityMember.TAINT,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code org_taint_removed}.
	 */
	public static final ActivityType ORG_TAINT_REMOVED = known("org_taint_removed", ActivityMember.TAINT);

	/**
	 * {@code org_user_deleted}.
	 */
	public static final ActivityType ORG_USER_DELETED = known("org_user_deleted", ActivityMember.DELETED_USER_EMAIL,
			ActivityMember.DELETED_USER_ID);

	/**
	 * {@code org_user_invite_accepted}.
	 */
	public static final ActivityType ORG_USER_INVITE_ACCEPTED = known("org_user_invite_accepted",
			ActivityMember.INVITE_ID);

	/**
	 * {@code org_user_invite_deleted}.
	 */
	public static final ActivityType ORG_USER_INVITE_DELETED = known("org_user_invite_deleted",
			ActivityMember.INVITE_ID);

	/**
	 * {@code org_user_invite_re_sent}.
	 */
	public static final ActivityType ORG_USER_INVITE_RE_SENT = known("org_user_invite_re_sent",
			ActivityMember.INVITED_EMAIL, ActivityMember.INVITED_ROLE, ActivityMember.INVITED_SEAT_TIER);

	/**
	 * {@code org_user_invite_rejected}.
	 */
	public static final ActivityType ORG_USER_INVITE_REJECTED = known("org_user_invite_rejected",
			ActivityMember.INVITE_ID);

	/**
	 * {@code org_user_invite_sent}.
	 */
	public static final ActivityType ORG_USER_INVITE_SENT = known("org_user_invite_sent", ActivityMember.INVITED_EMAIL,
			ActivityMember.INVITED_RBAC_GROUP_IDS, ActivityMember.INVITED_ROLE, ActivityMember.INVITED_SEAT_TIER);

	/**
	 * {@code org_user_left}.
	 */
	public static final ActivityType ORG_USER_LEFT = known("org_user_left", ActivityMember.PREVIOUS_ROLE);

	/**
	 * {@code org_user_shares_retained}.
	 */
	public static final ActivityType ORG_USER_SHARES_RETAINED = known("org_user_shares_retained");

	/**
	 * {@code org_user_trusted_devices_revoked}.
	 */
	public static final ActivityType ORG_USER_TRUSTED_DEVICES_REVOKED = known("org_user_trusted_devices_revoked",
			ActivityMember.COMPLETED, ActivityMember.DEVICES_REVOKED_COUNT, ActivityMember.SESSIONS_REVOKED_COUNT,
			ActivityMember.USER_ID);

	/**
	 * {@code org_user_viewed}.
	 */
	public static final ActivityType ORG_USER_VIEWED = known("org_user_viewed", ActivityMember.USER_ID);

	/**
	 * {@code org_users_listed}.
	 */
	public static final ActivityType ORG_USERS_LISTED = known("org_users_listed");

	/**
	 * {@code org_work_across_apps_disabled}.
	 */
	public static final ActivityType ORG_WORK_ACROSS_APPS_DISABLED = known("org_work_across_apps_disabled",
			ActivityMember.CURRENT_VALUE, ActivityMember.PREVIOUS_VALUE);

	/**
	 * {@code org_work_across_apps_enabled}.
	 */
	public static final ActivityType ORG_WORK_ACROSS_APPS_ENABLED = known("org_work_across_apps_enabled",
			ActivityMember.CURRENT_VALUE, ActivityMember.PREVIOUS_VALUE);

	/**
	 * {@code organization_address_updated}.
	 */
	public static final ActivityType ORGANIZATION_ADDRESS_UPDATED = known("organization_address_updated",
			ActivityMember.BILLING_ADDRESS_UPDATED, ActivityMember.BILLING_NAME_UPDATED,
			ActivityMember.SHIPPING_ADDRESS_UPDATED, ActivityMember.SHIPPING_NAME_UPDATED);

	/**
	 * {@code organization_icon_deleted}.
	 */
	public static final ActivityType ORGANIZATION_ICON_DELETED = known("organization_icon_deleted");

	/**
	 * {@code organization_icon_updated}.
	 */
	public static final ActivityType ORGANIZATION_ICON_UPDATED = known("organization_icon_updated");

	/**
	 * {@code owned_projects_access_restored}.
	 */
	public static final ActivityType OWNED_PROJECTS_ACCESS_RESTORED = known("owned_projects_access_restored",
			ActivityMember.USER_ID);

	/**
	 * {@code payment_method_updated}.
	 */
	public static final ActivityType PAYMENT_METHOD_UPDATED = known("payment_method_updated");

	/**
	 * {@code pending_share_created}.
	 */
	public static final ActivityType PENDING_SHARE_CREATED = known("pending_share_created",
			ActivityMember.INVITEE_EMAIL, ActivityMember.RESOURCE_ID, ActivityMember.RESOURCE_TYPE,
			ActivityMember.ROLE);

	/**
	 * {@code pending_share_revoked}.
	 */
	public static final ActivityType PENDING_SHARE_REVOKED = known("pending_share_revoked",
			ActivityMember.INVITEE_EMAIL, ActivityMember.RESOURCE_ID, ActivityMember.RESOURCE_TYPE);

	/**
	 * {@code phone_code_sent}.
	 */
	public static final ActivityType PHONE_CODE_SENT = known("phone_code_sent");

	/**
	 * {@code phone_code_verified}.
	 */
	public static final ActivityType PHONE_CODE_VERIFIED = known("phone_code_verified");

	/**
	 * {@code platform_agent_archived}.
	 */
	public static final ActivityType PLATFORM_AGENT_ARCHIVED = known("platform_agent_archived", ActivityMember.AGENT_ID,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_agent_created}.
	 */
	public static final ActivityType PLATFORM_AGENT_CREATED = known("platform_agent_created", ActivityMember.AGENT_ID,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_agent_deleted}.
	 */
	public static final ActivityType PLATFORM_AGENT_DELETED = known("platform_agent_deleted", ActivityMember.AGENT_ID,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_agent_deployment_archived}.
	 */
	public static final ActivityType PLATFORM_AGENT_DEPLOYMENT_ARCHIVED = known("platform_agent_deployment_archived",
			ActivityMember.DEPLOYMENT_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_agent_deployment_created}.
	 */
	public static final ActivityType PLATFORM_AGENT_DEPLOYMENT_CREATED = known("platform_agent_deployment_created",
			ActivityMember.DEPLOYMENT_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_agent_deployment_deleted}.
	 */
	public static final ActivityType PLATFORM_AGENT_DEPLOYMENT_DELETED = known("platform_agent_deployment_deleted",
			ActivityMember.DEPLOYMENT_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_agent_deployment_paused}.
	 */
	public static final ActivityType PLATFORM_AGENT_DEPLOYMENT_PAUSED = known("platform_agent_deployment_paused",
			ActivityMember.DEPLOYMENT_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_agent_deployment_run_triggered}.
	 */
	public static final ActivityType PLATFORM_AGENT_DEPLOYMENT_RUN_TRIGGERED = known(
			"platform_agent_deployment_run_triggered", ActivityMember.DEPLOYMENT_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_agent_deployment_unpaused}.
	 */
	public static final ActivityType PLATFORM_AGENT_DEPLOYMENT_UNPAUSED = known("platform_agent_deployment_unpaused",
			ActivityMember.DEPLOYMENT_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_agent_deployment_updated}.
	 */
	public static final ActivityType PLATFORM_AGENT_DEPLOYMENT_UPDATED = known("platform_agent_deployment_updated",
			ActivityMember.DEPLOYMENT_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_agent_session_archived}.
	 */
	public static final ActivityType PLATFORM_AGENT_SESSION_ARCHIVED = known("platform_agent_session_archived",
			ActivityMember.SESSION_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_agent_session_created}.
	 */
	public static final ActivityType PLATFORM_AGENT_SESSION_CREATED = known("platform_agent_session_created",
			ActivityMember.SESSION_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_agent_session_deleted}.
	 */
	public static final ActivityType PLATFORM_AGENT_SESSION_DELETED = known("platform_agent_session_deleted",
			ActivityMember.SESSION_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_agent_session_resource_added}.
	 */
	public static final ActivityType PLATFORM_AGENT_SESSION_RESOURCE_ADDED = known(
			"platform_agent_session_resource_added", ActivityMember.RESOURCE_ID, ActivityMember.SESSION_ID,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_agent_session_resource_deleted}.
	 */
	public static final ActivityType PLATFORM_AGENT_SESSION_RESOURCE_DELETED = known(
			"platform_agent_session_resource_deleted", ActivityMember.RESOURCE_ID, ActivityMember.SESSION_ID,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_agent_session_resource_updated}.
	 */
	public static final ActivityType PLATFORM_AGENT_SESSION_RESOURCE_UPDATED = known(
			"platform_agent_session_resource_updated", ActivityMember.RESOURCE_ID, ActivityMember.SESSION_ID,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_agent_session_thread_archived}.
	 */
	public static final ActivityType PLATFORM_AGENT_SESSION_THREAD_ARCHIVED = known(
			"platform_agent_session_thread_archived", ActivityMember.SESSION_ID, ActivityMember.THREAD_ID,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_agent_session_updated}.
	 */
	public static final ActivityType PLATFORM_AGENT_SESSION_UPDATED = known("platform_agent_session_updated",
			ActivityMember.SESSION_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_agent_updated}.
	 */
	public static final ActivityType PLATFORM_AGENT_UPDATED = known("platform_agent_updated", ActivityMember.AGENT_ID,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_api_key_created}.
	 */
	public static final ActivityType PLATFORM_API_KEY_CREATED = known("platform_api_key_created",
			ActivityMember.API_KEY_ID);

	/**
	 * {@code platform_api_key_updated}.
	 */
	public static final ActivityType PLATFORM_API_KEY_UPDATED = known("platform_api_key_updated",
			ActivityMember.API_KEY_ID, ActivityMember.UPDATES);

	/**
	 * {@code platform_app_attest_authentication}.
	 */
	public static final ActivityType PLATFORM_APP_ATTEST_AUTHENTICATION = known("platform_app_attest_authentication",
			ActivityMember.EVENT_DATA, ActivityMember.REQUEST_ID, ActivityMember.STATUS);

	/**
	 * {@code platform_billing_upgraded_to_prepaid}.
	 */
	public static final ActivityType PLATFORM_BILLING_UPGRADED_TO_PREPAID = known(
			"platform_billing_upgraded_to_prepaid", ActivityMember.PREVIOUS_BILLING_TYPE);

	/**
	 * {@code platform_clearance_workspace_program_request_cleared}.
	 */
	public static final ActivityType PLATFORM_CLEARANCE_WORKSPACE_PROGRAM_REQUEST_CLEARED = known(
			"platform_clearance_workspace_program_request_cleared", ActivityMember.PROGRAM_SLUG,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_clearance_workspace_program_request_set}.
	 */
	public static final ActivityType PLATFORM_CLEARANCE_WORKSPACE_PROGRAM_REQUEST_SET = known(
			"platform_clearance_workspace_program_request_set", ActivityMember.OPT_DECISION,
			ActivityMember.PROGRAM_SLUG, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_cost_report_viewed}.
	 */
	public static final ActivityType PLATFORM_COST_REPORT_VIEWED = known("platform_cost_report_viewed");

	/**
	 * {@code platform_dream_archived}.
	 */
	public static final ActivityType PLATFORM_DREAM_ARCHIVED = known("platform_dream_archived");

	/**
	 * {@code platform_dream_cancelled}.
	 */
	public static final ActivityType PLATFORM_DREAM_CANCELLED = known("platform_dream_cancelled");

	/**
	 * {@code platform_dream_created}.
	 */
	public static final ActivityType PLATFORM_DREAM_CREATED = known("platform_dream_created");

	/**
	 * {@code platform_federated_authentication}.
	 */
	public static final ActivityType PLATFORM_FEDERATED_AUTHENTICATION = known("platform_federated_authentication",
			ActivityMember.EVENT_DATA, ActivityMember.REQUEST_ID, ActivityMember.RESOURCES, ActivityMember.STATUS);

	/**
	 * {@code platform_federation_issuer_archived}.
	 */
	public static final ActivityType PLATFORM_FEDERATION_ISSUER_ARCHIVED = known("platform_federation_issuer_archived",
			ActivityMember.FEDERATION_ISSUER_ID);

	/**
	 * {@code platform_federation_issuer_created}.
	 */
	public static final ActivityType PLATFORM_FEDERATION_ISSUER_CREATED = known("platform_federation_issuer_created");

	/**
	 * {@code platform_federation_issuer_updated}.
	 */
	public static final ActivityType PLATFORM_FEDERATION_ISSUER_UPDATED = known("platform_federation_issuer_updated",
			ActivityMember.FEDERATION_ISSUER_ID, ActivityMember.UPDATES);

	/**
	 * {@code platform_federation_rule_archived}.
	 */
	public static final ActivityType PLATFORM_FEDERATION_RULE_ARCHIVED = known("platform_federation_rule_archived",
			ActivityMember.FEDERATION_RULE_ID);

	/**
	 * {@code platform_federation_rule_created}.
	 */
	public static final ActivityType PLATFORM_FEDERATION_RULE_CREATED = known("platform_federation_rule_created");

	/**
	 * {@code platform_federation_rule_updated}.
	 */
	public static final ActivityType PLATFORM_FEDERATION_RULE_UPDATED = known("platform_federation_rule_updated",
			ActivityMember.FEDERATION_RULE_ID, ActivityMember.UPDATES);

	/**
	 * {@code platform_federation_rule_workspace_added}.
	 */
	public static final ActivityType PLATFORM_FEDERATION_RULE_WORKSPACE_ADDED = known(
			"platform_federation_rule_workspace_added", ActivityMember.FEDERATION_RULE_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_federation_rule_workspace_removed}.
	 */
	public static final ActivityType PLATFORM_FEDERATION_RULE_WORKSPACE_REMOVED = known(
			"platform_federation_rule_workspace_removed", ActivityMember.FEDERATION_RULE_ID,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_file_content_downloaded}.
	 */
	public static final ActivityType PLATFORM_FILE_CONTENT_DOWNLOADED = known("platform_file_content_downloaded",
			ActivityMember.FILE_ID);

	/**
	 * {@code platform_file_deleted}.
	 */
	public static final ActivityType PLATFORM_FILE_DELETED = known("platform_file_deleted", ActivityMember.FILE_ID);

	/**
	 * {@code platform_file_uploaded}.
	 */
	public static final ActivityType PLATFORM_FILE_UPLOADED = known("platform_file_uploaded", ActivityMember.FILE_ID,
			ActivityMember.SESSION_ID);

	/**
	 * {@code platform_memory_created}.
	 */
	public static final ActivityType PLATFORM_MEMORY_CREATED = known("platform_memory_created",
			ActivityMember.MEMORY_ID, ActivityMember.MEMORY_STORE_ID, ActivityMember.MEMORY_VERSION_ID,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_memory_deleted}.
	 */
	public static final ActivityType PLATFORM_MEMORY_DELETED = known("platform_memory_deleted",
			ActivityMember.MEMORY_ID, ActivityMember.MEMORY_STORE_ID, ActivityMember.MEMORY_VERSION_ID,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_memory_store_archived}.
	 */
	public static final ActivityType PLATFORM_MEMORY_STORE_ARCHIVED = known("platform_memory_store_archived",
			ActivityMember.MEMORY_STORE_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_memory_store_created}.
	 */
	public static final ActivityType PLATFORM_MEMORY_STORE_CREATED = known("platform_memory_store_created",
			ActivityMember.MEMORY_STORE_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_memory_store_deleted}.
	 */
	public static final ActivityType PLATFORM_MEMORY_STORE_DELETED = known("platform_memory_store_deleted",
			ActivityMember.MEMORY_STORE_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_memory_store_updated}.
	 */
	public static final ActivityType PLATFORM_MEMORY_STORE_UPDATED = known("platform_memory_store_updated",
			ActivityMember.MEMORY_STORE_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_memory_updated}.
	 */
	public static final ActivityType PLATFORM_MEMORY_UPDATED = known("platform_memory_updated",
			ActivityMember.MEMORY_ID, ActivityMember.MEMORY_STORE_ID, ActivityMember.MEMORY_VERSION_ID,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_memory_version_redacted}.
	 */
	public static final ActivityType PLATFORM_MEMORY_VERSION_REDACTED = known("platform_memory_version_redacted",
			ActivityMember.MEMORY_ID, ActivityMember.MEMORY_STORE_ID, ActivityMember.MEMORY_VERSION_ID,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_oauth_app_created}.
	 */
	public static final ActivityType PLATFORM_OAUTH_APP_CREATED = known("platform_oauth_app_created",
			ActivityMember.OAUTH_APP_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_oauth_app_revoked}.
	 */
	public static final ActivityType PLATFORM_OAUTH_APP_REVOKED = known("platform_oauth_app_revoked",
			ActivityMember.OAUTH_APP_ID);

	/**
	 * {@code platform_oauth_app_updated}.
	 */
	public static final ActivityType PLATFORM_OAUTH_APP_UPDATED = known("platform_oauth_app_updated",
			ActivityMember.OAUTH_APP_ID, ActivityMember.UPDATES);

	/**
	 * {@code platform_organization_created}.
	 */
	public static final ActivityType PLATFORM_ORGANIZATION_CREATED = known("platform_organization_created");

	/**
	 * {@code platform_plugin_directory_submission_created}.
	 */
	public static final ActivityType PLATFORM_PLUGIN_DIRECTORY_SUBMISSION_CREATED = known(
			"platform_plugin_directory_submission_created", ActivityMember.PLUGIN_NAME, ActivityMember.SUBMISSION_ID);

	/**
	 * {@code platform_plugin_directory_submission_deleted}.
	 */
	public static final ActivityType PLATFORM_PLUGIN_DIRECTORY_SUBMISSION_DELETED = known(
			"platform_plugin_directory_submission_deleted", ActivityMember.SUBMISSION_ID);

	/**
	 * {@code platform_plugin_directory_submission_updated}.
	 */
	public static final ActivityType PLATFORM_PLUGIN_DIRECTORY_SUBMISSION_UPDATED = known(
			"platform_plugin_directory_submission_updated", ActivityMember.STATUS, ActivityMember.SUBMISSION_ID);

	/**
	 * {@code platform_service_account_archived}.
	 */
	public static final ActivityType PLATFORM_SERVICE_ACCOUNT_ARCHIVED = known("platform_service_account_archived",
			ActivityMember.SERVICE_ACCOUNT_ID);

	/**
	 * {@code platform_service_account_created}.
	 */
	public static final ActivityType PLATFORM_SERVICE_ACCOUNT_CREATED = known("platform_service_account_created");

	/**
	 * {@code platform_service_account_updated}.
	 */
	public static final ActivityType PLATFORM_SERVICE_ACCOUNT_UPDATED = known("platform_service_account_updated",
			ActivityMember.SERVICE_ACCOUNT_ID, ActivityMember.UPDATES);

	/**
	 * {@code platform_service_account_workspace_member_added}.
	 */
	public static final ActivityType PLATFORM_SERVICE_ACCOUNT_WORKSPACE_MEMBER_ADDED = known(
			"platform_service_account_workspace_member_added", ActivityMember.SERVICE_ACCOUNT_ID,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_service_account_workspace_member_removed}.
	 */
	public static final ActivityType PLATFORM_SERVICE_ACCOUNT_WORKSPACE_MEMBER_REMOVED = known(
			"platform_service_account_workspace_member_removed", ActivityMember.SERVICE_ACCOUNT_ID,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_service_account_workspace_member_updated}.
	 */
	public static final ActivityType PLATFORM_SERVICE_ACCOUNT_WORKSPACE_MEMBER_UPDATED = known(
			"platform_service_account_workspace_member_updated", ActivityMember.SERVICE_ACCOUNT_ID,
			ActivityMember.UPDATES, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_signing_key_created}.
	 */
	public static final ActivityType PLATFORM_SIGNING_KEY_CREATED = known("platform_signing_key_created",
			ActivityMember.ALGORITHM, ActivityMember.KEY_BACKING_TYPE, ActivityMember.SIGNING_KEY_ID,
			ActivityMember.STATUS);

	/**
	 * {@code platform_signing_key_deleted}.
	 */
	public static final ActivityType PLATFORM_SIGNING_KEY_DELETED = known("platform_signing_key_deleted",
			ActivityMember.ALGORITHM, ActivityMember.KEY_BACKING_TYPE, ActivityMember.KEY_NAME,
			ActivityMember.SIGNING_KEY_ID);

	/**
	 * {@code platform_signing_key_rotated}.
	 */
	public static final ActivityType PLATFORM_SIGNING_KEY_ROTATED = known("platform_signing_key_rotated",
			ActivityMember.ALGORITHM, ActivityMember.KEY_GROUP_IDENTIFIER, ActivityMember.NEW_SIGNING_KEY_ID,
			ActivityMember.OLD_SIGNING_KEY_ID);

	/**
	 * {@code platform_skill_version_content_downloaded}.
	 */
	public static final ActivityType PLATFORM_SKILL_VERSION_CONTENT_DOWNLOADED = known(
			"platform_skill_version_content_downloaded");

	/**
	 * {@code platform_skill_version_created}.
	 */
	public static final ActivityType PLATFORM_SKILL_VERSION_CREATED = known("platform_skill_version_created",
			ActivityMember.SKILL_ID, ActivityMember.VERSION);

	/**
	 * {@code platform_skill_version_deleted}.
	 */
	public static final ActivityType PLATFORM_SKILL_VERSION_DELETED = known("platform_skill_version_deleted",
			ActivityMember.SKILL_ID, ActivityMember.VERSION);

	/**
	 * {@code platform_spend_limit_alert_emails_updated}.
	 */
	public static final ActivityType PLATFORM_SPEND_LIMIT_ALERT_EMAILS_UPDATED = known(
			"platform_spend_limit_alert_emails_updated", ActivityMember.ALERTED_ROLES, ActivityMember.ALERT_EMAILS);

	/**
	 * {@code platform_spend_limit_created}.
	 */
	public static final ActivityType PLATFORM_SPEND_LIMIT_CREATED = known("platform_spend_limit_created",
			ActivityMember.LIMIT_ACTION, ActivityMember.LIMIT_USD);

	/**
	 * {@code platform_spend_limit_deleted}.
	 */
	public static final ActivityType PLATFORM_SPEND_LIMIT_DELETED = known("platform_spend_limit_deleted",
			ActivityMember.SPEND_LIMIT_ID);

	/**
	 * {@code platform_spend_limit_updated}.
	 */
	public static final ActivityType PLATFORM_SPEND_LIMIT_UPDATED = known("platform_spend_limit_updated",
			ActivityMember.IGNORE, ActivityMember.SPEND_LIMIT_ID);

	/**
	 * {@code platform_usage_report_claude_code_viewed}.
	 */
	public static final ActivityType PLATFORM_USAGE_REPORT_CLAUDE_CODE_VIEWED = known(
			"platform_usage_report_claude_code_viewed");

	/**
	 * {@code platform_usage_report_messages_viewed}.
	 */
	public static final ActivityType PLATFORM_USAGE_REPORT_MESSAGES_VIEWED = known(
			"platform_usage_report_messages_viewed");

	/**
	 * {@code platform_workspace_archived}.
	 */
	public static final ActivityType PLATFORM_WORKSPACE_ARCHIVED = known("platform_workspace_archived",
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_workspace_created}.
	 */
	public static final ActivityType PLATFORM_WORKSPACE_CREATED = known("platform_workspace_created",
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_workspace_inference_data_retention_disabled}.
	 */
	public static final ActivityType PLATFORM_WORKSPACE_INFERENCE_DATA_RETENTION_DISABLED = known(
			"platform_workspace_inference_data_retention_disabled", ActivityMember.PREVIOUS_VALUE,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_workspace_inference_data_retention_enabled}.
	 */
	public static final ActivityType PLATFORM_WORKSPACE_INFERENCE_DATA_RETENTION_ENABLED = known(
			"platform_workspace_inference_data_retention_enabled", ActivityMember.PREVIOUS_VALUE,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_workspace_member_added}.
	 */
	public static final ActivityType PLATFORM_WORKSPACE_MEMBER_ADDED = known("platform_workspace_member_added",
			ActivityMember.USER_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_workspace_member_removed}.
	 */
	public static final ActivityType PLATFORM_WORKSPACE_MEMBER_REMOVED = known("platform_workspace_member_removed",
			ActivityMember.USER_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_workspace_member_updated}.
	 */
	public static final ActivityType PLATFORM_WORKSPACE_MEMBER_UPDATED = known("platform_workspace_member_updated",
			ActivityMember.UPDATES, ActivityMember.USER_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_workspace_member_viewed}.
	 */
	public static final ActivityType PLATFORM_WORKSPACE_MEMBER_VIEWED = known("platform_workspace_member_viewed",
			ActivityMember.USER_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_workspace_members_listed}.
	 */
	public static final ActivityType PLATFORM_WORKSPACE_MEMBERS_LISTED = known("platform_workspace_members_listed",
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_workspace_rate_limit_deleted}.
	 */
	public static final ActivityType PLATFORM_WORKSPACE_RATE_LIMIT_DELETED = known(
			"platform_workspace_rate_limit_deleted", ActivityMember.LIMITER_TYPE, ActivityMember.MODEL_GROUP,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_workspace_rate_limit_updated}.
	 */
	public static final ActivityType PLATFORM_WORKSPACE_RATE_LIMIT_UPDATED = known(
			"platform_workspace_rate_limit_updated", ActivityMember.LIMITER_TYPE, ActivityMember.MODEL_GROUP,
			ActivityMember.VALUE, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code platform_workspace_updated}.
	 */
	public static final ActivityType PLATFORM_WORKSPACE_UPDATED = known("platform_workspace_updated",
			ActivityMember.UPDATES, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code plugin_installation_preference_updated}.
	 */
	public static final ActivityType PLUGIN_INSTALLATION_PREFERENCE_UPDATED = known(
			"plugin_installation_preference_updated", ActivityMember.ACTION, ActivityMember.GROUP_ID,
			ActivityMember.GROUP_NAME, ActivityMember.INSTALLATION_PREFERENCE, ActivityMember.MARKETPLACE_ID,
			ActivityMember.PLUGIN_NAME);

	/**
	 * {@code prepaid_auto_recharge_disabled}.
	 */
	public static final ActivityType PREPAID_AUTO_RECHARGE_DISABLED = known("prepaid_auto_recharge_disabled");

	/**
	 * {@code prepaid_auto_recharge_updated}.
	 */
	public static final ActivityType PREPAID_AUTO_RECHARGE_UPDATED = known("prepaid_auto_recharge_updated",
			ActivityMember.TARGET_AMOUNT, ActivityMember.THRESHOLD_AMOUNT);

	/**
	 * {@code prepaid_extra_usage_auto_reload_disabled}.
	 */
	public static final ActivityType PREPAID_EXTRA_USAGE_AUTO_RELOAD_DISABLED = known(
			"prepaid_extra_usage_auto_reload_disabled");

	/**
	 * {@code prepaid_extra_usage_auto_reload_enabled}.
	 */
	public static final ActivityType PREPAID_EXTRA_USAGE_AUTO_RELOAD_ENABLED = known(
			"prepaid_extra_usage_auto_reload_enabled");

	/**
	 * {@code prepaid_extra_usage_auto_reload_settings_updated}.
	 */
	public static final ActivityType PREPAID_EXTRA_USAGE_AUTO_RELOAD_SETTINGS_UPDATED = known(
			"prepaid_extra_usage_auto_reload_settings_updated");

	/**
	 * {@code primary_owner_transferred}.
	 */
	public static final ActivityType PRIMARY_OWNER_TRANSFERRED = known("primary_owner_transferred",
			ActivityMember.NEW_OWNER_ID, ActivityMember.PREVIOUS_OWNER_ID);

	/**
	 * {@code rbac_role_assigned}.
	 */
	public static final ActivityType RBAC_ROLE_ASSIGNED = known("rbac_role_assigned", ActivityMember.PRINCIPAL_ID,
			ActivityMember.PRINCIPAL_TYPE, ActivityMember.ROLE_ID);

	/**
	 * {@code rbac_role_created}.
	 */
	public static final ActivityType RBAC_ROLE_CREATED = known("rbac_role_created", ActivityMember.ROLE_ID,
			ActivityMember.ROLE_NAME);

	/**
	 * {@code rbac_role_deleted}.
	 */
	public static final ActivityType RBAC_ROLE_DELETED = known("rbac_role_deleted", ActivityMember.ROLE_ID);

	/**
	 * {@code rbac_role_grant_updated}.
	 */
	public static final ActivityType RBAC_ROLE_GRANT_UPDATED = known("rbac_role_grant_updated");

	/**
	 * {@code rbac_role_permission_added}.
	 */
	public static final ActivityType RBAC_ROLE_PERMISSION_ADDED = known("rbac_role_permission_added",
			ActivityMember.ACTION, ActivityMember.RESOURCE_ID, ActivityMember.RESOURCE_TYPE, ActivityMember.ROLE_ID);

	/**
	 * {@code rbac_role_permission_removed}.
	 */
	public static final ActivityType RBAC_ROLE_PERMISSION_REMOVED = known("rbac_role_permission_removed",
			ActivityMember.ACTION, ActivityMember.RESOURCE_ID, ActivityMember.RESOURCE_TYPE, ActivityMember.ROLE_ID);

	/**
	 * {@code rbac_role_unassigned}.
	 */
	public static final ActivityType RBAC_ROLE_UNASSIGNED = known("rbac_role_unassigned", ActivityMember.PRINCIPAL_ID,
			ActivityMember.PRINCIPAL_TYPE, ActivityMember.ROLE_ID);

	/**
	 * {@code rbac_role_updated}.
	 */
	public static final ActivityType RBAC_ROLE_UPDATED = known("rbac_role_updated", ActivityMember.ROLE_ID);

	/**
	 * {@code role_assignment_granted}.
	 */
	public static final ActivityType ROLE_ASSIGNMENT_GRANTED = known("role_assignment_granted",
			ActivityMember.RESOURCE_ID, ActivityMember.RESOURCE_TYPE, ActivityMember.ROLE, ActivityMember.TARGET_ID,
			ActivityMember.TARGET_TYPE);

	/**
	 * {@code role_assignment_revoked}.
	 */
	public static final ActivityType ROLE_ASSIGNMENT_REVOKED = known("role_assignment_revoked",
			ActivityMember.RESOURCE_ID, ActivityMember.RESOURCE_TYPE, ActivityMember.ROLE, ActivityMember.TARGET_ID,
			ActivityMember.TARGET_TYPE);

	/**
	 * {@code scim_user_created}.
	 */
	public static final ActivityType SCIM_USER_CREATED = known("scim_user_created", ActivityMember.USER_ID);

	/**
	 * {@code scim_user_deleted}.
	 */
	public static final ActivityType SCIM_USER_DELETED = known("scim_user_deleted", ActivityMember.USER_ID);

	/**
	 * {@code scim_user_updated}.
	 */
	public static final ActivityType SCIM_USER_UPDATED = known("scim_user_updated", ActivityMember.USER_ID);

	/**
	 * {@code scoped_api_key_deleted}.
	 */
	public static final ActivityType SCOPED_API_KEY_DELETED = known("scoped_api_key_deleted", ActivityMember.API_KEY_ID,
			ActivityMember.API_KEY_NAME, ActivityMember.SCOPES);

	/**
	 * {@code scoped_api_key_updated}.
	 */
	public static final ActivityType SCOPED_API_KEY_UPDATED = known("scoped_api_key_updated", ActivityMember.API_KEY_ID,
			ActivityMember.UPDATES);

	/**
	 * {@code seat_tier_changes_cancelled}.
	 */
	public static final ActivityType SEAT_TIER_CHANGES_CANCELLED = known("seat_tier_changes_cancelled");

	/**
	 * {@code seat_tiers_purchased}.
	 */
	public static final ActivityType SEAT_TIERS_PURCHASED = known("seat_tiers_purchased",
			ActivityMember.ITEM_ALLOCATIONS);

	/**
	 * {@code service_created}.
	 */
	public static final ActivityType SERVICE_CREATED = known("service_created", ActivityMember.SERVICE_NAME);

	/**
	 * {@code service_deleted}.
	 */
	public static final ActivityType SERVICE_DELETED = known("service_deleted", ActivityMember.SERVICE_NAME);

	/**
	 * {@code service_key_created}.
	 */
	public static final ActivityType SERVICE_KEY_CREATED = known("service_key_created",
			ActivityMember.IS_SERVICE_CREATED, ActivityMember.KEY_NAME, ActivityMember.SCOPES,
			ActivityMember.SERVICE_KEY_ID, ActivityMember.SERVICE_NAME);

	/**
	 * {@code service_key_revoked}.
	 */
	public static final ActivityType SERVICE_KEY_REVOKED = known("service_key_revoked", ActivityMember.SERVICE_KEY_ID,
			ActivityMember.SERVICE_NAME);

	/**
	 * {@code session_revoked}.
	 */
	public static final ActivityType SESSION_REVOKED = known("session_revoked");

	/**
	 * {@code session_share_accessed}.
	 */
	public static final ActivityType SESSION_SHARE_ACCESSED = known("session_share_accessed", ActivityMember.SHARE_ID);

	/**
	 * {@code session_share_created}.
	 */
	public static final ActivityType SESSION_SHARE_CREATED = known("session_share_created", ActivityMember.ACCESS_LEVEL,
			ActivityMember.SHARE_ID);

	/**
	 * {@code session_share_revoked}.
	 */
	public static final ActivityType SESSION_SHARE_REVOKED = known("session_share_revoked", ActivityMember.REASON,
			ActivityMember.SHARE_ID);

	/**
	 * {@code slack_workspace_claim_revoked}.
	 */
	public static final ActivityType SLACK_WORKSPACE_CLAIM_REVOKED = known("slack_workspace_claim_revoked",
			ActivityMember.SCOPE, ActivityMember.SLACK_TEAM_ID);

	/**
	 * {@code slack_workspace_claimed}.
	 */
	public static final ActivityType SLACK_WORKSPACE_CLAIMED = known("slack_workspace_claimed", ActivityMember.SCOPE,
			ActivityMember.SLACK_TEAM_ID);

	/**
	 * {@code social_login_succeeded}.
	 */
	public static final ActivityType SOCIAL_LOGIN_SUCCEEDED = known("social_login_succeeded",
			ActivityMember.AUTH_METHOD, ActivityMember.MFA_METHOD, ActivityMember.PROVIDER);

	/**
	 * {@code sso_login_failed}.
	 */
	public static final ActivityType SSO_LOGIN_FAILED = known("sso_login_failed");

	/**
	 * {@code sso_login_initiated}.
	 */
	public static final ActivityType SSO_LOGIN_INITIATED = known("sso_login_initiated");

	/**
	 * {@code sso_login_succeeded}.
	 */
	public static final ActivityType SSO_LOGIN_SUCCEEDED = known("sso_login_succeeded", ActivityMember.AUTH_METHOD,
			ActivityMember.MFA_METHOD);

	/**
	 * {@code sso_second_factor_magic_link}.
	 */
	public static final ActivityType SSO_SECOND_FACTOR_MAGIC_LINK = known("sso_second_factor_magic_link");

	/**
	 * {@code step_up_authentication_failed}.
	 */
	public static final ActivityType STEP_UP_AUTHENTICATION_FAILED = known("step_up_authentication_failed",
			ActivityMember.METHOD, ActivityMember.REASON, ActivityMember.TRUSTED_DEVICE_ID);

	/**
	 * {@code step_up_authentication_succeeded}.
	 */
	public static final ActivityType STEP_UP_AUTHENTICATION_SUCCEEDED = known("step_up_authentication_succeeded",
			ActivityMember.METHOD, ActivityMember.TRUSTED_DEVICE_ID);

	/**
	 * {@code step_up_credential_enrolled}.
	 */
	public static final ActivityType STEP_UP_CREDENTIAL_ENROLLED = known("step_up_credential_enrolled",
			ActivityMember.CREDENTIAL_ID);

	/**
	 * {@code subscription_cancellation_scheduled}.
	 */
	public static final ActivityType SUBSCRIPTION_CANCELLATION_SCHEDULED = known("subscription_cancellation_scheduled");

	/**
	 * {@code subscription_quantity_updated}.
	 */
	public static final ActivityType SUBSCRIPTION_QUANTITY_UPDATED = known("subscription_quantity_updated",
			ActivityMember.ADDED_SEATS, ActivityMember.NEW_QUANTITY, ActivityMember.PREVIOUS_QUANTITY);

	/**
	 * {@code subscription_renewed}.
	 */
	public static final ActivityType SUBSCRIPTION_RENEWED = known("subscription_renewed",
			ActivityMember.BILLING_INTERVAL, ActivityMember.PLAN_TYPE);

	/**
	 * {@code subscription_resumed}.
	 */
	public static final ActivityType SUBSCRIPTION_RESUMED = known("subscription_resumed");

	/**
	 * {@code subscription_started}.
	 */
	public static final ActivityType SUBSCRIPTION_STARTED = known("subscription_started",
			ActivityMember.BILLING_INTERVAL, ActivityMember.PLAN_TYPE, ActivityMember.SEAT_COUNT);

	/**
	 * {@code subscription_upgraded}.
	 */
	public static final ActivityType SUBSCRIPTION_UPGRADED = known("subscription_upgraded", ActivityMember.NEW_PLAN,
			ActivityMember.OLD_PLAN);

	/**
	 * {@code trusted_device_credential_rotated}.
	 */
	public static final ActivityType TRUSTED_DEVICE_CREDENTIAL_ROTATED = known("trusted_device_credential_rotated",
			ActivityMember.TRUSTED_DEVICE_ID);

	/**
	 * {@code trusted_device_enrolled}.
	 */
	public static final ActivityType TRUSTED_DEVICE_ENROLLED = known("trusted_device_enrolled",
			ActivityMember.ENROLLMENT_METHOD, ActivityMember.PLATFORM, ActivityMember.TRUSTED_DEVICE_ID);

	/**
	 * {@code trusted_device_revoked}.
	 */
	public static final ActivityType TRUSTED_DEVICE_REVOKED = known("trusted_device_revoked", ActivityMember.REASON,
			ActivityMember.REVOKED_COUNT, ActivityMember.TRUSTED_DEVICE_ID);

	/**
	 * {@code tunnel_archived}.
	 */
	public static final ActivityType TUNNEL_ARCHIVED = known("tunnel_archived", ActivityMember.TUNNEL_ID);

	/**
	 * {@code tunnel_certificate_added}.
	 */
	public static final ActivityType TUNNEL_CERTIFICATE_ADDED = known("tunnel_certificate_added",
			ActivityMember.CERTIFICATE_FINGERPRINT, ActivityMember.CERTIFICATE_ID, ActivityMember.TUNNEL_ID);

	/**
	 * {@code tunnel_certificate_revoked}.
	 */
	public static final ActivityType TUNNEL_CERTIFICATE_REVOKED = known("tunnel_certificate_revoked",
			ActivityMember.CERTIFICATE_FINGERPRINT, ActivityMember.CERTIFICATE_ID, ActivityMember.TUNNEL_ID);

	/**
	 * {@code tunnel_created}.
	 */
	public static final ActivityType TUNNEL_CREATED = known("tunnel_created", ActivityMember.TUNNEL_ID);

	/**
	 * {@code tunnel_token_minted}.
	 */
	public static final ActivityType TUNNEL_TOKEN_MINTED = known("tunnel_token_minted", ActivityMember.TOKEN_ID,
			ActivityMember.TOKEN_NAME);

	/**
	 * {@code tunnel_token_revealed}.
	 */
	public static final ActivityType TUNNEL_TOKEN_REVEALED = known("tunnel_token_revealed", ActivityMember.TUNNEL_ID,
			ActivityMember.TUNNEL_TOKEN_ID);

	/**
	 * {@code tunnel_token_revoked}.
	 */
	public static final ActivityType TUNNEL_TOKEN_REVOKED = known("tunnel_token_revoked", ActivityMember.TOKEN_ID,
			ActivityMember.TOKEN_NAME);

	/**
	 * {@code tunnel_token_rotated}.
	 */
	public static final ActivityType TUNNEL_TOKEN_ROTATED = known("tunnel_token_rotated", ActivityMember.REASON,
			ActivityMember.TUNNEL_ID, ActivityMember.TUNNEL_TOKEN_ID);

	/**
	 * {@code user_consent_recorded}.
	 */
	public static final ActivityType USER_CONSENT_RECORDED = known("user_consent_recorded", ActivityMember.CONSENT_TYPE,
			ActivityMember.ENTITY_ID, ActivityMember.ENTITY_TYPE);

	/**
	 * {@code user_consent_revoked}.
	 */
	public static final ActivityType USER_CONSENT_REVOKED = known("user_consent_revoked", ActivityMember.CONSENT_ID,
			ActivityMember.CONSENT_TYPE, ActivityMember.ENTITY_ID, ActivityMember.ENTITY_TYPE);

	/**
	 * {@code user_logged_out}.
	 */
	public static final ActivityType USER_LOGGED_OUT = known("user_logged_out");

	/**
	 * {@code verification_evidence_submitted}.
	 */
	public static final ActivityType VERIFICATION_EVIDENCE_SUBMITTED = known("verification_evidence_submitted",
			ActivityMember.VERIFICATION_ID, ActivityMember.VERIFICATION_TYPE);

	/**
	 * {@code verification_program_application_created}.
	 */
	public static final ActivityType VERIFICATION_PROGRAM_APPLICATION_CREATED = known(
			"verification_program_application_created", ActivityMember.PROGRAM_SLUG);

	/**
	 * {@code workspace_member_spend_limit_created}.
	 */
	public static final ActivityType WORKSPACE_MEMBER_SPEND_LIMIT_CREATED = known(
			"workspace_member_spend_limit_created", ActivityMember.ACCOUNT_ID, ActivityMember.LIMIT_ACTION,
			ActivityMember.LIMIT_USD, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code workspace_member_spend_limit_deleted}.
	 */
	public static final ActivityType WORKSPACE_MEMBER_SPEND_LIMIT_DELETED = known(
			"workspace_member_spend_limit_deleted", ActivityMember.ACCOUNT_ID, ActivityMember.SPEND_LIMIT_ID,
			ActivityMember.WORKSPACE_ID);

	/**
	 * {@code workspace_member_spend_limit_updated}.
	 */
	public static final ActivityType WORKSPACE_MEMBER_SPEND_LIMIT_UPDATED = known(
			"workspace_member_spend_limit_updated", ActivityMember.ACCOUNT_ID, ActivityMember.NEW_LIMIT_USD,
			ActivityMember.SPEND_LIMIT_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code workspace_spend_limit_alert_emails_updated}.
	 */
	public static final ActivityType WORKSPACE_SPEND_LIMIT_ALERT_EMAILS_UPDATED = known(
			"workspace_spend_limit_alert_emails_updated", ActivityMember.ALERT_EMAILS, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code workspace_spend_limit_created}.
	 */
	public static final ActivityType WORKSPACE_SPEND_LIMIT_CREATED = known("workspace_spend_limit_created",
			ActivityMember.LIMIT_ACTION, ActivityMember.LIMIT_USD, ActivityMember.WORKSPACE_ID);

	/**
	 * {@code workspace_spend_limit_deleted}.
	 */
	public static final ActivityType WORKSPACE_SPEND_LIMIT_DELETED = known("workspace_spend_limit_deleted",
			ActivityMember.SPEND_LIMIT_ID, ActivityMember.WORKSPACE_ID);

	/**
	 * Checks the value.
	 * @param value text on the wire
	 * @throws NullPointerException if the value is {@code null}
	 */
	public ActivityType {
		Objects.requireNonNull(value, "value");
	}

	private static ActivityType known(String value, ActivityMember<?>... members) {
		ActivityType type = new ActivityType(value);
		MEMBERS.put(type, List.of(members));
		return type;
	}

	/**
	 * Members that activities of this type are known to have beside the common ones.
	 * @return an unmodifiable list, empty for types without such and for unknown types
	 */
	public List<ActivityMember<?>> members() {
		return MEMBERS.getOrDefault(this, List.of());
	}

	@Override
	public String toString() {
		return this.value;
	}

}
