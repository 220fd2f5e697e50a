package io.github.compliancesdk.internal.artifact;

import java.util.Map;

import io.github.compliancesdk.artifact.CodeArtifact;
import io.github.compliancesdk.artifact.CodeArtifactListParams;
import io.github.compliancesdk.artifact.MultiFileFormat;
import io.github.compliancesdk.artifact.ReactiveCodeArtifactsClient;
import io.github.compliancesdk.internal.ApiCall;
import io.github.compliancesdk.internal.Operation;
import io.github.compliancesdk.internal.Query;
import io.github.compliancesdk.internal.Transport;
import io.github.compliancesdk.internal.deletion.Deletion;
import io.github.compliancesdk.internal.download.DefaultReactiveDownload;
import io.github.compliancesdk.internal.download.HttpDownloadSource;
import io.github.compliancesdk.internal.paging.CursorPage;
import io.github.compliancesdk.internal.paging.DefaultReactivePaged;
import io.github.compliancesdk.internal.paging.NextPageDecoder;
import io.github.compliancesdk.internal.paging.NextPageSource;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;

/**
 * Reactive face of the code artifacts.
 */
public final class DefaultReactiveCodeArtifactsClient implements ReactiveCodeArtifactsClient {

	private static final Operation LIST = Operation.get("codeArtifacts.list", "/v1/compliance/apps/code/artifacts",
			"read:compliance_user_data");

	private static final NextPageDecoder<CodeArtifact> LIST_PAGE = new NextPageDecoder<>(ArtifactDecoder::codeArtifact);

	private static final Operation DOWNLOAD = Operation
		.get("codeArtifacts.download", "/v1/compliance/apps/code/artifacts/{artifactId}/content",
				"read:compliance_user_data")
		.accepting(MediaType.ALL);

	private static final Operation DOWNLOAD_VERSION = Operation
		.get("codeArtifacts.downloadVersion", "/v1/compliance/apps/code/artifacts/{artifactId}/versions/{versionId}",
				"read:compliance_user_data")
		.accepting(MediaType.ALL);

	private static final Operation DELETE = Operation.delete("codeArtifacts.delete",
			"/v1/compliance/apps/code/artifacts/{artifactId}");

	private final Transport transport;

	/**
	 * Creates the face.
	 * @param transport sends the calls
	 */
	public DefaultReactiveCodeArtifactsClient(Transport transport) {
		this.transport = transport;
	}

	@Override
	public DefaultReactivePaged<CodeArtifact, CursorPage<CodeArtifact>> list(CodeArtifactListParams params) {
		return new DefaultReactivePaged<>(
				new NextPageSource<>(this.transport, new ApiCall(LIST, listQuery(params)), LIST_PAGE), null);
	}

	@Override
	public DefaultReactiveDownload download(String artifactId) {
		return new DefaultReactiveDownload(new HttpDownloadSource(this.transport,
				new ApiCall(DOWNLOAD, Map.of("artifactId", artifactId), Query.empty()), artifactId, true));
	}

	@Override
	public DefaultReactiveDownload download(String artifactId, MultiFileFormat format) {
		return new DefaultReactiveDownload(
				new HttpDownloadSource(this.transport, new ApiCall(DOWNLOAD, Map.of("artifactId", artifactId),
						Query.empty().with("multi_file_format", wireName(format))), artifactId, true));
	}

	@Override
	public DefaultReactiveDownload downloadVersion(String artifactId, String versionId) {
		return new DefaultReactiveDownload(new HttpDownloadSource(this.transport,
				new ApiCall(DOWNLOAD_VERSION, Map.of("artifactId", artifactId, "versionId", versionId), Query.empty()),
				artifactId + "-" + versionId, true));
	}

	@Override
	public DefaultReactiveDownload downloadVersion(String artifactId, String versionId, MultiFileFormat format) {
		return new DefaultReactiveDownload(new HttpDownloadSource(this.transport,
				new ApiCall(DOWNLOAD_VERSION, Map.of("artifactId", artifactId, "versionId", versionId),
						Query.empty().with("multi_file_format", wireName(format))),
				artifactId + "-" + versionId, true));
	}

	@Override
	public Mono<Void> delete(String artifactId) {
		return new Deletion(new ApiCall(DELETE, Map.of("artifactId", artifactId), Query.empty()),
				"code_artifact_deleted")
			.send(this.transport);
	}

	private static Query listQuery(CodeArtifactListParams params) {
		return Query.empty()
			.withEach("organization_ids[]", params.organizationIds())
			.withEach("user_ids[]", params.userIds())
			.with("updated_at.gt", params.updatedAtGt())
			.with("updated_at.gte", params.updatedAtGte())
			.with("updated_at.lt", params.updatedAtLt())
			.with("updated_at.lte", params.updatedAtLte())
			.with("limit", params.pageSize());
	}

	/** So far the API knows one. */
	private static String wireName(MultiFileFormat format) {
		return switch (format) {
			case ZIP -> "zip";
		};
	}

}
