package io.github.compliancesdk.activity;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Microsoft Azure vouched for the identity. Sent by the server: read it, do not construct
 * it.
 *
 * @param subscriptionId id of the Azure subscription, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record AzureFederatedProvider(@Nullable String subscriptionId,
		Map<String, @Nullable Object> additionalProperties) implements FederatedProvider {

	@Override
	public FederatedProviderType type() {
		return FederatedProviderType.AZURE;
	}

	@Override
	public String toString() {
		return "AzureFederatedProvider[type=" + type() + "]";
	}

}
