package io.github.compliancesdk.internal.artifact;

import io.github.compliancesdk.artifact.CodeArtifact;
import io.github.compliancesdk.artifact.CodeArtifactListParams;
import io.github.compliancesdk.artifact.CodeArtifactsClient;
import io.github.compliancesdk.artifact.MultiFileFormat;
import io.github.compliancesdk.internal.Blocking;
import io.github.compliancesdk.internal.download.DefaultDownload;
import io.github.compliancesdk.internal.paging.BlockingPaged;
import io.github.compliancesdk.paging.Paged;

/**
 * Blocking face of the code artifacts.
 */
public final class DefaultCodeArtifactsClient implements CodeArtifactsClient {

	private final DefaultReactiveCodeArtifactsClient reactive;

	/**
	 * Creates the face.
	 * @param reactive the other face
	 */
	public DefaultCodeArtifactsClient(DefaultReactiveCodeArtifactsClient reactive) {
		this.reactive = reactive;
	}

	@Override
	public Paged<CodeArtifact> list(CodeArtifactListParams params) {
		return new BlockingPaged<>(this.reactive.list(params));
	}

	@Override
	public DefaultDownload download(String artifactId) {
		return new DefaultDownload(this.reactive.download(artifactId));
	}

	@Override
	public DefaultDownload download(String artifactId, MultiFileFormat format) {
		return new DefaultDownload(this.reactive.download(artifactId, format));
	}

	@Override
	public DefaultDownload downloadVersion(String artifactId, String versionId) {
		return new DefaultDownload(this.reactive.downloadVersion(artifactId, versionId));
	}

	@Override
	public DefaultDownload downloadVersion(String artifactId, String versionId, MultiFileFormat format) {
		return new DefaultDownload(this.reactive.downloadVersion(artifactId, versionId, format));
	}

	@Override
	public void delete(String artifactId) {
		Blocking.awaitEnd(this.reactive.delete(artifactId));
	}

}
