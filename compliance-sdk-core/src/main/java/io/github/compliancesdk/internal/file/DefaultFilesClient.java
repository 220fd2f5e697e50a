package io.github.compliancesdk.internal.file;

import io.github.compliancesdk.file.FileMetadata;
import io.github.compliancesdk.file.FilesClient;
import io.github.compliancesdk.internal.Blocking;
import io.github.compliancesdk.internal.download.DefaultDownload;

/**
 * Blocking face of the files.
 */
public final class DefaultFilesClient implements FilesClient {

	private final DefaultReactiveFilesClient reactive;

	/**
	 * Creates the face.
	 * @param reactive the other face
	 */
	public DefaultFilesClient(DefaultReactiveFilesClient reactive) {
		this.reactive = reactive;
	}

	@Override
	public FileMetadata retrieve(String fileId) {
		return Blocking.await(this.reactive.retrieve(fileId));
	}

	@Override
	public DefaultDownload download(String fileId) {
		return new DefaultDownload(this.reactive.download(fileId));
	}

	@Override
	public void delete(String fileId) {
		Blocking.awaitEnd(this.reactive.delete(fileId));
	}

}
