package io.github.compliancesdk.activity;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A provider of a kind that this version does not know. Sent by the server: read it, do
 * not construct it.
 *
 * @param type kind of the provider
 * @param additionalProperties all members but the type, in the order they were sent
 */
public record UnknownFederatedProvider(FederatedProviderType type,
		Map<String, @Nullable Object> additionalProperties) implements FederatedProvider {

	@Override
	public String toString() {
		return "UnknownFederatedProvider[type=" + type() + "]";
	}

}
