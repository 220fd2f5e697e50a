package io.github.compliancesdk.simulator;

import java.nio.charset.StandardCharsets;

/**
 * How a download names its file.
 */
final class FileNames {

	private static final String ATTACHMENT = "attachment";

	private static final String UNRESERVED = "!#$&+-.^_`|~";

	private FileNames() {
	}

	/** The form of today, which takes any name. */
	static String extended(String name) {
		StringBuilder encoded = new StringBuilder(ATTACHMENT + "; filename*=utf-8''");
		for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (b & 0xFF);
			boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
					|| UNRESERVED.indexOf(c) >= 0;
			encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
		}
		return encoded.toString();
	}

	/** The form of old, for names in printable ASCII; others get the form of today. */
	static String plain(String name) {
		return name.matches("[ -~]*")
				? ATTACHMENT + "; filename=\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
				: extended(name);
	}

	/** A download without a name. */
	static String none() {
		return ATTACHMENT;
	}

}
