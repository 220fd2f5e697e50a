package io.github.compliancesdk.internal.project;

import java.util.Map;

import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.internal.Query;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.deletion.Deletion;
import io.github.compliancesdk.internal.json.RecordDecoder;
import io.github.compliancesdk.project.ProjectDocument;
import io.github.compliancesdk.project.ProjectDocumentMetadata;
import io.github.compliancesdk.project.ReactiveProjectDocumentsClient;
import reactor.core.publisher.Mono;

/**
 * Reactive face of the project documents.
 */
public final class DefaultReactiveProjectDocumentsClient implements ReactiveProjectDocumentsClient {

	private static final Operation RETRIEVE = Operation.get("projectDocuments.retrieve",
			"/v1/compliance/apps/projects/documents/{documentId}", "read:compliance_user_data");

	private static final RecordDecoder<ProjectDocument> RETRIEVE_RECORD = new RecordDecoder<>(
			ProjectDecoder::projectDocument);

	private static final Operation RETRIEVE_METADATA = Operation.get("projectDocuments.retrieveMetadata",
			"/v1/compliance/apps/projects/documents/{documentId}/metadata", "read:compliance_user_data");

	private static final RecordDecoder<ProjectDocumentMetadata> RETRIEVE_METADATA_RECORD = new RecordDecoder<>(
			ProjectDecoder::projectDocumentMetadata);

	private static final Operation DELETE = Operation.delete("projectDocuments.delete",
			"/v1/compliance/apps/projects/documents/{documentId}");

	private final Transport transport;

	/**
	 * Creates the face.
	 * @param transport sends the calls
	 */
	public DefaultReactiveProjectDocumentsClient(Transport transport) {
		this.transport = transport;
	}

	@Override
	public Mono<ProjectDocument> retrieve(String documentId) {
		return this.transport.fetch(new ApiCall(RETRIEVE, Map.of("documentId", documentId), Query.empty()),
				RETRIEVE_RECORD);
	}

	@Override
	public Mono<ProjectDocumentMetadata> retrieveMetadata(String documentId) {
		return this.transport.fetch(new ApiCall(RETRIEVE_METADATA, Map.of("documentId", documentId), Query.empty()),
				RETRIEVE_METADATA_RECORD);
	}

	@Override
	public Mono<Void> delete(String documentId) {
		return new Deletion(new ApiCall(DELETE, Map.of("documentId", documentId), Query.empty()),
				"claude_project_document_deleted")
			.send(this.transport);
	}

}
