package io.github.compliancesdk.internal.download;

import java.util.Base64;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * What the headers of an answer say of its body.
 *
 * @param length length in bytes, or {@code null}
 * @param md5 MD5 in lowercase hex, or {@code null}
 * @param contentType media type, or {@code null}
 * @param fileName file name as it came, or {@code null}
 */
record BodyHeaders(@Nullable Long length, @Nullable String md5, @Nullable String contentType,
		@Nullable String fileName) {

	static final String CONTENT_MD5 = "Content-MD5";

	private static final int MD5_BYTES = 16;

	static BodyHeaders of(HttpHeaders headers) {
		return new BodyHeaders(length(headers.getFirst(HttpHeaders.CONTENT_LENGTH)), md5(headers.getFirst(CONTENT_MD5)),
				headers.getFirst(HttpHeaders.CONTENT_TYPE),
				fileName(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION)));
	}

	private static @Nullable Long length(@Nullable String value) {
		try {
			return (value != null) ? Long.valueOf(value) : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	/** A digest that is none says nothing. */
	private static @Nullable String md5(@Nullable String value) {
		try {
			byte[] digest = (value != null) ? Base64.getDecoder().decode(value.trim()) : new byte[0];
			return (digest.length == MD5_BYTES) ? HexFormat.of().formatHex(digest) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static @Nullable String fileName(@Nullable String value) {
		try {
			return (value != null) ? ContentDisposition.parse(value).getFilename() : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	@Override
	public String toString() {
		return "BodyHeaders[length=" + this.length + "]";
	}

}
