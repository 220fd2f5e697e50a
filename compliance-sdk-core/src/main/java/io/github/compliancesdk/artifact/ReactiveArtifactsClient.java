package io.github.compliancesdk.artifact;

import io.github.compliancesdk.download.ReactiveDownload;
import reactor.core.publisher.Mono;

/**
 * Artifacts of chats, for reactive callers. Safe for use by several threads. What goes
 * wrong is a {@link io.github.compliancesdk.error.ComplianceException}.
 */
public interface ReactiveArtifactsClient {

	/**
	 * Reads what is known of a version of an artifact. Operation {@code getArtifact};
	 * scope {@code read:compliance_user_data} or {@code read:org_audit}.
	 * @param versionId id of the version, {@code claude_artifact_version_...}
	 * @return the record
	 * @throws IllegalArgumentException if an id is blank
	 */
	Mono<ArtifactMetadata> retrieve(String versionId);

	/**
	 * Reads the text of a version of an artifact. Operation {@code getArtifactContent};
	 * scope {@code read:compliance_user_data} or {@code read:org_audit}.
	 * @param versionId id of the version, {@code claude_artifact_version_...}
	 * @return the record
	 * @throws IllegalArgumentException if an id is blank
	 */
	Mono<ArtifactContent> content(String versionId);

	/**
	 * Downloads the text of a version of an artifact as UTF-8 bytes. Operation {@code
	 * getArtifactContent}; scope {@code read:compliance_user_data} or {@code
	 * read:org_audit}.
	 * @param versionId id of the version
	 * @return the download; nothing is sent yet
	 * @throws IllegalArgumentException if an id is blank
	 */
	ReactiveDownload download(String versionId);

}
