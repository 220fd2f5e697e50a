package io.github.compliancesdk.internal.artifact;

import java.util.Map;

import io.github.compliancesdk.artifact.ArtifactContent;
import io.github.compliancesdk.artifact.ArtifactMetadata;
import io.github.compliancesdk.artifact.ReactiveArtifactsClient;
import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.internal.Query;
import io.github.compliancesdk.internal.ReceivedBody;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.download.DefaultReactiveDownload;
import io.github.compliancesdk.internal.download.TextDownloadSource;
import io.github.compliancesdk.internal.json.RecordDecoder;
import reactor.core.publisher.Mono;

/**
 * Reactive face of the artifacts.
 */
public final class DefaultReactiveArtifactsClient implements ReactiveArtifactsClient {

	private static final Operation RETRIEVE = Operation.get("artifacts.retrieve",
			"/v1/compliance/apps/artifacts/{versionId}", "read:compliance_user_data");

	private static final RecordDecoder<ArtifactMetadata> RETRIEVE_RECORD = new RecordDecoder<>(
			ArtifactDecoder::artifactMetadata);

	private static final Operation CONTENT = Operation.get("artifacts.content",
			"/v1/compliance/apps/artifacts/{versionId}/content", "read:compliance_user_data");

	private static final RecordDecoder<ArtifactContent> CONTENT_RECORD = new RecordDecoder<>(
			ArtifactDecoder::artifactContent);

	private final Transport transport;

	/**
	 * Creates the face.
	 * @param transport sends the calls
	 */
	public DefaultReactiveArtifactsClient(Transport transport) {
		this.transport = transport;
	}

	@Override
	public Mono<ArtifactMetadata> retrieve(String versionId) {
		return this.transport.fetch(new ApiCall(RETRIEVE, Map.of("versionId", versionId), Query.empty()),
				RETRIEVE_RECORD);
	}

	@Override
	public Mono<ArtifactContent> content(String versionId) {
		return this.transport.fetch(new ApiCall(CONTENT, Map.of("versionId", versionId), Query.empty()),
				CONTENT_RECORD);
	}

	@Override
	public DefaultReactiveDownload download(String versionId) {
		Mono<ReceivedBody> text = this.transport.fetch(
				new ApiCall(CONTENT, Map.of("versionId", versionId), Query.empty()),
				(body, context) -> TextDownloadSource.body(CONTENT_RECORD.decode(body, context).content(),
						context.requestId()));
		return new DefaultReactiveDownload(
				new TextDownloadSource(CONTENT.name(), text, versionId + ".txt", this.transport.maxDownloadSize()));
	}

}
