package io.github.compliancesdk.samples.reviewer;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Headers of a file that a user gave: it is saved, never shown by the browser. There is
 * no length: the one in the metadata is that of the original, and the API sends processed
 * copies of some files.
 */
public final class FileHeaders {

	private static final Pattern PATH = Pattern.compile("^.*[/\\\\]");

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

	private FileHeaders() {
	}

	/**
	 * Creates the headers.
	 * @param id id of the file
	 * @param filename its name as the user gave it, if any
	 * @param mimeType its media type as the user gave it, if any
	 * @return the headers
	 */
	public static HttpHeaders of(String id, @Nullable String filename, @Nullable String mimeType) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(mediaType(mimeType));
		headers.setContentDisposition(
				ContentDisposition.attachment().filename(safe(id, filename), StandardCharsets.UTF_8).build());
		headers.setCacheControl(CacheControl.noStore());
		headers.set("X-Content-Type-Options", "nosniff");
		headers.set("Content-Security-Policy", "sandbox");
		return headers;
	}

	private static MediaType mediaType(@Nullable String mimeType) {
		if (mimeType == null) {
			return MediaType.APPLICATION_OCTET_STREAM;
		}
		try {
			MediaType mediaType = MediaType.parseMediaType(mimeType);
			return mediaType.isConcrete() ? mediaType : MediaType.APPLICATION_OCTET_STREAM;
		}
		catch (InvalidMediaTypeException ex) {
			return MediaType.APPLICATION_OCTET_STREAM;
		}
	}

	private static String safe(String id, @Nullable String filename) {
		String name = (filename != null)
				? CONTROL.matcher(PATH.matcher(filename).replaceFirst("")).replaceAll("").strip() : "";
		return name.isEmpty() || name.equals(".") || name.equals("..") ? id : name;
	}

}
