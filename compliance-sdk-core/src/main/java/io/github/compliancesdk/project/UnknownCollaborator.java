package io.github.compliancesdk.project;

import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A collaborator of a kind that this version does not know; nothing of it is lost. Sent
 * by the server: read it, do not construct it.
 *
 * @param type kind on the wire, or null when the server sent none
 * @param additionalProperties all other members, in the order they were sent
 * @param rawJson the record exactly as it was received
 */
public record UnknownCollaborator(@Nullable String type, Map<String, @Nullable Object> additionalProperties,
		RawJson rawJson) implements ProjectCollaborator {

	@Override
	public String toString() {
		return "UnknownCollaborator[type=" + this.type + "]";
	}

}
