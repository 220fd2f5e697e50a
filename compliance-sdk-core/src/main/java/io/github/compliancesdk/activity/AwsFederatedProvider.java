package io.github.compliancesdk.activity;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Amazon Web Services vouched for the identity. Sent by the server: read it, do not
 * construct it.
 *
 * @param accountId id of the AWS account, or null when the server sent none
 * @param signedPrincipal IAM principal ARN signed by AWS, or null when the server sent
 * none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record AwsFederatedProvider(@Nullable String accountId, @Nullable String signedPrincipal,
		Map<String, @Nullable Object> additionalProperties) implements FederatedProvider {

	@Override
	public FederatedProviderType type() {
		return FederatedProviderType.AWS;
	}

	@Override
	public String toString() {
		return "AwsFederatedProvider[type=" + type() + "]";
	}

}
