package io.github.compliancesdk.activity;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A registered OIDC issuer vouched for the identity. Sent by the server: read it, do not
 * construct it.
 *
 * @param issuer issuer of the credential; null if it failed verification, or null when
 * the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record OidcFederatedProvider(@Nullable String issuer,
		Map<String, @Nullable Object> additionalProperties) implements FederatedProvider {

	@Override
	public FederatedProviderType type() {
		return FederatedProviderType.OIDC;
	}

	@Override
	public String toString() {
		return "OidcFederatedProvider[type=" + type() + "]";
	}

}
