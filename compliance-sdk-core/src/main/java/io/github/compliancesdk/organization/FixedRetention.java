package io.github.compliancesdk.organization;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Kept for a fixed time. Sent by the server: read it, do not construct it.
 *
 * @param duration how many units
 * @param timescale the unit
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record FixedRetention(long duration, RetentionTimescale timescale,
		Map<String, @Nullable Object> additionalProperties) implements RetentionPeriod {

	@Override
	public String type() {
		return "fixed";
	}

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
