package io.github.compliancesdk.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Generated files. Their content follows from their id, so that size and digest are true
 * of all but processed copies.
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

	/** What was uploaded: mostly some lines, now and then nothing or much. */
	static Content uploaded(String id) {
		int draw = draw(id);
		if (draw < 4) {
			return Content.of(new byte[0]);
		}
		if (draw < 8) {
			return new GeneratedContent(id, (1 << 16) + Math.floorMod(id.hashCode(), 1 << 18));
		}
		return Content.of(("This is " + id + ".\n").repeat(1 + Math.floorMod(id.hashCode(), 40)));
	}

	/**
	 * What is served: of a few files a processed copy, which metadata know nothing of.
	 */
	static Content served(String id) {
		return (draw(id) > 94) ? Content.of("Text that was found in " + id + ".\n") : uploaded(id);
	}

	/** A number from 0 to 99. */
	static int draw(String id) {
		return Dice.scale(Dice.mix(id.hashCode()), 100);
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
		Content content = uploaded(id);
		file.put("mime_type", TYPES[kind]);
		file.put("size_bytes", content.length());
		file.put("md5", content.md5Hex());
		return file;
	}

}
