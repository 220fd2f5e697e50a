package io.github.compliancesdk.organization;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A retention of a kind that this version does not know; nothing of it is lost. Sent by
 * the server: read it, do not construct it.
 *
 * @param type kind on the wire, or null when the server sent none
 * @param additionalProperties all other members, in the order they were sent
 */
public record UnknownRetention(@Nullable String type,
		Map<String, @Nullable Object> additionalProperties) implements RetentionPeriod {

	@Override
	public String toString() {
		return "UnknownRetention[type=" + this.type + "]";
	}

}
