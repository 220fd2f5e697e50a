package io.github.compliancesdk.activity;

import java.util.Objects;

/**
 * Kind of an {@link Actor}. An open set: values this version does not know are values,
 * not errors.
 *
 * @param value text on the wire
 */
public record ActorType(String value) {

	/**
	 * See {@link UserActor}.
	 */
	public static final ActorType USER_ACTOR = new ActorType("user_actor");

	/**
	 * See {@link ApiActor}.
	 */
	public static final ActorType API_ACTOR = new ActorType("api_actor");

	/**
	 * See {@link AdminApiKeyActor}.
	 */
	public static final ActorType ADMIN_API_KEY_ACTOR = new ActorType("admin_api_key_actor");

	/**
	 * See {@link UnauthenticatedUserActor}.
	 */
	public static final ActorType UNAUTHENTICATED_USER_ACTOR = new ActorType("unauthenticated_user_actor");

	/**
	 * See {@link AnthropicActor}.
	 */
	public static final ActorType ANTHROPIC_ACTOR = new ActorType("anthropic_actor");

	/**
	 * See {@link SystemActor}.
	 */
	public static final ActorType SYSTEM_ACTOR = new ActorType("system_actor");

	/**
	 * See {@link ScimDirectorySyncActor}.
	 */
	public static final ActorType SCIM_DIRECTORY_SYNC_ACTOR = new ActorType("scim_directory_sync_actor");

	/**
	 * See {@link ServiceAccountActor}.
	 */
	public static final ActorType SERVICE_ACCOUNT_ACTOR = new ActorType("service_account_actor");

	/**
	 * See {@link FederatedIdentityActor}.
	 */
	public static final ActorType FEDERATED_IDENTITY_ACTOR = new ActorType("federated_identity_actor");

	/**
	 * See {@link FederatedActor}.
	 */
	public static final ActorType FEDERATED_ACTOR = new ActorType("federated_actor");

	/**
	 * See {@link AttestedDeviceActor}.
	 */
	public static final ActorType ATTESTED_DEVICE_ACTOR = new ActorType("attested_device_actor");

	/**
	 * Checks the value.
	 * @param value text on the wire
	 * @throws NullPointerException if the value is {@code null}
	 */
	public ActorType {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
