package io.github.compliancesdk.internal.download;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Makes a name that users chose fit for any file system: one segment without control or
 * direction marks, of no reserved meaning, not hidden and not too long.
 */
final class SafeFileName {

	/** Room for a number and for the ending of a temporary file stays under 255. */
	private static final int MAX_BYTES = 200;

	private static final int MAX_EXTENSION = 20;

	private static final Pattern FORBIDDEN = Pattern
		.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}<>:\"/\\\\|?*]");

	private static final Pattern RESERVED = Pattern
		.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(\\..*)?");

	private SafeFileName() {
	}

	static String of(@Nullable String name, String fallback) {
		String safe = (name != null) ? clean(name) : "";
		return safe.isEmpty() ? clean(fallback) : safe;
	}

	private static String clean(String name) {
		String safe = FORBIDDEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("_");
		// Windows drops blanks and dots at the end; one in front hides the file
		safe = safe.strip().replaceAll("[. ]+$", "").replaceAll("^\\.+", "_");
		if (RESERVED.matcher(safe).matches()) {
			safe = "_" + safe;
		}
		return shortened(safe.replaceAll("^~", "_"));
	}

	private static String shortened(String name) {
		if (bytes(name) <= MAX_BYTES) {
			return name;
		}
		int dot = name.lastIndexOf('.');
		String extension = (dot > 0 && name.length() - dot <= MAX_EXTENSION) ? name.substring(dot) : "";
		String stem = name.substring(0, name.length() - extension.length());
		while (bytes(stem) + bytes(extension) > MAX_BYTES) {
			stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
		}
		return stem.strip() + extension;
	}

	private static int bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

	/**
	 * The same name with a number before its extension.
	 */
	static String numbered(String name, int number) {
		int dot = name.lastIndexOf('.');
		return (dot > 0) ? name.substring(0, dot) + " (" + number + ")" + name.substring(dot)
				: name + " (" + number + ")";
	}

}
