package io.github.compliancesdk.activity;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The party that vouched for a {@link FederatedActor}. An open union: a provider that
 * this version does not know is an {@link UnknownFederatedProvider}.
 */
public sealed interface FederatedProvider permits AwsFederatedProvider, AzureFederatedProvider, GcpFederatedProvider,
		OidcFederatedProvider, UnknownFederatedProvider {

	/**
	 * Kind of the provider.
	 * @return the kind, an open value
	 */
	FederatedProviderType type();

	/**
	 * Members that this version does not know.
	 * @return an unmodifiable map in the order of the wire
	 */
	Map<String, @Nullable Object> additionalProperties();

}
