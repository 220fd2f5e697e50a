package io.github.compliancesdk.artifact;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.compliancesdk.json.RawJson;
import io.github.compliancesdk.organization.ContentUser;
import org.jspecify.annotations.Nullable;

/**
 * A published code artifact. Sent by the server: read it, do not construct it.
 *
 * @param id id, {@code cart_...}
 * @param artifactType kind of the content, or null when the server sent none
 * @param organizationUuid UUID of the organization
 * @param ownerUserId null when an agent session published it
 * @param user owner, or null when the account is gone or an agent owns it
 * @param readMode who may read it
 * @param publishedVersionId always null for claude_docs items
 * @param updatedAt when it last changed, or null when the server sent none
 * @param versions the newest versions, about 20; older ids rotate out; empty when the
 * server sent none
 * @param additionalProperties members that this version does not know, in the order they
 * were sent
 * @param rawJson the record exactly as it was received
 */
public record CodeArtifact(String id, @Nullable CodeArtifactType artifactType, String organizationUuid,
		@Nullable String ownerUserId, @Nullable ContentUser user, ReadMode readMode,
		@Nullable String publishedVersionId, @Nullable Instant updatedAt, List<CodeArtifactVersion> versions,
		Map<String, @Nullable Object> additionalProperties, RawJson rawJson) {

	@Override
	public String toString() {
		return "CodeArtifact[id=" + this.id + "]";
	}

}
