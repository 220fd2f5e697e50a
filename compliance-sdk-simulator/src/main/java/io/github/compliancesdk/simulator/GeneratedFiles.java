package io.github.compliancesdk.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Generated files. Their content follows from their id, so that size and digest are true.
 */
final class GeneratedFiles {

	private static final String[] NAMES = { "plan.pdf", "notes.md", "figures.csv", "r\u00e9sum\u00e9.docx",
			"\u8a08\u753b.xlsx", "photo of \"board\".png", "../etc/passwd.txt", "a very long name with blanks.txt" };

	private static final String[] TYPES = { "application/pdf", "text/markdown", "text/csv",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "image/png", "text/plain",
			"text/plain" };

	private GeneratedFiles() {
	}

	/** The content of a file. */
	static String content(String id) {
		return ("This is " + id + ".\n").repeat(1 + Math.floorMod(id.hashCode(), 40));
	}

	/** What messages and projects say of a file; of older ones they know less. */
	static ObjectNode describe(Dice dice, String id) {
		int kind = dice.below(NAMES.length);
		ObjectNode file = Json.object();
		file.put("id", id);
		file.put("filename", NAMES[kind]);
		if (dice.below(5) == 0) {
			file.putNull("mime_type");
			GeneratedValues.maybe(dice, file, "size_bytes", null);
			GeneratedValues.maybe(dice, file, "md5", null);
			return file;
		}
		String content = content(id);
		file.put("mime_type", TYPES[kind]);
		file.put("size_bytes", JsonBuffer.ascii(content).length);
		file.put("md5", GeneratedValues.md5(content));
		return file;
	}

}
