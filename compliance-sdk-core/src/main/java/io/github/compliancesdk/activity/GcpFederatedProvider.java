package io.github.compliancesdk.activity;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Google Cloud vouched for the identity. Sent by the server: read it, do not construct
 * it.
 *
 * @param projectNumber number of the Google Cloud project, or null when the server sent
 * none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record GcpFederatedProvider(@Nullable String projectNumber,
		Map<String, @Nullable Object> additionalProperties) implements FederatedProvider {

	@Override
	public FederatedProviderType type() {
		return FederatedProviderType.GCP;
	}

	@Override
	public String toString() {
		return "GcpFederatedProvider[type=" + type() + "]";
	}

}
