package io.github.compliancesdk.internal.file;

import io.github.compliancesdk.file.GeneratedFileMetadata;
import io.github.compliancesdk.file.GeneratedFilesClient;
import io.github.compliancesdk.internal.Blocking;
import io.github.compliancesdk.internal.download.DefaultDownload;

/**
 * Blocking face of the generated files.
 */
public final class DefaultGeneratedFilesClient implements GeneratedFilesClient {

	private final DefaultReactiveGeneratedFilesClient reactive;

	/**
	 * Creates the face.
	 * @param reactive the other face
	 */
	public DefaultGeneratedFilesClient(DefaultReactiveGeneratedFilesClient reactive) {
		this.reactive = reactive;
	}

	@Override
	public GeneratedFileMetadata retrieve(String generatedFileId) {
		return Blocking.await(this.reactive.retrieve(generatedFileId));
	}

	@Override
	public DefaultDownload download(String generatedFileId) {
		return new DefaultDownload(this.reactive.download(generatedFileId));
	}

}
