package io.github.compliancesdk.internal.download;

import io.github.compliancesdk.error.IntegrityException;
import org.jspecify.annotations.Nullable;

/**
 * Compares what came with what the headers said.
 */
final class Integrity {

	private Integrity() {
	}

	static void check(String operation, BodyHeaders headers, long length, @Nullable String md5) {
		if (headers.length() != null && headers.length() != length) {
			throw new IntegrityException(
					operation + ": " + length + " bytes came, not the " + headers.length() + " of the header");
		}
		if (headers.md5() != null && md5 != null && !headers.md5().equals(md5)) {
			throw new IntegrityException(operation + ": the bytes that came do not have the digest of the header");
		}
	}

	static boolean isArchive(BodyHeaders headers) {
		return headers.contentType() != null && headers.contentType().startsWith("application/zip");
	}

}
