package io.github.compliancesdk.activity;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who performed an {@link Activity}. An open union: an actor of a kind that this version
 * does not know is an {@link UnknownActor} and keeps all its members.
 */
public sealed interface Actor permits UserActor, ApiActor, AdminApiKeyActor, UnauthenticatedUserActor, AnthropicActor,
		SystemActor, ScimDirectorySyncActor, ServiceAccountActor, FederatedIdentityActor, FederatedActor,
		AttestedDeviceActor, UnknownActor {

	/**
	 * Kind of the actor.
	 * @return the kind, an open value
	 */
	ActorType type();

	/**
	 * Stable id of the actor: of the person, the key, the service account, the directory
	 * or the device.
	 * @return the id, or {@code null} for kinds that have none
	 */
	default @Nullable String id() {
		return null;
	}

	/**
	 * Members that this version does not know.
	 * @return an unmodifiable map in the order of the wire
	 */
	Map<String, @Nullable Object> additionalProperties();

}
