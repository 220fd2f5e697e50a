package io.github.compliancesdk.artifact;

import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * The text of one version of a chat artifact. Further members are possible. Sent by the
 * server: read it, do not construct it.
 *
 * @param content the text of exactly this version
 * @param title title, or null when the server sent none
 * @param artifactType kind of the content, or null when the server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record ArtifactContent(String content, @Nullable String title, @Nullable String artifactType,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return getClass().getSimpleName();
	}

}
