package io.github.compliancesdk.chat;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An artifact of a chat message. Sent by the server: read it, do not construct it.
 *
 * @param id id, {@code claude_artifact_...}
 * @param versionId id, {@code claude_artifact_version_...}; the one to download by
 * @param title title, or null when the server sent none
 * @param artifactType kind of the content, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 */
public record MessageArtifact(String id, String versionId, @Nullable String title, @Nullable String artifactType,
		Map<String, @Nullable Object> additionalProperties) {

	@Override
	public String toString() {
		return "MessageArtifact[id=" + this.id + "]";
	}

}
