package io.github.compliancesdk.project;

/**
 * Text documents of projects, for blocking callers. Safe for use by several threads. What
 * goes wrong is a {@link io.github.compliancesdk.error.ComplianceException}.
 */
public interface ProjectDocumentsClient {

	/**
	 * Reads a document with its text. Operation {@code getProjectDocument}; scope {@code
	 * read:compliance_user_data} or {@code read:org_audit}.
	 * @param documentId id of the document, {@code claude_proj_doc_...}
	 * @return the record
	 * @throws IllegalArgumentException if an id is blank
	 */
	ProjectDocument retrieve(String documentId);

	/**
	 * Reads what is known of a document. Operation {@code getProjectDocumentMetadata};
	 * scope {@code read:compliance_user_data} or {@code read:org_audit}.
	 * @param documentId id of the document, {@code claude_proj_doc_...}
	 * @return the record
	 * @throws IllegalArgumentException if an id is blank
	 */
	ProjectDocumentMetadata retrieveMetadata(String documentId);

	/**
	 * Deletes a document for ever. Operation {@code deleteProjectDocument}; scope {@code
	 * delete:compliance_user_data}. It is refused unless deleting is switched on, and
	 * repeated only after an answer which says that nothing was done.
	 * @param documentId id of the document, {@code claude_proj_doc_...}
	 * @throws IllegalArgumentException if an id is blank
	 * @throws io.github.compliancesdk.error.DeletionDisabledException if deleting is not
	 * switched on
	 * @throws io.github.compliancesdk.error.DeletionOutcomeUnknownException if nobody can
	 * know whether it was done
	 */
	void delete(String documentId);

}
