package io.github.compliancesdk.artifact;

import io.github.compliancesdk.download.Download;
import io.github.compliancesdk.paging.Paged;

/**
 * Published code artifacts, for blocking callers. Safe for use by several threads. What
 * goes wrong is a {@link io.github.compliancesdk.error.ComplianceException}.
 */
public interface CodeArtifactsClient {

	/**
	 * Reads code artifacts, by id. Pages may be short or empty before the end; the index
	 * follows with a delay. Operation {@code listCodeArtifacts}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @return the rows, fetched when asked for
	 */
	default Paged<CodeArtifact> list() {
		return list(CodeArtifactListParams.builder().build());
	}

	/**
	 * Reads code artifacts, by id. Pages may be short or empty before the end; the index
	 * follows with a delay. Operation {@code listCodeArtifacts}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @param params filters and page size
	 * @return the rows, fetched when asked for
	 */
	Paged<CodeArtifact> list(CodeArtifactListParams params);

	/**
	 * Downloads a code artifact: its newest version, or the text of a document. Operation
	 * {@code downloadCodeArtifact}; scope {@code read:compliance_user_data} or {@code
	 * read:org_audit}. With several files, and always for a document, the answer is an
	 * {@link io.github.compliancesdk.error.UnprocessableException} with the code {@code
	 * multi_file_unavailable}: ask for an archive.
	 * @param artifactId id of the artifact, {@code cart_...}
	 * @return the download; nothing is sent yet
	 * @throws IllegalArgumentException if an id is blank
	 */
	Download download(String artifactId);

	/**
	 * Downloads a code artifact: its newest version, or the text of a document. Operation
	 * {@code downloadCodeArtifact}; scope {@code read:compliance_user_data} or {@code
	 * read:org_audit}. Several files come as an archive, handed over as it is: names in
	 * it are not to be trusted.
	 * @param artifactId id of the artifact, {@code cart_...}
	 * @param format format of several files
	 * @return the download; nothing is sent yet
	 * @throws IllegalArgumentException if an id is blank
	 */
	Download download(String artifactId, MultiFileFormat format);

	/**
	 * Downloads a version of a code artifact. Operation {@code
	 * downloadCodeArtifactVersion}; scope {@code read:compliance_user_data} or {@code
	 * read:org_audit}. With several files, and always for a document, the answer is an
	 * {@link io.github.compliancesdk.error.UnprocessableException} with the code {@code
	 * multi_file_unavailable}: ask for an archive.
	 * @param artifactId id of the artifact, {@code cart_...}
	 * @param versionId id of the version
	 * @return the download; nothing is sent yet
	 * @throws IllegalArgumentException if an id is blank
	 */
	Download downloadVersion(String artifactId, String versionId);

	/**
	 * Downloads a version of a code artifact. Operation {@code
	 * downloadCodeArtifactVersion}; scope {@code read:compliance_user_data} or {@code
	 * read:org_audit}. Several files come as an archive, handed over as it is: names in
	 * it are not to be trusted.
	 * @param artifactId id of the artifact, {@code cart_...}
	 * @param versionId id of the version
	 * @param format format of several files
	 * @return the download; nothing is sent yet
	 * @throws IllegalArgumentException if an id is blank
	 */
	Download downloadVersion(String artifactId, String versionId, MultiFileFormat format);

	/**
	 * Deletes a code artifact for ever. That it returns means that the server has taken
	 * it on: content and versions go later. Operation {@code deleteCodeArtifact}; scope
	 * {@code delete:compliance_user_data}. It is refused unless deleting is switched on,
	 * and repeated only after an answer which says that nothing was done.
	 * @param artifactId id of the artifact, {@code cart_...}
	 * @throws IllegalArgumentException if an id is blank
	 * @throws io.github.compliancesdk.error.DeletionDisabledException if deleting is not
	 * switched on
	 * @throws io.github.compliancesdk.error.DeletionOutcomeUnknownException if nobody can
	 * know whether it was done
	 */
	void delete(String artifactId);

}
