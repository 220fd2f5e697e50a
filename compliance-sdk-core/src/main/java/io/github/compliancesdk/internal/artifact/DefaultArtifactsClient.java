package io.github.compliancesdk.internal.artifact;

import io.github.compliancesdk.artifact.ArtifactContent;
import io.github.compliancesdk.artifact.ArtifactMetadata;
import io.github.compliancesdk.artifact.ArtifactsClient;
import io.github.compliancesdk.internal.Blocking;
import io.github.compliancesdk.internal.download.DefaultDownload;

/**
 * Blocking face of the artifacts.
 */
public final class DefaultArtifactsClient implements ArtifactsClient {

	private final DefaultReactiveArtifactsClient reactive;

	/**
	 * Creates the face.
	 * @param reactive the other face
	 */
	public DefaultArtifactsClient(DefaultReactiveArtifactsClient reactive) {
		this.reactive = reactive;
	}

	@Override
	public ArtifactMetadata retrieve(String versionId) {
		return Blocking.await(this.reactive.retrieve(versionId));
	}

	@Override
	public ArtifactContent content(String versionId) {
		return Blocking.await(this.reactive.content(versionId));
	}

	@Override
	public DefaultDownload download(String versionId) {
		return new DefaultDownload(this.reactive.download(versionId));
	}

}
