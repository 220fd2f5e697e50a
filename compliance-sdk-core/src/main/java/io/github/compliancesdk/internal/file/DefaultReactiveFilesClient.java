package io.github.compliancesdk.internal.file;

import java.util.Map;

import io.github.compliancesdk.file.FileMetadata;
import io.github.compliancesdk.file.ReactiveFilesClient;
import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.internal.Query;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.deletion.Deletion;
import io.github.compliancesdk.internal.download.DefaultReactiveDownload;
import io.github.compliancesdk.internal.download.HttpDownloadSource;
import io.github.compliancesdk.internal.json.RecordDecoder;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;

/**
 * Reactive face of the files.
 */
public final class DefaultReactiveFilesClient implements ReactiveFilesClient {

	private static final Operation RETRIEVE = Operation.get("files.retrieve",
			"/v1/compliance/apps/chats/files/{fileId}", "read:compliance_user_data");

	private static final RecordDecoder<FileMetadata> RETRIEVE_RECORD = new RecordDecoder<>(FileDecoder::fileMetadata);

	private static final Operation DOWNLOAD = Operation
		.get("files.download", "/v1/compliance/apps/chats/files/{fileId}/content", "read:compliance_user_data")
		.accepting(MediaType.ALL);

	private static final Operation DELETE = Operation.delete("files.delete",
			"/v1/compliance/apps/chats/files/{fileId}");

	private final Transport transport;

	/**
	 * Creates the face.
	 * @param transport sends the calls
	 */
	public DefaultReactiveFilesClient(Transport transport) {
		this.transport = transport;
	}

	@Override
	public Mono<FileMetadata> retrieve(String fileId) {
		return this.transport.fetch(new ApiCall(RETRIEVE, Map.of("fileId", fileId), Query.empty()), RETRIEVE_RECORD);
	}

	@Override
	public DefaultReactiveDownload download(String fileId) {
		return new DefaultReactiveDownload(new HttpDownloadSource(this.transport,
				new ApiCall(DOWNLOAD, Map.of("fileId", fileId), Query.empty()), fileId, false));
	}

	@Override
	public Mono<Void> delete(String fileId) {
		return new Deletion(new ApiCall(DELETE, Map.of("fileId", fileId), Query.empty()), "claude_file_deleted")
			.send(this.transport);
	}

}
