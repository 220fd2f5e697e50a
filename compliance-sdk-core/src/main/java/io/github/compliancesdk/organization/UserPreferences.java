package io.github.compliancesdk.organization;

import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * Saved texts of one member. The names of its members are not documented: read
 * {@link #additionalProperties()}. Sent by the server: read it, do not construct it.
 *
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record UserPreferences(Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
