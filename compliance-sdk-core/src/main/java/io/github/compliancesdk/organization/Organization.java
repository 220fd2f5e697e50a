package io.github.compliancesdk.organization;

import java.time.Instant;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * An organization under the parent. Sent by the server: read it, do not construct it.
 *
 * @param uuid UUID
 * @param name name as people see it
 * @param createdAt when it was created
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record Organization(String uuid, String name, Instant createdAt,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return "Organization[id=" + this.uuid + "]";
	}

}
