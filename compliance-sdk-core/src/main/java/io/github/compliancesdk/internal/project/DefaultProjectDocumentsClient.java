package io.github.compliancesdk.internal.project;

import io.github.compliancesdk.internal.Blocking;
import io.github.compliancesdk.project.ProjectDocument;
import io.github.compliancesdk.project.ProjectDocumentMetadata;
import io.github.compliancesdk.project.ProjectDocumentsClient;

/**
 * Blocking face of the project documents.
 */
public final class DefaultProjectDocumentsClient implements ProjectDocumentsClient {

	private final DefaultReactiveProjectDocumentsClient reactive;

	/**
	 * Creates the face.
	 * @param reactive the other face
	 */
	public DefaultProjectDocumentsClient(DefaultReactiveProjectDocumentsClient reactive) {
		this.reactive = reactive;
	}

	@Override
	public ProjectDocument retrieve(String documentId) {
		return Blocking.await(this.reactive.retrieve(documentId));
	}

	@Override
	public ProjectDocumentMetadata retrieveMetadata(String documentId) {
		return Blocking.await(this.reactive.retrieveMetadata(documentId));
	}

	@Override
	public void delete(String documentId) {
		Blocking.awaitEnd(this.reactive.delete(documentId));
	}

}
