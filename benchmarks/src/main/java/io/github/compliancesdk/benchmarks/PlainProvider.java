package io.github.compliancesdk.benchmarks;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * The union of federated providers as databind describes it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = PlainProvider.Unknown.class)
@JsonSubTypes({ @JsonSubTypes.Type(value = PlainProvider.Aws.class, name = "aws"),
		@JsonSubTypes.Type(value = PlainProvider.Azure.class, name = "azure"),
		@JsonSubTypes.Type(value = PlainProvider.Gcp.class, name = "gcp"),
		@JsonSubTypes.Type(value = PlainProvider.Oidc.class, name = "oidc") })
sealed interface PlainProvider {

	record Aws(@Nullable String accountId, @Nullable String signedPrincipal,
			@JsonAnySetter Map<String, Object> additionalProperties) implements PlainProvider {
	}

	record Azure(@Nullable String subscriptionId,
			@JsonAnySetter Map<String, Object> additionalProperties) implements PlainProvider {
	}

	record Gcp(@Nullable String projectNumber,
			@JsonAnySetter Map<String, Object> additionalProperties) implements PlainProvider {
	}

	record Oidc(@Nullable String issuer,
			@JsonAnySetter Map<String, Object> additionalProperties) implements PlainProvider {
	}

	record Unknown(@JsonAnySetter Map<String, Object> additionalProperties) implements PlainProvider {
	}

}
