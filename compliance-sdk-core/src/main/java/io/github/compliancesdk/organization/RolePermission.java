package io.github.compliancesdk.organization;

import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * Something that a role allows. Sent by the server: read it, do not construct it.
 *
 * @param action what is allowed
 * @param resourceId id of what it is allowed on, or null when the server sent none
 * @param resourceType kind of what it is allowed on, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record RolePermission(String action, @Nullable String resourceId, @Nullable String resourceType,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
