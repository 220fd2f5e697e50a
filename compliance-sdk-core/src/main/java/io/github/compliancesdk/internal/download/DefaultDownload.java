package io.github.compliancesdk.internal.download;

import java.io.InputStream;
import java.nio.file.Path;

import io.github.compliancesdk.download.Download;
import io.github.compliancesdk.download.DownloadListener;
import io.github.compliancesdk.download.DownloadedFile;
import io.github.compliancesdk.internal.Blocking;

/**
 * Blocking face of a download.
 */
public final class DefaultDownload implements Download {

	private final DefaultReactiveDownload reactive;

	/**
	 * Creates the face.
	 * @param reactive the other face
	 */
	public DefaultDownload(DefaultReactiveDownload reactive) {
		this.reactive = reactive;
	}

	@Override
	public byte[] bytes() {
		return Blocking.await(this.reactive.bytes());
	}

	@Override
	public InputStream inputStream() {
		Blocking.requireBlockingAllowed();
		return new ContentStream(new BodyInputStream(this.reactive.content().contextCapture()));
	}

	@Override
	public DownloadedFile toFile(Path file) {
		return Blocking.await(this.reactive.toFile(file));
	}

	@Override
	public DownloadedFile toDirectory(Path directory) {
		return Blocking.await(this.reactive.toDirectory(directory));
	}

	@Override
	public DefaultDownload replacingExisting() {
		return new DefaultDownload(this.reactive.replacingExisting());
	}

	@Override
	public DefaultDownload withoutDigests() {
		return new DefaultDownload(this.reactive.withoutDigests());
	}

	@Override
	public DefaultDownload onProgress(DownloadListener listener) {
		return new DefaultDownload(this.reactive.onProgress(listener));
	}

}
