package io.github.compliancesdk.session;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A provenance of a kind that this version does not know; nothing of it is lost. Sent by
 * the server: read it, do not construct it.
 *
 * @param type kind on the wire, or null when the server sent none
 * @param additionalProperties all other members, in the order they were sent
 */
public record UnknownProvenance(@Nullable String type,
		Map<String, @Nullable Object> additionalProperties) implements Provenance {

	@Override
	public String toString() {
		return "UnknownProvenance[type=" + this.type + "]";
	}

}
