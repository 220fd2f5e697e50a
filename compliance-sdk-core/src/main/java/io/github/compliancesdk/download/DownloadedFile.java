package io.github.compliancesdk.download;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A file that is whole and in place.
 *
 * @param path where it is
 * @param length its length in bytes
 * @param md5 MD5 digest in lowercase hex, or null when digests were switched off
 * @param sha256 SHA-256 digest in lowercase hex, or null when digests were switched off
 * @param contentType media type the server named, or null when it named none; it may be
 * that of the upload although the body was processed
 * @param serverFileName file name the server gave, as it came and untrusted, or null when
 * it gave none
 * @param requestId id of the request that brought it, or null when the server sent none
 */
public record DownloadedFile(Path path, long length, @Nullable String md5, @Nullable String sha256,
		@Nullable String contentType, @Nullable String serverFileName, @Nullable String requestId) {

	/**
	 * Whether the file is what its metadata say. It need not be: the server gives
	 * processed copies of some files.
	 * @param sizeBytes length of the metadata, or {@code null} if they have none
	 * @param md5 MD5 of the metadata in hex, or {@code null} if they have none
	 * @return {@code false} if one of them is known and differs
	 */
	public boolean matches(@Nullable Long sizeBytes, @Nullable String md5) {
		return (sizeBytes == null || sizeBytes == this.length)
				&& (md5 == null || this.md5 == null || md5.equalsIgnoreCase(this.md5));
	}

	/**
	 * Shows the length only: names are content.
	 */
	@Override
	public String toString() {
		return "DownloadedFile[" + this.length + " bytes, requestId=" + this.requestId + "]";
	}

}
