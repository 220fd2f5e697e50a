package io.github.compliancesdk.internal.file;

import java.util.Map;

import io.github.compliancesdk.file.GeneratedFileMetadata;
import io.github.compliancesdk.file.ReactiveGeneratedFilesClient;
import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.internal.Query;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.json.RecordDecoder;
import reactor.core.publisher.Mono;

/**
 * Reactive face of the generated files.
 */
public final class DefaultReactiveGeneratedFilesClient implements ReactiveGeneratedFilesClient {

	private static final Operation RETRIEVE = Operation.get("generatedFiles.retrieve",
			"/v1/compliance/apps/chats/generated-files/{generatedFileId}", "read:compliance_user_data");

	private static final RecordDecoder<GeneratedFileMetadata> RETRIEVE_RECORD = new RecordDecoder<>(
			FileDecoder::generatedFileMetadata);

	private final Transport transport;

	/**
	 * Creates the face.
	 * @param transport sends the calls
	 */
	public DefaultReactiveGeneratedFilesClient(Transport transport) {
		this.transport = transport;
	}

	@Override
	public Mono<GeneratedFileMetadata> retrieve(String generatedFileId) {
		return this.transport.fetch(new ApiCall(RETRIEVE, Map.of("generatedFileId", generatedFileId), Query.empty()),
				RETRIEVE_RECORD);
	}

}
