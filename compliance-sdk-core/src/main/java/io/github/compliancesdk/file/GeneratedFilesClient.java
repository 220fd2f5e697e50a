package io.github.compliancesdk.file;

import io.github.compliancesdk.download.Download;

/**
 * Files that Claude made, for blocking callers. Safe for use by several threads. What
 * goes wrong is a {@link io.github.compliancesdk.error.ComplianceException}.
 */
public interface GeneratedFilesClient {

	/**
	 * Reads what is known of a file that Claude made. An id that starts with {@code
	 * claude_file_} belongs to the files instead. Operation {@code getGeneratedFile};
	 * scope {@code read:compliance_user_data} or {@code read:org_audit}.
	 * @param generatedFileId id of the file, {@code claude_gen_file_...}
	 * @return the record
	 * @throws IllegalArgumentException if an id is blank
	 */
	GeneratedFileMetadata retrieve(String generatedFileId);

	/**
	 * Downloads a file that Claude made. Operation {@code downloadGeneratedFile}; scope
	 * {@code read:compliance_user_data} or {@code read:org_audit}.
	 * @param generatedFileId id of the file, {@code claude_gen_file_...}
	 * @return the download; nothing is sent yet
	 * @throws IllegalArgumentException if an id is blank
	 */
	Download download(String generatedFileId);

}
