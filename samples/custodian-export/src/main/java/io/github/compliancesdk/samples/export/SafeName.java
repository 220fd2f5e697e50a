package io.github.compliancesdk.samples.export;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Names in the file system, made of ids alone. An id is a text of the server: what is not
 * plain, or long, is replaced by its digest.
 */
final class SafeName {

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,119}");

	private SafeName() {
	}

	static String of(String id) {
		if (PLAIN.matcher(id).matches()) {
			return id;
		}
		return "sha256-" + Digests.sha256(id.getBytes(StandardCharsets.UTF_8));
	}

}
