package io.github.compliancesdk.download;

import org.jspecify.annotations.Nullable;

/**
 * Is told how far a download is. An exception of it ends the download.
 */
@FunctionalInterface
public interface DownloadListener {

	/**
	 * Called about once a mebibyte, and at the end, on the thread that writes. A transfer
	 * that broke and is repeated starts at zero again.
	 * @param bytes bytes so far
	 * @param total bytes of the whole, or {@code null} when the server did not tell
	 */
	void transferred(long bytes, @Nullable Long total);

}
