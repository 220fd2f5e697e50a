package io.github.compliancesdk.internal.file;

import java.util.Map;

import io.github.compliancesdk.file.GeneratedFileMetadata;
import io.github.compliancesdk.file.ReactiveGeneratedFilesClient;
import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.internal.Query;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.download.DefaultReactiveDownload;
import io.github.compliancesdk.internal.download.HttpDownloadSource;
import io.github.compliancesdk.internal.json.RecordDecoder;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;

/**
 * Reactive face of the generated files.
 */
public final class DefaultReactiveGeneratedFilesClient implements ReactiveGeneratedFilesClient {

	private static final Operation RETRIEVE = Operation.get("generatedFiles.retrieve",
			"/v1/compliance/apps/chats/generated-files/{generatedFileId}", "read:compliance_user_data");

	private static final RecordDecoder<GeneratedFileMetadata> RETRIEVE_RECORD = new RecordDecoder<>(
			FileDecoder::generatedFileMetadata);

	private static final Operation DOWNLOAD = Operation
		.get("generatedFiles.download", "/v1/compliance/apps/chats/generated-files/{generatedFileId}/content",
				"read:compliance_user_data")
		.accepting(MediaType.ALL);

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

	@Override
	public DefaultReactiveDownload download(String generatedFileId) {
		return new DefaultReactiveDownload(new HttpDownloadSource(this.transport,
				new ApiCall(DOWNLOAD, Map.of("generatedFileId", generatedFileId), Query.empty()), generatedFileId,
				false));
	}

}
