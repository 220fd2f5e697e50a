package io.github.compliancesdk.file;

import io.github.compliancesdk.download.ReactiveDownload;
import reactor.core.publisher.Mono;

/**
 * Files of chats and projects, for reactive callers. Safe for use by several threads.
 * What goes wrong is a {@link io.github.compliancesdk.error.ComplianceException}.
 */
public interface ReactiveFilesClient {

	/**
	 * Reads what is known of a chat or project file. Operation {@code getFile}; scope
	 * {@code read:compliance_user_data} or {@code read:org_audit}.
	 * @param fileId id of the file, {@code claude_file_...}
	 * @return the record
	 * @throws IllegalArgumentException if an id is blank
	 */
	Mono<FileMetadata> retrieve(String fileId);

	/**
	 * Downloads a chat or project file. What the metadata say of length and digest can
	 * differ: the server gives processed copies of some files. Operation {@code
	 * downloadFile}; scope {@code read:compliance_user_data} or {@code read:org_audit}.
	 * @param fileId id of the file, {@code claude_file_...}
	 * @return the download; nothing is sent yet
	 * @throws IllegalArgumentException if an id is blank
	 */
	ReactiveDownload download(String fileId);

	/**
	 * Deletes a file for ever. Operation {@code deleteFile}; scope {@code
	 * delete:compliance_user_data}. It is refused unless deleting is switched on, and
	 * repeated only after an answer which says that nothing was done.
	 * @param fileId id of the file, {@code claude_file_...}
	 * @return completes when the server has confirmed it; else a
	 * {@link io.github.compliancesdk.error.DeletionDisabledException}, or a
	 * {@link io.github.compliancesdk.error.DeletionOutcomeUnknownException} where nobody
	 * can know
	 * @throws IllegalArgumentException if an id is blank
	 */
	Mono<Void> delete(String fileId);

}
