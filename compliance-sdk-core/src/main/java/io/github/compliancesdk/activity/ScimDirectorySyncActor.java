package io.github.compliancesdk.activity;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An identity provider that pushes through SCIM. Sent by the server: read it, do not
 * construct it.
 *
 * @param workosEventId id of the event at the directory service, or null when the server
 * sent none
 * @param directoryId id of the directory, or null when the server sent none
 * @param idpConnectionType kind of identity provider, for example {@code OktaSCIMV2}, or
 * null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record ScimDirectorySyncActor(@Nullable String workosEventId, @Nullable String directoryId,
		@Nullable String idpConnectionType, Map<String, @Nullable Object> additionalProperties) implements Actor {

	@Override
	public ActorType type() {
		return ActorType.SCIM_DIRECTORY_SYNC_ACTOR;
	}

	@Override
	public @Nullable String id() {
		return this.directoryId;
	}

	@Override
	public String toString() {
		return ActorDescription.of(this);
	}

}
