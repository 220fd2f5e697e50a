package io.github.compliancesdk.session;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A marker text that stands for the content. Sent by the server: read it, do not
 * construct it.
 *
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record SyntheticMarker(Map<String, @Nullable Object> additionalProperties) implements Provenance {

	@Override
	public String type() {
		return "synthetic_marker";
	}

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
