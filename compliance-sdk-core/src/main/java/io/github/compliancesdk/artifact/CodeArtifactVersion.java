package io.github.compliancesdk.artifact;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A version of a code artifact. Sent by the server: read it, do not construct it.
 *
 * @param id opaque, no fixed prefix
 * @param name name as people see it, or null when the server sent none
 * @param createdAt when it was created, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record CodeArtifactVersion(String id, @Nullable String name, @Nullable Instant createdAt,
		Map<String, @Nullable Object> additionalProperties) {

	@Override
	public String toString() {
		return "CodeArtifactVersion[id=" + this.id + "]";
	}

}
