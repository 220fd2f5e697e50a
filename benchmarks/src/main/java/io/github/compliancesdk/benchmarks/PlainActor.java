package io.github.compliancesdk.benchmarks;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * The actor union as databind describes it: the SDK's records, annotated.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = PlainActor.UnknownActor.class)
@JsonSubTypes({ @JsonSubTypes.Type(value = PlainActor.UserActor.class, name = "user_actor"),
		@JsonSubTypes.Type(value = PlainActor.ApiActor.class, name = "api_actor"),
		@JsonSubTypes.Type(value = PlainActor.AdminApiKeyActor.class, name = "admin_api_key_actor"),
		@JsonSubTypes.Type(value = PlainActor.UnauthenticatedUserActor.class, name = "unauthenticated_user_actor"),
		@JsonSubTypes.Type(value = PlainActor.AnthropicActor.class, name = "anthropic_actor"),
		@JsonSubTypes.Type(value = PlainActor.SystemActor.class, name = "system_actor"),
		@JsonSubTypes.Type(value = PlainActor.ScimDirectorySyncActor.class, name = "scim_directory_sync_actor"),
		@JsonSubTypes.Type(value = PlainActor.ServiceAccountActor.class, name = "service_account_actor"),
		@JsonSubTypes.Type(value = PlainActor.FederatedIdentityActor.class, name = "federated_identity_actor"),
		@JsonSubTypes.Type(value = PlainActor.FederatedActor.class, name = "federated_actor"),
		@JsonSubTypes.Type(value = PlainActor.AttestedDeviceActor.class, name = "attested_device_actor") })
sealed interface PlainActor {

	record UserActor(@Nullable String emailAddress, @Nullable String userId, @Nullable String ipAddress,
			@Nullable String userAgent, @JsonAnySetter Map<String, Object> additionalProperties) implements PlainActor {
	}

	record ApiActor(@Nullable String apiKeyId, @Nullable String ipAddress, @Nullable String userAgent,
			@JsonAnySetter Map<String, Object> additionalProperties) implements PlainActor {
	}

	record AdminApiKeyActor(@Nullable String adminApiKeyId, @Nullable String ipAddress, @Nullable String userAgent,
			@JsonAnySetter Map<String, Object> additionalProperties) implements PlainActor {
	}

	record UnauthenticatedUserActor(@Nullable String unauthenticatedEmailAddress, @Nullable String ipAddress,
			@Nullable String userAgent, @JsonAnySetter Map<String, Object> additionalProperties) implements PlainActor {
	}

	record AnthropicActor(@Nullable String emailAddress,
			@JsonAnySetter Map<String, Object> additionalProperties) implements PlainActor {
	}

	record SystemActor(@Nullable String service,
			@JsonAnySetter Map<String, Object> additionalProperties) implements PlainActor {
	}

	record ScimDirectorySyncActor(@Nullable String workosEventId, @Nullable String directoryId,
			@Nullable String idpConnectionType,
			@JsonAnySetter Map<String, Object> additionalProperties) implements PlainActor {
	}

	record ServiceAccountActor(@Nullable String serviceAccountId, @Nullable String ipAddress,
			@Nullable String userAgent, @JsonAnySetter Map<String, Object> additionalProperties) implements PlainActor {
	}

	record FederatedIdentityActor(@Nullable String issuer, @Nullable String subject, @Nullable List<String> audience,
			@Nullable String ipAddress, @Nullable String userAgent,
			@JsonAnySetter Map<String, Object> additionalProperties) implements PlainActor {
	}

	record FederatedActor(@Nullable PlainProvider provider, @Nullable String subject, @Nullable String ipAddress,
			@Nullable String userAgent, @JsonAnySetter Map<String, Object> additionalProperties) implements PlainActor {
	}

	record AttestedDeviceActor(@Nullable String externalClientId, @Nullable String kidHash, @Nullable String ipAddress,
			@Nullable String userAgent, @JsonAnySetter Map<String, Object> additionalProperties) implements PlainActor {
	}

	record UnknownActor(@JsonAnySetter Map<String, Object> additionalProperties) implements PlainActor {
	}

}
