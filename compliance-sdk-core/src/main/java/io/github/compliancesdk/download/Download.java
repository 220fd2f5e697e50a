package io.github.compliancesdk.download;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * A file of the server that was not fetched yet, for blocking callers. Nothing is sent
 * before it is asked for, and each asking is a transfer of its own. Immutable and safe
 * for use by several threads.
 * <p>
 * What the server sends of length and {@code Content-MD5} is compared with what came. A
 * transfer that broke or differs is repeated within the retry rules; {@code call-timeout}
 * limits each wait between two of them, not the transfer. What goes wrong is a
 * {@link io.github.compliancesdk.error.ComplianceException}; failures of the local disk
 * are {@link java.io.UncheckedIOException}. A thread that is interrupted while it waits
 * ends the request with a
 * {@link io.github.compliancesdk.error.ComplianceTransportException}, while it reads a
 * stream with an {@link java.io.InterruptedIOException}, and stays interrupted.
 */
public interface Download {

	/**
	 * The whole body in memory.
	 * @return the bytes
	 * @throws io.github.compliancesdk.error.FileTooLargeException if there are more than
	 * {@code max-download-size}
	 */
	byte[] bytes();

	/**
	 * The body as it comes, for the caller's own use: nothing is compared. The request is
	 * sent at once; the first read throws what the call throws, such as
	 * {@link io.github.compliancesdk.error.NotFoundException}; a transfer that breaks
	 * after its first bytes is an {@link java.io.IOException} of the stream. Close the
	 * stream: that gives its connection back.
	 * @return the stream
	 * @throws IllegalStateException if the current thread must not block
	 */
	InputStream inputStream();

	/**
	 * Writes the body to a file, readable by its owner only: through a temporary file in
	 * the same folder, flushed to disk, and moved into place only when it is whole. A
	 * file that exists is kept, unless {@link #replacingExisting()}.
	 * @param file where to write; its folder must exist
	 * @return the file
	 * @throws io.github.compliancesdk.error.IntegrityException if what came is not what
	 * the server said it would be
	 * @throws java.io.UncheckedIOException if the disk fails, the file exists, or its
	 * folder does not
	 */
	DownloadedFile toFile(Path file);

	/**
	 * Writes the body into a folder, under the server's file name made safe: without
	 * path, control characters and reserved names, and not too long. Without such a name
	 * it is the id. If the name is taken, a number is added, unless
	 * {@link #replacingExisting()}.
	 * @param directory an existing folder
	 * @return the file
	 * @throws io.github.compliancesdk.error.IntegrityException if what came is not what
	 * the server said it would be
	 * @throws java.io.UncheckedIOException if the disk fails or the folder does not exist
	 */
	DownloadedFile toDirectory(Path directory);

	/**
	 * The same download, which takes the place of a file that exists once it is whole.
	 * @return the download
	 */
	Download replacingExisting();

	/**
	 * The same download without MD5 and SHA-256 of files, for more speed: what came is
	 * checked by its length alone.
	 * @return the download
	 */
	Download withoutDigests();

	/**
	 * The same download, which tells how far it is when it writes a file.
	 * @param listener is told
	 * @return the download
	 */
	Download onProgress(DownloadListener listener);

}
