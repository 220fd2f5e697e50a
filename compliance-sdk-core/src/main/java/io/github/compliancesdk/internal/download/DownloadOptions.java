package io.github.compliancesdk.internal.download;

import io.github.compliancesdk.download.DownloadListener;

/**
 * How a download is carried out.
 *
 * @param replaceExisting whether a file that exists is replaced
 * @param digests whether digests are computed
 * @param listener is told how far it is
 */
record DownloadOptions(boolean replaceExisting, boolean digests, DownloadListener listener) {

	static final DownloadOptions DEFAULT = new DownloadOptions(false, true, (bytes, total) -> {
	});

	DownloadOptions replacing() {
		return new DownloadOptions(true, this.digests, this.listener);
	}

	DownloadOptions withoutDigests() {
		return new DownloadOptions(this.replaceExisting, false, this.listener);
	}

	DownloadOptions with(DownloadListener listener) {
		return new DownloadOptions(this.replaceExisting, this.digests, listener);
	}

}
