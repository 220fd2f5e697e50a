package io.github.compliancesdk.activity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Name and type of a member that activities of some types have beside the common ones:
 * {@code activity.member(ActivityMember.CLAUDE_CHAT_ID)} reads it. Which type has which
 * is at {@link ActivityType#members()}. An open set: members that this version does not
 * know are in {@link Activity#additionalProperties()}. Immutable.
 *
 * @param <T> type of the value
 */
public final class ActivityMember<T> {

	/**
	 * {@code abuse_session_id}.
	 */
	public static final ActivityMember<String> ABUSE_SESSION_ID = text("abuse_session_id");

	/**
	 * {@code access_level}.
	 */
	public static final ActivityMember<String> ACCESS_LEVEL = text("access_level");

	/**
	 * {@code access_via}.
	 */
	public static final ActivityMember<String> ACCESS_VIA = text("access_via");

	/**
	 * {@code accessed_at}.
	 */
	public static final ActivityMember<String> ACCESSED_AT = text("accessed_at");

	/**
	 * {@code accessor_department}.
	 */
	public static final ActivityMember<String> ACCESSOR_DEPARTMENT = text("accessor_department");

	/**
	 * {@code account_id}.
	 */
	public static final ActivityMember<String> ACCOUNT_ID = text("account_id");

	/**
	 * {@code action}.
	 */
	public static final ActivityMember<String> ACTION = text("action");

	/**
	 * {@code added_seats}.
	 */
	public static final ActivityMember<Number> ADDED_SEATS = number("added_seats");

	/**
	 * {@code admin_api_key_id}.
	 */
	public static final ActivityMember<String> ADMIN_API_KEY_ID = text("admin_api_key_id");

	/**
	 * {@code agent_id}.
	 */
	public static final ActivityMember<String> AGENT_ID = text("agent_id");

	/**
	 * {@code agent_ids}.
	 */
	public static final ActivityMember<List<String>> AGENT_IDS = texts("agent_ids");

	/**
	 * {@code alert_emails}.
	 */
	public static final ActivityMember<List<String>> ALERT_EMAILS = texts("alert_emails");

	/**
	 * {@code alerted_roles}.
	 */
	public static final ActivityMember<List<String>> ALERTED_ROLES = texts("alerted_roles");

	/**
	 * {@code algorithm}.
	 */
	public static final ActivityMember<String> ALGORITHM = text("algorithm");

	/**
	 * {@code amount}.
	 */
	public static final ActivityMember<Number> AMOUNT = number("amount");

	/**
	 * {@code api_key_id}.
	 */
	public static final ActivityMember<String> API_KEY_ID = text("api_key_id");

	/**
	 * {@code api_key_name}.
	 */
	public static final ActivityMember<String> API_KEY_NAME = text("api_key_name");

	/**
	 * {@code approved}.
	 */
	public static final ActivityMember<Boolean> APPROVED = bool("approved");

	/**
	 * {@code artifact_type}.
	 */
	public static final ActivityMember<String> ARTIFACT_TYPE = text("artifact_type");

	/**
	 * {@code assertion_jti}.
	 */
	public static final ActivityMember<String> ASSERTION_JTI = text("assertion_jti");

	/**
	 * {@code audience}.
	 */
	public static final ActivityMember<List<Map<String, @Nullable Object>>> AUDIENCE = objects("audience");

	/**
	 * {@code audited_count}.
	 */
	public static final ActivityMember<Number> AUDITED_COUNT = number("audited_count");

	/**
	 * {@code auth_method}.
	 */
	public static final ActivityMember<String> AUTH_METHOD = text("auth_method");

	/**
	 * {@code authorization_basis}.
	 */
	public static final ActivityMember<Map<String, @Nullable Object>> AUTHORIZATION_BASIS = object(
			"authorization_basis");

	/**
	 * {@code authorization_server_issuer}.
	 */
	public static final ActivityMember<String> AUTHORIZATION_SERVER_ISSUER = text("authorization_server_issuer");

	/**
	 * {@code baa_content_hash}.
	 */
	public static final ActivityMember<String> BAA_CONTENT_HASH = text("baa_content_hash");

	/**
	 * {@code baa_version_label}.
	 */
	public static final ActivityMember<String> BAA_VERSION_LABEL = text("baa_version_label");

	/**
	 * {@code billing_address_updated}.
	 */
	public static final ActivityMember<Boolean> BILLING_ADDRESS_UPDATED = bool("billing_address_updated");

	/**
	 * {@code billing_interval}.
	 */
	public static final ActivityMember<String> BILLING_INTERVAL = text("billing_interval");

	/**
	 * {@code billing_name_updated}.
	 */
	public static final ActivityMember<Boolean> BILLING_NAME_UPDATED = bool("billing_name_updated");

	/**
	 * {@code cadence}.
	 */
	public static final ActivityMember<String> CADENCE = text("cadence");

	/**
	 * {@code can_write}.
	 */
	public static final ActivityMember<Boolean> CAN_WRITE = bool("can_write");

	/**
	 * {@code cascade_trigger_credential_id}.
	 */
	public static final ActivityMember<String> CASCADE_TRIGGER_CREDENTIAL_ID = text("cascade_trigger_credential_id");

	/**
	 * {@code cascaded_agent_ids}.
	 */
	public static final ActivityMember<List<String>> CASCADED_AGENT_IDS = texts("cascaded_agent_ids");

	/**
	 * {@code cascaded_agent_ids_truncated}.
	 */
	public static final ActivityMember<Boolean> CASCADED_AGENT_IDS_TRUNCATED = bool("cascaded_agent_ids_truncated");

	/**
	 * {@code cascaded_from_agent_id}.
	 */
	public static final ActivityMember<String> CASCADED_FROM_AGENT_ID = text("cascaded_from_agent_id");

	/**
	 * {@code cc_email_count}.
	 */
	public static final ActivityMember<Number> CC_EMAIL_COUNT = number("cc_email_count");

	/**
	 * {@code certificate_fingerprint}.
	 */
	public static final ActivityMember<String> CERTIFICATE_FINGERPRINT = text("certificate_fingerprint");

	/**
	 * {@code certificate_id}.
	 */
	public static final ActivityMember<String> CERTIFICATE_ID = text("certificate_id");

	/**
	 * {@code channel_count}.
	 */
	public static final ActivityMember<Number> CHANNEL_COUNT = number("channel_count");

	/**
	 * {@code claude_artifact_id}.
	 */
	public static final ActivityMember<String> CLAUDE_ARTIFACT_ID = text("claude_artifact_id");

	/**
	 * {@code claude_artifact_version_id}.
	 */
	public static final ActivityMember<String> CLAUDE_ARTIFACT_VERSION_ID = text("claude_artifact_version_id");

	/**
	 * {@code claude_chat_id}.
	 */
	public static final ActivityMember<String> CLAUDE_CHAT_ID = text("claude_chat_id");

	/**
	 * {@code claude_chat_snapshot_id}.
	 */
	public static final ActivityMember<String> CLAUDE_CHAT_SNAPSHOT_ID = text("claude_chat_snapshot_id");

	/**
	 * {@code claude_chat_sync_source_id}.
	 */
	public static final ActivityMember<String> CLAUDE_CHAT_SYNC_SOURCE_ID = text("claude_chat_sync_source_id");

	/**
	 * {@code claude_file_id}.
	 */
	public static final ActivityMember<String> CLAUDE_FILE_ID = text("claude_file_id");

	/**
	 * {@code claude_project_document_id}.
	 */
	public static final ActivityMember<String> CLAUDE_PROJECT_DOCUMENT_ID = text("claude_project_document_id");

	/**
	 * {@code claude_project_id}.
	 */
	public static final ActivityMember<String> CLAUDE_PROJECT_ID = text("claude_project_id");

	/**
	 * {@code claude_project_ids}.
	 */
	public static final ActivityMember<List<String>> CLAUDE_PROJECT_IDS = texts("claude_project_ids");

	/**
	 * {@code claude_project_sync_source_id}.
	 */
	public static final ActivityMember<String> CLAUDE_PROJECT_SYNC_SOURCE_ID = text("claude_project_sync_source_id");

	/**
	 * {@code claude_published_artifact_id}.
	 */
	public static final ActivityMember<String> CLAUDE_PUBLISHED_ARTIFACT_ID = text("claude_published_artifact_id");

	/**
	 * {@code cli_name}.
	 */
	public static final ActivityMember<String> CLI_NAME = text("cli_name");

	/**
	 * {@code command_id}.
	 */
	public static final ActivityMember<String> COMMAND_ID = text("command_id");

	/**
	 * {@code command_name}.
	 */
	public static final ActivityMember<String> COMMAND_NAME = text("command_name");

	/**
	 * {@code completed}.
	 */
	public static final ActivityMember<Boolean> COMPLETED = bool("completed");

	/**
	 * {@code compliance_api_enabled}.
	 */
	public static final ActivityMember<Boolean> COMPLIANCE_API_ENABLED = bool("compliance_api_enabled");

	/**
	 * {@code compliance_api_logging_enabled}.
	 */
	public static final ActivityMember<Boolean> COMPLIANCE_API_LOGGING_ENABLED = bool("compliance_api_logging_enabled");

	/**
	 * {@code config_changed}.
	 */
	public static final ActivityMember<Boolean> CONFIG_CHANGED = bool("config_changed");

	/**
	 * {@code config_id}.
	 */
	public static final ActivityMember<String> CONFIG_ID = text("config_id");

	/**
	 * {@code connection_id}.
	 */
	public static final ActivityMember<String> CONNECTION_ID = text("connection_id");

	/**
	 * {@code connection_type}.
	 */
	public static final ActivityMember<String> CONNECTION_TYPE = text("connection_type");

	/**
	 * {@code consent_id}.
	 */
	public static final ActivityMember<String> CONSENT_ID = text("consent_id");

	/**
	 * {@code consent_type}.
	 */
	public static final ActivityMember<String> CONSENT_TYPE = text("consent_type");

	/**
	 * {@code conversation_id}.
	 */
	public static final ActivityMember<String> CONVERSATION_ID = text("conversation_id");

	/**
	 * {@code correlation_id}.
	 */
	public static final ActivityMember<String> CORRELATION_ID = text("correlation_id");

	/**
	 * {@code cowork_session_id}.
	 */
	public static final ActivityMember<String> COWORK_SESSION_ID = text("cowork_session_id");

	/**
	 * {@code creation_method}.
	 */
	public static final ActivityMember<String> CREATION_METHOD = text("creation_method");

	/**
	 * {@code credential_id}.
	 */
	public static final ActivityMember<String> CREDENTIAL_ID = text("credential_id");

	/**
	 * {@code credential_type}.
	 */
	public static final ActivityMember<String> CREDENTIAL_TYPE = text("credential_type");

	/**
	 * {@code current_mappings}.
	 */
	public static final ActivityMember<List<Map<String, @Nullable Object>>> CURRENT_MAPPINGS = objects(
			"current_mappings");

	/**
	 * {@code current_role}.
	 */
	public static final ActivityMember<String> CURRENT_ROLE = text("current_role");

	/**
	 * {@code current_seat_tier}.
	 */
	public static final ActivityMember<String> CURRENT_SEAT_TIER = text("current_seat_tier");

	/**
	 * {@code current_value}.
	 */
	public static final ActivityMember<Boolean> CURRENT_VALUE = bool("current_value");

	/**
	 * {@code custom_ca_certificate_updated}.
	 */
	public static final ActivityMember<Boolean> CUSTOM_CA_CERTIFICATE_UPDATED = bool("custom_ca_certificate_updated");

	/**
	 * {@code decision}.
	 */
	public static final ActivityMember<String> DECISION = text("decision");

	/**
	 * {@code default_model}.
	 */
	public static final ActivityMember<String> DEFAULT_MODEL = text("default_model");

	/**
	 * {@code default_source_urls}.
	 */
	public static final ActivityMember<List<String>> DEFAULT_SOURCE_URLS = texts("default_source_urls");

	/**
	 * {@code default_source_urls_truncated}.
	 */
	public static final ActivityMember<Boolean> DEFAULT_SOURCE_URLS_TRUNCATED = bool("default_source_urls_truncated");

	/**
	 * {@code delegating_jti}.
	 */
	public static final ActivityMember<String> DELEGATING_JTI = text("delegating_jti");

	/**
	 * {@code deleted_all}.
	 */
	public static final ActivityMember<Boolean> DELETED_ALL = bool("deleted_all");

	/**
	 * {@code deleted_credential_count}.
	 */
	public static final ActivityMember<Number> DELETED_CREDENTIAL_COUNT = number("deleted_credential_count");

	/**
	 * {@code deleted_credentials_unknown}.
	 */
	public static final ActivityMember<Boolean> DELETED_CREDENTIALS_UNKNOWN = bool("deleted_credentials_unknown");

	/**
	 * {@code deleted_destination_count}.
	 */
	public static final ActivityMember<Number> DELETED_DESTINATION_COUNT = number("deleted_destination_count");

	/**
	 * {@code deleted_destinations_unknown}.
	 */
	public static final ActivityMember<Boolean> DELETED_DESTINATIONS_UNKNOWN = bool("deleted_destinations_unknown");

	/**
	 * {@code deleted_rule_count}.
	 */
	public static final ActivityMember<Number> DELETED_RULE_COUNT = number("deleted_rule_count");

	/**
	 * {@code deleted_rules_unknown}.
	 */
	public static final ActivityMember<Boolean> DELETED_RULES_UNKNOWN = bool("deleted_rules_unknown");

	/**
	 * {@code deleted_user_email}.
	 */
	public static final ActivityMember<String> DELETED_USER_EMAIL = text("deleted_user_email");

	/**
	 * {@code deleted_user_id}.
	 */
	public static final ActivityMember<String> DELETED_USER_ID = text("deleted_user_id");

	/**
	 * {@code deleted_with_profile}.
	 */
	public static final ActivityMember<Boolean> DELETED_WITH_PROFILE = bool("deleted_with_profile");

	/**
	 * {@code deny_message}.
	 */
	public static final ActivityMember<String> DENY_MESSAGE = text("deny_message");

	/**
	 * {@code deny_message_enabled}.
	 */
	public static final ActivityMember<Boolean> DENY_MESSAGE_ENABLED = bool("deny_message_enabled");

	/**
	 * {@code deployment_id}.
	 */
	public static final ActivityMember<String> DEPLOYMENT_ID = text("deployment_id");

	/**
	 * {@code description}.
	 */
	public static final ActivityMember<String> DESCRIPTION = text("description");

	/**
	 * {@code design_project_id}.
	 */
	public static final ActivityMember<String> DESIGN_PROJECT_ID = text("design_project_id");

	/**
	 * {@code destination_id}.
	 */
	public static final ActivityMember<String> DESTINATION_ID = text("destination_id");

	/**
	 * {@code destinations_repointed}.
	 */
	public static final ActivityMember<Number> DESTINATIONS_REPOINTED = number("destinations_repointed");

	/**
	 * {@code devices_revoked_count}.
	 */
	public static final ActivityMember<Number> DEVICES_REVOKED_COUNT = number("devices_revoked_count");

	/**
	 * {@code dismissal_reason}.
	 */
	public static final ActivityMember<String> DISMISSAL_REASON = text("dismissal_reason");

	/**
	 * {@code display_name}.
	 */
	public static final ActivityMember<String> DISPLAY_NAME = text("display_name");

	/**
	 * {@code domain}.
	 */
	public static final ActivityMember<String> DOMAIN = text("domain");

	/**
	 * {@code enabled}.
	 */
	public static final ActivityMember<Boolean> ENABLED = bool("enabled");

	/**
	 * {@code enforced}.
	 */
	public static final ActivityMember<Boolean> ENFORCED = bool("enforced");

	/**
	 * {@code enforcement_mode}.
	 */
	public static final ActivityMember<String> ENFORCEMENT_MODE = text("enforcement_mode");

	/**
	 * {@code enrollment_method}.
	 */
	public static final ActivityMember<String> ENROLLMENT_METHOD = text("enrollment_method");

	/**
	 * {@code entity_id}.
	 */
	public static final ActivityMember<String> ENTITY_ID = text("entity_id");

	/**
	 * {@code entity_type}.
	 */
	public static final ActivityMember<String> ENTITY_TYPE = text("entity_type");

	/**
	 * {@code environment_id}.
	 */
	public static final ActivityMember<String> ENVIRONMENT_ID = text("environment_id");

	/**
	 * {@code error_subtype}.
	 */
	public static final ActivityMember<String> ERROR_SUBTYPE = text("error_subtype");

	/**
	 * {@code error_type}.
	 */
	public static final ActivityMember<String> ERROR_TYPE = text("error_type");

	/**
	 * {@code event_data}.
	 */
	public static final ActivityMember<Map<String, @Nullable Object>> EVENT_DATA = object("event_data");

	/**
	 * {@code excluded_runner_id}.
	 */
	public static final ActivityMember<String> EXCLUDED_RUNNER_ID = text("excluded_runner_id");

	/**
	 * {@code expires_at}.
	 */
	public static final ActivityMember<String> EXPIRES_AT = text("expires_at");

	/**
	 * {@code export_destination}.
	 */
	public static final ActivityMember<String> EXPORT_DESTINATION = text("export_destination");

	/**
	 * {@code export_type}.
	 */
	public static final ActivityMember<String> EXPORT_TYPE = text("export_type");

	/**
	 * {@code extension_id}.
	 */
	public static final ActivityMember<String> EXTENSION_ID = text("extension_id");

	/**
	 * {@code external_key_id}.
	 */
	public static final ActivityMember<String> EXTERNAL_KEY_ID = text("external_key_id");

	/**
	 * {@code extra_header_names}.
	 */
	public static final ActivityMember<List<String>> EXTRA_HEADER_NAMES = texts("extra_header_names");

	/**
	 * {@code fail_mode}.
	 */
	public static final ActivityMember<String> FAIL_MODE = text("fail_mode");

	/**
	 * {@code failed}.
	 */
	public static final ActivityMember<Boolean> FAILED = bool("failed");

	/**
	 * {@code federation_issuer_id}.
	 */
	public static final ActivityMember<String> FEDERATION_ISSUER_ID = text("federation_issuer_id");

	/**
	 * {@code federation_rule_id}.
	 */
	public static final ActivityMember<String> FEDERATION_RULE_ID = text("federation_rule_id");

	/**
	 * {@code file_id}.
	 */
	public static final ActivityMember<String> FILE_ID = text("file_id");

	/**
	 * {@code filename}.
	 */
	public static final ActivityMember<String> FILENAME = text("filename");

	/**
	 * {@code final_verdict_timeout_ms}.
	 */
	public static final ActivityMember<Number> FINAL_VERDICT_TIMEOUT_MS = number("final_verdict_timeout_ms");

	/**
	 * {@code folder_id}.
	 */
	public static final ActivityMember<String> FOLDER_ID = text("folder_id");

	/**
	 * {@code from_date}.
	 */
	public static final ActivityMember<String> FROM_DATE = text("from_date");

	/**
	 * {@code ghe_configuration_id}.
	 */
	public static final ActivityMember<String> GHE_CONFIGURATION_ID = text("ghe_configuration_id");

	/**
	 * {@code github_access}.
	 */
	public static final ActivityMember<List<Map<String, @Nullable Object>>> GITHUB_ACCESS = objects("github_access");

	/**
	 * {@code github_access_changes}.
	 */
	public static final ActivityMember<List<Map<String, @Nullable Object>>> GITHUB_ACCESS_CHANGES = objects(
			"github_access_changes");

	/**
	 * {@code github_app_client_id}.
	 */
	public static final ActivityMember<String> GITHUB_APP_CLIENT_ID = text("github_app_client_id");

	/**
	 * {@code github_app_client_secret_updated}.
	 */
	public static final ActivityMember<Boolean> GITHUB_APP_CLIENT_SECRET_UPDATED = bool(
			"github_app_client_secret_updated");

	/**
	 * {@code github_app_id}.
	 */
	public static final ActivityMember<Number> GITHUB_APP_ID = number("github_app_id");

	/**
	 * {@code github_app_private_key_updated}.
	 */
	public static final ActivityMember<Boolean> GITHUB_APP_PRIVATE_KEY_UPDATED = bool("github_app_private_key_updated");

	/**
	 * {@code github_username}.
	 */
	public static final ActivityMember<String> GITHUB_USERNAME = text("github_username");

	/**
	 * {@code github_webhook_id}.
	 */
	public static final ActivityMember<Number> GITHUB_WEBHOOK_ID = number("github_webhook_id");

	/**
	 * {@code grant_type}.
	 */
	public static final ActivityMember<String> GRANT_TYPE = text("grant_type");

	/**
	 * {@code granted_scopes}.
	 */
	public static final ActivityMember<String> GRANTED_SCOPES = text("granted_scopes");

	/**
	 * {@code group_id}.
	 */
	public static final ActivityMember<String> GROUP_ID = text("group_id");

	/**
	 * {@code group_name}.
	 */
	public static final ActivityMember<String> GROUP_NAME = text("group_name");

	/**
	 * {@code guest_policy}.
	 */
	public static final ActivityMember<String> GUEST_POLICY = text("guest_policy");

	/**
	 * {@code guide_id}.
	 */
	public static final ActivityMember<String> GUIDE_ID = text("guide_id");

	/**
	 * {@code guide_name}.
	 */
	public static final ActivityMember<String> GUIDE_NAME = text("guide_name");

	/**
	 * {@code guide_short_code}.
	 */
	public static final ActivityMember<String> GUIDE_SHORT_CODE = text("guide_short_code");

	/**
	 * {@code host_constraint}.
	 */
	public static final ActivityMember<List<String>> HOST_CONSTRAINT = texts("host_constraint");

	/**
	 * {@code host_constraint_truncated}.
	 */
	public static final ActivityMember<Boolean> HOST_CONSTRAINT_TRUNCATED = bool("host_constraint_truncated");

	/**
	 * {@code hostname}.
	 */
	public static final ActivityMember<String> HOSTNAME = text("hostname");

	/**
	 * {@code hour}.
	 */
	public static final ActivityMember<String> HOUR = text("hour");

	/**
	 * {@code idp_saml_config_updated}.
	 */
	public static final ActivityMember<Boolean> IDP_SAML_CONFIG_UPDATED = bool("idp_saml_config_updated");

	/**
	 * {@code ignore}.
	 */
	public static final ActivityMember<Boolean> IGNORE = bool("ignore");

	/**
	 * {@code installation_preference}.
	 */
	public static final ActivityMember<String> INSTALLATION_PREFERENCE = text("installation_preference");

	/**
	 * {@code integration_id}.
	 */
	public static final ActivityMember<String> INTEGRATION_ID = text("integration_id");

	/**
	 * {@code integration_type}.
	 */
	public static final ActivityMember<String> INTEGRATION_TYPE = text("integration_type");

	/**
	 * {@code invite_id}.
	 */
	public static final ActivityMember<String> INVITE_ID = text("invite_id");

	/**
	 * {@code invited_email}.
	 */
	public static final ActivityMember<String> INVITED_EMAIL = text("invited_email");

	/**
	 * {@code invited_rbac_group_ids}.
	 */
	public static final ActivityMember<List<String>> INVITED_RBAC_GROUP_IDS = texts("invited_rbac_group_ids");

	/**
	 * {@code invited_role}.
	 */
	public static final ActivityMember<String> INVITED_ROLE = text("invited_role");

	/**
	 * {@code invited_seat_tier}.
	 */
	public static final ActivityMember<String> INVITED_SEAT_TIER = text("invited_seat_tier");

	/**
	 * {@code invitee_email}.
	 */
	public static final ActivityMember<String> INVITEE_EMAIL = text("invitee_email");

	/**
	 * {@code invitee_user_id}.
	 */
	public static final ActivityMember<String> INVITEE_USER_ID = text("invitee_user_id");

	/**
	 * {@code is_active}.
	 */
	public static final ActivityMember<Boolean> IS_ACTIVE = bool("is_active");

	/**
	 * {@code is_enabled}.
	 */
	public static final ActivityMember<Boolean> IS_ENABLED = bool("is_enabled");

	/**
	 * {@code is_public}.
	 */
	public static final ActivityMember<Boolean> IS_PUBLIC = bool("is_public");

	/**
	 * {@code is_redeploy}.
	 */
	public static final ActivityMember<Boolean> IS_REDEPLOY = bool("is_redeploy");

	/**
	 * {@code is_service_created}.
	 */
	public static final ActivityMember<Boolean> IS_SERVICE_CREATED = bool("is_service_created");

	/**
	 * {@code item_allocations}.
	 */
	public static final ActivityMember<Map<String, @Nullable Object>> ITEM_ALLOCATIONS = object("item_allocations");

	/**
	 * {@code jti}.
	 */
	public static final ActivityMember<String> JTI = text("jti");

	/**
	 * {@code key_backing_type}.
	 */
	public static final ActivityMember<String> KEY_BACKING_TYPE = text("key_backing_type");

	/**
	 * {@code key_group_identifier}.
	 */
	public static final ActivityMember<String> KEY_GROUP_IDENTIFIER = text("key_group_identifier");

	/**
	 * {@code key_name}.
	 */
	public static final ActivityMember<String> KEY_NAME = text("key_name");

	/**
	 * {@code keys_deleted}.
	 */
	public static final ActivityMember<List<String>> KEYS_DELETED = texts("keys_deleted");

	/**
	 * {@code keys_deleted_count}.
	 */
	public static final ActivityMember<Number> KEYS_DELETED_COUNT = number("keys_deleted_count");

	/**
	 * {@code keys_written}.
	 */
	public static final ActivityMember<List<String>> KEYS_WRITTEN = texts("keys_written");

	/**
	 * {@code keys_written_count}.
	 */
	public static final ActivityMember<Number> KEYS_WRITTEN_COUNT = number("keys_written_count");

	/**
	 * {@code label}.
	 */
	public static final ActivityMember<String> LABEL = text("label");

	/**
	 * {@code limit_action}.
	 */
	public static final ActivityMember<String> LIMIT_ACTION = text("limit_action");

	/**
	 * {@code limit_type}.
	 */
	public static final ActivityMember<String> LIMIT_TYPE = text("limit_type");

	/**
	 * {@code limit_usd}.
	 */
	public static final ActivityMember<Number> LIMIT_USD = number("limit_usd");

	/**
	 * {@code limiter_type}.
	 */
	public static final ActivityMember<String> LIMITER_TYPE = text("limiter_type");

	/**
	 * {@code link_id}.
	 */
	public static final ActivityMember<String> LINK_ID = text("link_id");

	/**
	 * {@code lti_platform_id}.
	 */
	public static final ActivityMember<String> LTI_PLATFORM_ID = text("lti_platform_id");

	/**
	 * {@code lti_platform_issuer}.
	 */
	public static final ActivityMember<String> LTI_PLATFORM_ISSUER = text("lti_platform_issuer");

	/**
	 * {@code magic_link_enabled}.
	 */
	public static final ActivityMember<Boolean> MAGIC_LINK_ENABLED = bool("magic_link_enabled");

	/**
	 * {@code magic_link_toggled}.
	 */
	public static final ActivityMember<Boolean> MAGIC_LINK_TOGGLED = bool("magic_link_toggled");

	/**
	 * {@code managed_auth_mode}.
	 */
	public static final ActivityMember<String> MANAGED_AUTH_MODE = text("managed_auth_mode");

	/**
	 * {@code marketplace_id}.
	 */
	public static final ActivityMember<String> MARKETPLACE_ID = text("marketplace_id");

	/**
	 * {@code max_permission}.
	 */
	public static final ActivityMember<String> MAX_PERMISSION = text("max_permission");

	/**
	 * {@code mcp_directory_server_id}.
	 */
	public static final ActivityMember<String> MCP_DIRECTORY_SERVER_ID = text("mcp_directory_server_id");

	/**
	 * {@code mcp_directory_server_name}.
	 */
	public static final ActivityMember<String> MCP_DIRECTORY_SERVER_NAME = text("mcp_directory_server_name");

	/**
	 * {@code mcp_server_id}.
	 */
	public static final ActivityMember<String> MCP_SERVER_ID = text("mcp_server_id");

	/**
	 * {@code mcp_server_name}.
	 */
	public static final ActivityMember<String> MCP_SERVER_NAME = text("mcp_server_name");

	/**
	 * {@code member_ids}.
	 */
	public static final ActivityMember<List<String>> MEMBER_IDS = texts("member_ids");

	/**
	 * {@code memory_id}.
	 */
	public static final ActivityMember<String> MEMORY_ID = text("memory_id");

	/**
	 * {@code memory_store_id}.
	 */
	public static final ActivityMember<String> MEMORY_STORE_ID = text("memory_store_id");

	/**
	 * {@code memory_version_id}.
	 */
	public static final ActivityMember<String> MEMORY_VERSION_ID = text("memory_version_id");

	/**
	 * {@code method}.
	 */
	public static final ActivityMember<String> METHOD = text("method");

	/**
	 * {@code mfa_method}.
	 */
	public static final ActivityMember<String> MFA_METHOD = text("mfa_method");

	/**
	 * {@code model}.
	 */
	public static final ActivityMember<String> MODEL = text("model");

	/**
	 * {@code model_access}.
	 */
	public static final ActivityMember<List<Map<String, @Nullable Object>>> MODEL_ACCESS = objects("model_access");

	/**
	 * {@code model_group}.
	 */
	public static final ActivityMember<String> MODEL_GROUP = text("model_group");

	/**
	 * {@code new_checksum}.
	 */
	public static final ActivityMember<String> NEW_CHECKSUM = text("new_checksum");

	/**
	 * {@code new_collection_method}.
	 */
	public static final ActivityMember<String> NEW_COLLECTION_METHOD = text("new_collection_method");

	/**
	 * {@code new_limit_usd}.
	 */
	public static final ActivityMember<Number> NEW_LIMIT_USD = number("new_limit_usd");

	/**
	 * {@code new_link_permission}.
	 */
	public static final ActivityMember<String> NEW_LINK_PERMISSION = text("new_link_permission");

	/**
	 * {@code new_mode}.
	 */
	public static final ActivityMember<String> NEW_MODE = text("new_mode");

	/**
	 * {@code new_otlp_content_capture}.
	 */
	public static final ActivityMember<List<String>> NEW_OTLP_CONTENT_CAPTURE = texts("new_otlp_content_capture");

	/**
	 * {@code new_otlp_endpoint}.
	 */
	public static final ActivityMember<String> NEW_OTLP_ENDPOINT = text("new_otlp_endpoint");

	/**
	 * {@code new_otlp_protocol}.
	 */
	public static final ActivityMember<String> NEW_OTLP_PROTOCOL = text("new_otlp_protocol");

	/**
	 * {@code new_otlp_resource_attributes}.
	 */
	public static final ActivityMember<String> NEW_OTLP_RESOURCE_ATTRIBUTES = text("new_otlp_resource_attributes");

	/**
	 * {@code new_owner_id}.
	 */
	public static final ActivityMember<String> NEW_OWNER_ID = text("new_owner_id");

	/**
	 * {@code new_plan}.
	 */
	public static final ActivityMember<String> NEW_PLAN = text("new_plan");

	/**
	 * {@code new_quantity}.
	 */
	public static final ActivityMember<Number> NEW_QUANTITY = number("new_quantity");

	/**
	 * {@code new_scope}.
	 */
	public static final ActivityMember<String> NEW_SCOPE = text("new_scope");

	/**
	 * {@code new_signing_key_id}.
	 */
	public static final ActivityMember<String> NEW_SIGNING_KEY_ID = text("new_signing_key_id");

	/**
	 * {@code new_user_count}.
	 */
	public static final ActivityMember<Number> NEW_USER_COUNT = number("new_user_count");

	/**
	 * {@code new_value}.
	 */
	public static final ActivityMember<String> NEW_VALUE = text("new_value");

	/**
	 * {@code new_write_mode}.
	 */
	public static final ActivityMember<String> NEW_WRITE_MODE = text("new_write_mode");

	/**
	 * {@code new_write_user_count}.
	 */
	public static final ActivityMember<Number> NEW_WRITE_USER_COUNT = number("new_write_user_count");

	/**
	 * {@code oauth_app_id}.
	 */
	public static final ActivityMember<String> OAUTH_APP_ID = text("oauth_app_id");

	/**
	 * {@code old_plan}.
	 */
	public static final ActivityMember<String> OLD_PLAN = text("old_plan");

	/**
	 * {@code old_signing_key_id}.
	 */
	public static final ActivityMember<String> OLD_SIGNING_KEY_ID = text("old_signing_key_id");

	/**
	 * {@code omitted_source_url_count}.
	 */
	public static final ActivityMember<Number> OMITTED_SOURCE_URL_COUNT = number("omitted_source_url_count");

	/**
	 * {@code op_name}.
	 */
	public static final ActivityMember<String> OP_NAME = text("op_name");

	/**
	 * {@code opt_decision}.
	 */
	public static final ActivityMember<String> OPT_DECISION = text("opt_decision");

	/**
	 * {@code organization_name}.
	 */
	public static final ActivityMember<String> ORGANIZATION_NAME = text("organization_name");

	/**
	 * {@code otlp_headers_change}.
	 */
	public static final ActivityMember<String> OTLP_HEADERS_CHANGE = text("otlp_headers_change");

	/**
	 * {@code outcome}.
	 */
	public static final ActivityMember<String> OUTCOME = text("outcome");

	/**
	 * {@code override_user_selection}.
	 */
	public static final ActivityMember<Boolean> OVERRIDE_USER_SELECTION = bool("override_user_selection");

	/**
	 * {@code per_review_limit_usd}.
	 */
	public static final ActivityMember<String> PER_REVIEW_LIMIT_USD = text("per_review_limit_usd");

	/**
	 * {@code plan_type}.
	 */
	public static final ActivityMember<String> PLAN_TYPE = text("plan_type");

	/**
	 * {@code platform}.
	 */
	public static final ActivityMember<String> PLATFORM = text("platform");

	/**
	 * {@code plugin_id}.
	 */
	public static final ActivityMember<String> PLUGIN_ID = text("plugin_id");

	/**
	 * {@code plugin_name}.
	 */
	public static final ActivityMember<String> PLUGIN_NAME = text("plugin_name");

	/**
	 * {@code policies}.
	 */
	public static final ActivityMember<List<Map<String, @Nullable Object>>> POLICIES = objects("policies");

	/**
	 * {@code port}.
	 */
	public static final ActivityMember<Number> PORT = number("port");

	/**
	 * {@code preview_only}.
	 */
	public static final ActivityMember<Boolean> PREVIEW_ONLY = bool("preview_only");

	/**
	 * {@code previous_access_level}.
	 */
	public static final ActivityMember<String> PREVIOUS_ACCESS_LEVEL = text("previous_access_level");

	/**
	 * {@code previous_billing_type}.
	 */
	public static final ActivityMember<String> PREVIOUS_BILLING_TYPE = text("previous_billing_type");

	/**
	 * {@code previous_channel_count}.
	 */
	public static final ActivityMember<Number> PREVIOUS_CHANNEL_COUNT = number("previous_channel_count");

	/**
	 * {@code previous_checksum}.
	 */
	public static final ActivityMember<String> PREVIOUS_CHECKSUM = text("previous_checksum");

	/**
	 * {@code previous_credential_id}.
	 */
	public static final ActivityMember<String> PREVIOUS_CREDENTIAL_ID = text("previous_credential_id");

	/**
	 * {@code previous_display_name}.
	 */
	public static final ActivityMember<String> PREVIOUS_DISPLAY_NAME = text("previous_display_name");

	/**
	 * {@code previous_enabled}.
	 */
	public static final ActivityMember<Boolean> PREVIOUS_ENABLED = bool("previous_enabled");

	/**
	 * {@code previous_environment_id}.
	 */
	public static final ActivityMember<String> PREVIOUS_ENVIRONMENT_ID = text("previous_environment_id");

	/**
	 * {@code previous_github_app_client_id}.
	 */
	public static final ActivityMember<String> PREVIOUS_GITHUB_APP_CLIENT_ID = text("previous_github_app_client_id");

	/**
	 * {@code previous_github_app_id}.
	 */
	public static final ActivityMember<Number> PREVIOUS_GITHUB_APP_ID = number("previous_github_app_id");

	/**
	 * {@code previous_is_active}.
	 */
	public static final ActivityMember<Boolean> PREVIOUS_IS_ACTIVE = bool("previous_is_active");

	/**
	 * {@code previous_link_permission}.
	 */
	public static final ActivityMember<String> PREVIOUS_LINK_PERMISSION = text("previous_link_permission");

	/**
	 * {@code previous_mappings}.
	 */
	public static final ActivityMember<List<Map<String, @Nullable Object>>> PREVIOUS_MAPPINGS = objects(
			"previous_mappings");

	/**
	 * {@code previous_max_permission}.
	 */
	public static final ActivityMember<String> PREVIOUS_MAX_PERMISSION = text("previous_max_permission");

	/**
	 * {@code previous_mode}.
	 */
	public static final ActivityMember<String> PREVIOUS_MODE = text("previous_mode");

	/**
	 * {@code previous_model}.
	 */
	public static final ActivityMember<String> PREVIOUS_MODEL = text("previous_model");

	/**
	 * {@code previous_otlp_content_capture}.
	 */
	public static final ActivityMember<List<String>> PREVIOUS_OTLP_CONTENT_CAPTURE = texts(
			"previous_otlp_content_capture");

	/**
	 * {@code previous_otlp_endpoint}.
	 */
	public static final ActivityMember<String> PREVIOUS_OTLP_ENDPOINT = text("previous_otlp_endpoint");

	/**
	 * {@code previous_otlp_protocol}.
	 */
	public static final ActivityMember<String> PREVIOUS_OTLP_PROTOCOL = text("previous_otlp_protocol");

	/**
	 * {@code previous_otlp_resource_attributes}.
	 */
	public static final ActivityMember<String> PREVIOUS_OTLP_RESOURCE_ATTRIBUTES = text(
			"previous_otlp_resource_attributes");

	/**
	 * {@code previous_owner_id}.
	 */
	public static final ActivityMember<String> PREVIOUS_OWNER_ID = text("previous_owner_id");

	/**
	 * {@code previous_per_review_limit_usd}.
	 */
	public static final ActivityMember<String> PREVIOUS_PER_REVIEW_LIMIT_USD = text("previous_per_review_limit_usd");

	/**
	 * {@code previous_policies}.
	 */
	public static final ActivityMember<List<Map<String, @Nullable Object>>> PREVIOUS_POLICIES = objects(
			"previous_policies");

	/**
	 * {@code previous_port}.
	 */
	public static final ActivityMember<Number> PREVIOUS_PORT = number("previous_port");

	/**
	 * {@code previous_quantity}.
	 */
	public static final ActivityMember<Number> PREVIOUS_QUANTITY = number("previous_quantity");

	/**
	 * {@code previous_role}.
	 */
	public static final ActivityMember<String> PREVIOUS_ROLE = text("previous_role");

	/**
	 * {@code previous_scope}.
	 */
	public static final ActivityMember<String> PREVIOUS_SCOPE = text("previous_scope");

	/**
	 * {@code previous_seat_tier}.
	 */
	public static final ActivityMember<String> PREVIOUS_SEAT_TIER = text("previous_seat_tier");

	/**
	 * {@code previous_show_tips}.
	 */
	public static final ActivityMember<Boolean> PREVIOUS_SHOW_TIPS = bool("previous_show_tips");

	/**
	 * {@code previous_user_count}.
	 */
	public static final ActivityMember<Number> PREVIOUS_USER_COUNT = number("previous_user_count");

	/**
	 * {@code previous_value}.
	 */
	public static final ActivityMember<Object> PREVIOUS_VALUE = any("previous_value");

	/**
	 * {@code previous_write_mode}.
	 */
	public static final ActivityMember<String> PREVIOUS_WRITE_MODE = text("previous_write_mode");

	/**
	 * {@code previous_write_user_count}.
	 */
	public static final ActivityMember<Number> PREVIOUS_WRITE_USER_COUNT = number("previous_write_user_count");

	/**
	 * {@code primary_email_set}.
	 */
	public static final ActivityMember<Boolean> PRIMARY_EMAIL_SET = bool("primary_email_set");

	/**
	 * {@code principal_id}.
	 */
	public static final ActivityMember<String> PRINCIPAL_ID = text("principal_id");

	/**
	 * {@code principal_type}.
	 */
	public static final ActivityMember<String> PRINCIPAL_TYPE = text("principal_type");

	/**
	 * {@code profile_id}.
	 */
	public static final ActivityMember<String> PROFILE_ID = text("profile_id");

	/**
	 * {@code program_slug}.
	 */
	public static final ActivityMember<String> PROGRAM_SLUG = text("program_slug");

	/**
	 * {@code project_type}.
	 */
	public static final ActivityMember<String> PROJECT_TYPE = text("project_type");

	/**
	 * {@code prompt_verdict_timeout_ms}.
	 */
	public static final ActivityMember<Number> PROMPT_VERDICT_TIMEOUT_MS = number("prompt_verdict_timeout_ms");

	/**
	 * {@code provider}.
	 */
	public static final ActivityMember<String> PROVIDER = text("provider");

	/**
	 * {@code read_replica_hostnames_updated}.
	 */
	public static final ActivityMember<Boolean> READ_REPLICA_HOSTNAMES_UPDATED = bool("read_replica_hostnames_updated");

	/**
	 * {@code reason}.
	 */
	public static final ActivityMember<String> REASON = text("reason");

	/**
	 * {@code reason_code}.
	 */
	public static final ActivityMember<String> REASON_CODE = text("reason_code");

	/**
	 * {@code reference_id}.
	 */
	public static final ActivityMember<String> REFERENCE_ID = text("reference_id");

	/**
	 * {@code repo}.
	 */
	public static final ActivityMember<String> REPO = text("repo");

	/**
	 * {@code repo_name}.
	 */
	public static final ActivityMember<String> REPO_NAME = text("repo_name");

	/**
	 * {@code repo_owner}.
	 */
	public static final ActivityMember<String> REPO_OWNER = text("repo_owner");

	/**
	 * {@code repository_name}.
	 */
	public static final ActivityMember<String> REPOSITORY_NAME = text("repository_name");

	/**
	 * {@code request_body}.
	 */
	public static final ActivityMember<String> REQUEST_BODY = text("request_body");

	/**
	 * {@code request_id}.
	 */
	public static final ActivityMember<String> REQUEST_ID = text("request_id");

	/**
	 * {@code request_method}.
	 */
	public static final ActivityMember<String> REQUEST_METHOD = text("request_method");

	/**
	 * {@code request_type}.
	 */
	public static final ActivityMember<String> REQUEST_TYPE = text("request_type");

	/**
	 * {@code requested_count}.
	 */
	public static final ActivityMember<Number> REQUESTED_COUNT = number("requested_count");

	/**
	 * {@code requester_user_id}.
	 */
	public static final ActivityMember<String> REQUESTER_USER_ID = text("requester_user_id");

	/**
	 * {@code reset_circuit_breaker}.
	 */
	public static final ActivityMember<Boolean> RESET_CIRCUIT_BREAKER = bool("reset_circuit_breaker");

	/**
	 * {@code resolved_count}.
	 */
	public static final ActivityMember<Number> RESOLVED_COUNT = number("resolved_count");

	/**
	 * {@code resource_descriptor}.
	 */
	public static final ActivityMember<String> RESOURCE_DESCRIPTOR = text("resource_descriptor");

	/**
	 * {@code resource_details}.
	 */
	public static final ActivityMember<Map<String, @Nullable Object>> RESOURCE_DETAILS = object("resource_details");

	/**
	 * {@code resource_id}.
	 */
	public static final ActivityMember<String> RESOURCE_ID = text("resource_id");

	/**
	 * {@code resource_type}.
	 */
	public static final ActivityMember<String> RESOURCE_TYPE = text("resource_type");

	/**
	 * {@code resources}.
	 */
	public static final ActivityMember<List<Map<String, @Nullable Object>>> RESOURCES = objects("resources");

	/**
	 * {@code restricted_to_organization}.
	 */
	public static final ActivityMember<Boolean> RESTRICTED_TO_ORGANIZATION = bool("restricted_to_organization");

	/**
	 * {@code result}.
	 */
	public static final ActivityMember<String> RESULT = text("result");

	/**
	 * {@code resync_uuid}.
	 */
	public static final ActivityMember<String> RESYNC_UUID = text("resync_uuid");

	/**
	 * {@code revoked_count}.
	 */
	public static final ActivityMember<Number> REVOKED_COUNT = number("revoked_count");

	/**
	 * {@code role}.
	 */
	public static final ActivityMember<String> ROLE = text("role");

	/**
	 * {@code role_id}.
	 */
	public static final ActivityMember<String> ROLE_ID = text("role_id");

	/**
	 * {@code role_name}.
	 */
	public static final ActivityMember<String> ROLE_NAME = text("role_name");

	/**
	 * {@code rollout_percentage}.
	 */
	public static final ActivityMember<Number> ROLLOUT_PERCENTAGE = number("rollout_percentage");

	/**
	 * {@code rotated}.
	 */
	public static final ActivityMember<Boolean> ROTATED = bool("rotated");

	/**
	 * {@code rule_id}.
	 */
	public static final ActivityMember<String> RULE_ID = text("rule_id");

	/**
	 * {@code rules_repointed}.
	 */
	public static final ActivityMember<Number> RULES_REPOINTED = number("rules_repointed");

	/**
	 * {@code runner_id}.
	 */
	public static final ActivityMember<String> RUNNER_ID = text("runner_id");

	/**
	 * {@code runner_pool_id}.
	 */
	public static final ActivityMember<String> RUNNER_POOL_ID = text("runner_pool_id");

	/**
	 * {@code scan_id}.
	 */
	public static final ActivityMember<String> SCAN_ID = text("scan_id");

	/**
	 * {@code scan_project_id}.
	 */
	public static final ActivityMember<String> SCAN_PROJECT_ID = text("scan_project_id");

	/**
	 * {@code scans_cancelled}.
	 */
	public static final ActivityMember<Number> SCANS_CANCELLED = number("scans_cancelled");

	/**
	 * {@code scope}.
	 */
	public static final ActivityMember<String> SCOPE = text("scope");

	/**
	 * {@code scope_id}.
	 */
	public static final ActivityMember<String> SCOPE_ID = text("scope_id");

	/**
	 * {@code scope_kind}.
	 */
	public static final ActivityMember<String> SCOPE_KIND = text("scope_kind");

	/**
	 * {@code scopes}.
	 */
	public static final ActivityMember<List<String>> SCOPES = texts("scopes");

	/**
	 * {@code seat_count}.
	 */
	public static final ActivityMember<Number> SEAT_COUNT = number("seat_count");

	/**
	 * {@code service_account_id}.
	 */
	public static final ActivityMember<String> SERVICE_ACCOUNT_ID = text("service_account_id");

	/**
	 * {@code service_key_id}.
	 */
	public static final ActivityMember<String> SERVICE_KEY_ID = text("service_key_id");

	/**
	 * {@code service_name}.
	 */
	public static final ActivityMember<String> SERVICE_NAME = text("service_name");

	/**
	 * {@code session_id}.
	 */
	public static final ActivityMember<String> SESSION_ID = text("session_id");

	/**
	 * {@code sessions_revoked_count}.
	 */
	public static final ActivityMember<Number> SESSIONS_REVOKED_COUNT = number("sessions_revoked_count");

	/**
	 * {@code setup_guide_content_hash}.
	 */
	public static final ActivityMember<String> SETUP_GUIDE_CONTENT_HASH = text("setup_guide_content_hash");

	/**
	 * {@code shadow_mode}.
	 */
	public static final ActivityMember<Boolean> SHADOW_MODE = bool("shadow_mode");

	/**
	 * {@code share_id}.
	 */
	public static final ActivityMember<String> SHARE_ID = text("share_id");

	/**
	 * {@code shipping_address_updated}.
	 */
	public static final ActivityMember<Boolean> SHIPPING_ADDRESS_UPDATED = bool("shipping_address_updated");

	/**
	 * {@code shipping_name_updated}.
	 */
	public static final ActivityMember<Boolean> SHIPPING_NAME_UPDATED = bool("shipping_name_updated");

	/**
	 * {@code show_tips}.
	 */
	public static final ActivityMember<Boolean> SHOW_TIPS = bool("show_tips");

	/**
	 * {@code signing_key_id}.
	 */
	public static final ActivityMember<String> SIGNING_KEY_ID = text("signing_key_id");

	/**
	 * {@code skill_id}.
	 */
	public static final ActivityMember<String> SKILL_ID = text("skill_id");

	/**
	 * {@code skill_name}.
	 */
	public static final ActivityMember<String> SKILL_NAME = text("skill_name");

	/**
	 * {@code slack_alias}.
	 */
	public static final ActivityMember<String> SLACK_ALIAS = text("slack_alias");

	/**
	 * {@code slack_channel_id}.
	 */
	public static final ActivityMember<String> SLACK_CHANNEL_ID = text("slack_channel_id");

	/**
	 * {@code slack_team_id}.
	 */
	public static final ActivityMember<String> SLACK_TEAM_ID = text("slack_team_id");

	/**
	 * {@code slug}.
	 */
	public static final ActivityMember<String> SLUG = text("slug");

	/**
	 * {@code source}.
	 */
	public static final ActivityMember<String> SOURCE = text("source");

	/**
	 * {@code source_project_id}.
	 */
	public static final ActivityMember<String> SOURCE_PROJECT_ID = text("source_project_id");

	/**
	 * {@code spend_limit_id}.
	 */
	public static final ActivityMember<String> SPEND_LIMIT_ID = text("spend_limit_id");

	/**
	 * {@code spend_limit_increase_request_id}.
	 */
	public static final ActivityMember<String> SPEND_LIMIT_INCREASE_REQUEST_ID = text(
			"spend_limit_increase_request_id");

	/**
	 * {@code status}.
	 */
	public static final ActivityMember<Object> STATUS = any("status");

	/**
	 * {@code status_code}.
	 */
	public static final ActivityMember<Number> STATUS_CODE = number("status_code");

	/**
	 * {@code submission_id}.
	 */
	public static final ActivityMember<String> SUBMISSION_ID = text("submission_id");

	/**
	 * {@code submitted_by_user_id}.
	 */
	public static final ActivityMember<String> SUBMITTED_BY_USER_ID = text("submitted_by_user_id");

	/**
	 * {@code surface}.
	 */
	public static final ActivityMember<String> SURFACE = text("surface");

	/**
	 * {@code sync_destinations}.
	 */
	public static final ActivityMember<List<String>> SYNC_DESTINATIONS = texts("sync_destinations");

	/**
	 * {@code taint}.
	 */
	public static final ActivityMember<String> TAINT = text("taint");

	/**
	 * {@code target_amount}.
	 */
	public static final ActivityMember<Number> TARGET_AMOUNT = number("target_amount");

	/**
	 * {@code target_id}.
	 */
	public static final ActivityMember<String> TARGET_ID = text("target_id");

	/**
	 * {@code target_type}.
	 */
	public static final ActivityMember<String> TARGET_TYPE = text("target_type");

	/**
	 * {@code thread_id}.
	 */
	public static final ActivityMember<String> THREAD_ID = text("thread_id");

	/**
	 * {@code threshold_amount}.
	 */
	public static final ActivityMember<Number> THRESHOLD_AMOUNT = number("threshold_amount");

	/**
	 * {@code title}.
	 */
	public static final ActivityMember<String> TITLE = text("title");

	/**
	 * {@code to_date}.
	 */
	public static final ActivityMember<String> TO_DATE = text("to_date");

	/**
	 * {@code to_email_count}.
	 */
	public static final ActivityMember<Number> TO_EMAIL_COUNT = number("to_email_count");

	/**
	 * {@code token_fingerprint_sha256}.
	 */
	public static final ActivityMember<String> TOKEN_FINGERPRINT_SHA256 = text("token_fingerprint_sha256");

	/**
	 * {@code token_id}.
	 */
	public static final ActivityMember<String> TOKEN_ID = text("token_id");

	/**
	 * {@code token_jti}.
	 */
	public static final ActivityMember<String> TOKEN_JTI = text("token_jti");

	/**
	 * {@code token_name}.
	 */
	public static final ActivityMember<String> TOKEN_NAME = text("token_name");

	/**
	 * {@code tool_name}.
	 */
	public static final ActivityMember<String> TOOL_NAME = text("tool_name");

	/**
	 * {@code trigger_mode}.
	 */
	public static final ActivityMember<String> TRIGGER_MODE = text("trigger_mode");

	/**
	 * {@code trusted_device_id}.
	 */
	public static final ActivityMember<String> TRUSTED_DEVICE_ID = text("trusted_device_id");

	/**
	 * {@code tunnel_id}.
	 */
	public static final ActivityMember<String> TUNNEL_ID = text("tunnel_id");

	/**
	 * {@code tunnel_token_id}.
	 */
	public static final ActivityMember<String> TUNNEL_TOKEN_ID = text("tunnel_token_id");

	/**
	 * {@code updated_fields}.
	 */
	public static final ActivityMember<List<String>> UPDATED_FIELDS = texts("updated_fields");

	/**
	 * {@code updates}.
	 */
	public static final ActivityMember<List<Map<String, @Nullable Object>>> UPDATES = objects("updates");

	/**
	 * {@code url}.
	 */
	public static final ActivityMember<String> URL = text("url");

	/**
	 * {@code user_email}.
	 */
	public static final ActivityMember<String> USER_EMAIL = text("user_email");

	/**
	 * {@code user_id}.
	 */
	public static final ActivityMember<String> USER_ID = text("user_id");

	/**
	 * {@code validation_result}.
	 */
	public static final ActivityMember<String> VALIDATION_RESULT = text("validation_result");

	/**
	 * {@code value}.
	 */
	public static final ActivityMember<Number> VALUE = number("value");

	/**
	 * {@code verification_id}.
	 */
	public static final ActivityMember<String> VERIFICATION_ID = text("verification_id");

	/**
	 * {@code verification_type}.
	 */
	public static final ActivityMember<String> VERIFICATION_TYPE = text("verification_type");

	/**
	 * {@code version}.
	 */
	public static final ActivityMember<Object> VERSION = any("version");

	/**
	 * {@code webhook_id}.
	 */
	public static final ActivityMember<String> WEBHOOK_ID = text("webhook_id");

	/**
	 * {@code webhook_secret_updated}.
	 */
	public static final ActivityMember<Boolean> WEBHOOK_SECRET_UPDATED = bool("webhook_secret_updated");

	/**
	 * {@code webhook_url}.
	 */
	public static final ActivityMember<String> WEBHOOK_URL = text("webhook_url");

	/**
	 * {@code workspace_id}.
	 */
	public static final ActivityMember<String> WORKSPACE_ID = text("workspace_id");

	/**
	 * {@code workspace_uuid}.
	 */
	public static final ActivityMember<String> WORKSPACE_UUID = text("workspace_uuid");

	private final String name;

	private final Function<Object, @Nullable T> view;

	private ActivityMember(String name, Function<Object, @Nullable T> view) {
		this.name = name;
		this.view = view;
	}

	/**
	 * A member that is a text; for names that this version does not know.
	 * @param name name on the wire
	 * @return the member
	 */
	public static ActivityMember<String> text(String name) {
		return typed(name, String.class);
	}

	private static ActivityMember<Boolean> bool(String name) {
		return typed(name, Boolean.class);
	}

	private static ActivityMember<Number> number(String name) {
		return typed(name, Number.class);
	}

	private static ActivityMember<Object> any(String name) {
		return typed(name, Object.class);
	}

	private static <T> ActivityMember<T> typed(String name, Class<T> type) {
		return new ActivityMember<>(name, (value) -> type.isInstance(value) ? type.cast(value) : null);
	}

	@SuppressWarnings("unchecked")
	private static ActivityMember<List<String>> texts(String name) {
		return new ActivityMember<>(name, (value) -> allOf(value, String.class) ? (List<String>) value : null);
	}

	@SuppressWarnings("unchecked")
	private static ActivityMember<List<Map<String, @Nullable Object>>> objects(String name) {
		return new ActivityMember<>(name,
				(value) -> allOf(value, Map.class) ? (List<Map<String, @Nullable Object>>) value : null);
	}

	@SuppressWarnings("unchecked")
	private static ActivityMember<Map<String, @Nullable Object>> object(String name) {
		return new ActivityMember<>(name,
				(value) -> (value instanceof Map<?, ?>) ? (Map<String, @Nullable Object>) value : null);
	}

	private static boolean allOf(Object value, Class<?> type) {
		return value instanceof List<?> list && list.stream().allMatch(type::isInstance);
	}

	/**
	 * Name on the wire.
	 * @return the name
	 */
	public String name() {
		return this.name;
	}

	@Nullable T of(Map<String, @Nullable Object> members) {
		Object value = members.get(this.name);
		return (value != null) ? this.view.apply(value) : null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ActivityMember<?> member && member.name.equals(this.name);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.name);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
