package io.github.compliancesdk.internal.artifact;

import io.github.compliancesdk.artifact.CodeArtifact;
import io.github.compliancesdk.artifact.CodeArtifactListParams;
import io.github.compliancesdk.artifact.CodeArtifactsClient;
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

}
