package io.github.compliancesdk.file;

/**
 * Files of chats and projects, for blocking callers. Safe for use by several threads.
 * What goes wrong is a {@link io.github.compliancesdk.error.ComplianceException}.
 */
public interface FilesClient {

	/**
	 * Reads what is known of a chat or project file. Operation {@code getFile}; scope
	 * {@code read:compliance_user_data} or {@code read:org_audit}.
	 * @param fileId id of the file, {@code claude_file_...}
	 * @return the record
	 * @throws IllegalArgumentException if an id is blank
	 */
	FileMetadata retrieve(String fileId);

}
