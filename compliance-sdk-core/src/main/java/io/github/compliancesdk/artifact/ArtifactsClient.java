package io.github.compliancesdk.artifact;

import io.github.compliancesdk.download.Download;

/**
 * Artifacts of chats, for blocking callers. Safe for use by several threads. What goes
 * wrong is a {@link io.github.compliancesdk.error.ComplianceException}.
 */
public interface ArtifactsClient {

	/**
	 * Reads what is known of a version of an artifact. Operation {@code getArtifact};
	 * scope {@code read:compliance_user_data} or {@code read:org_audit}.
	 * @param versionId id of the version, {@code claude_artifact_version_...}
	 * @return the record
	 * @throws IllegalArgumentException if an id is blank
	 */
	ArtifactMetadata retrieve(String versionId);

	/**
	 * Reads the text of a version of an artifact. Operation {@code getArtifactContent};
	 * scope {@code read:compliance_user_data} or {@code read:org_audit}.
	 * @param versionId id of the version, {@code claude_artifact_version_...}
	 * @return the record
	 * @throws IllegalArgumentException if an id is blank
	 */
	ArtifactContent content(String versionId);

	/**
	 * Downloads the text of a version of an artifact as UTF-8 bytes. Operation {@code
	 * getArtifactContent}; scope {@code read:compliance_user_data} or {@code
	 * read:org_audit}.
	 * @param versionId id of the version
	 * @return the download; nothing is sent yet
	 * @throws IllegalArgumentException if an id is blank
	 */
	Download download(String versionId);

}
