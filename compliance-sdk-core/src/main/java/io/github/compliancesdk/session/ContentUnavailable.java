package io.github.compliancesdk.session;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The content is not to be had. Sent by the server: read it, do not construct it.
 *
 * @param reason why
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record ContentUnavailable(UnavailabilityReason reason,
		Map<String, @Nullable Object> additionalProperties) implements Provenance {

	@Override
	public String type() {
		return "content_unavailable";
	}

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
