package io.github.compliancesdk.organization;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Kept without an end. Sent by the server: read it, do not construct it.
 *
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record IndefiniteRetention(Map<String, @Nullable Object> additionalProperties) implements RetentionPeriod {

	@Override
	public String type() {
		return "indefinite";
	}

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
