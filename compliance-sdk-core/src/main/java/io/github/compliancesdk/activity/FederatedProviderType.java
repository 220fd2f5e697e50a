package io.github.compliancesdk.activity;

import java.util.Objects;

/**
 * Kind of a {@link FederatedProvider}. An open set: values this version does not know are
 * values, not errors.
 *
 * @param value text on the wire
 */
public record FederatedProviderType(String value) {

	/**
	 * See {@link AwsFederatedProvider}.
	 */
	public static final FederatedProviderType AWS = new FederatedProviderType("aws");

	/**
	 * See {@link AzureFederatedProvider}.
	 */
	public static final FederatedProviderType AZURE = new FederatedProviderType("azure");

	/**
	 * See {@link GcpFederatedProvider}.
	 */
	public static final FederatedProviderType GCP = new FederatedProviderType("gcp");

	/**
	 * See {@link OidcFederatedProvider}.
	 */
	public static final FederatedProviderType OIDC = new FederatedProviderType("oidc");

	/**
	 * Checks the value.
	 * @param value text on the wire
	 * @throws NullPointerException if the value is {@code null}
	 */
	public FederatedProviderType {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
