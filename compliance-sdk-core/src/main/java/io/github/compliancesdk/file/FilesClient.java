package io.github.compliancesdk.file;

import io.github.compliancesdk.download.Download;

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

	/**
	 * Downloads a chat or project file. What the metadata say of length and digest can
	 * differ: the server gives processed copies of some files. Operation {@code
	 * downloadFile}; scope {@code read:compliance_user_data} or {@code read:org_audit}.
	 * @param fileId id of the file, {@code claude_file_...}
	 * @return the download; nothing is sent yet
	 * @throws IllegalArgumentException if an id is blank
	 */
	Download download(String fileId);

	/**
	 * Deletes a file for ever. Operation {@code deleteFile}; scope {@code
	 * delete:compliance_user_data}. It is refused unless deleting is switched on, and
	 * repeated only after an answer which says that nothing was done.
	 * @param fileId id of the file, {@code claude_file_...}
	 * @throws IllegalArgumentException if an id is blank
	 * @throws io.github.compliancesdk.error.DeletionDisabledException if deleting is not
	 * switched on
	 * @throws io.github.compliancesdk.error.DeletionOutcomeUnknownException if nobody can
	 * know whether it was done
	 */
	void delete(String fileId);

}
