package io.github.compliancesdk.session;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The client says so; never present it as verified. Sent by the server: read it, do not
 * construct it.
 *
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record ClientAsserted(Map<String, @Nullable Object> additionalProperties) implements Provenance {

	@Override
	public String type() {
		return "client_asserted";
	}

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
