package io.github.compliancesdk.simulator;

/**
 * What generated code artifacts hold: files, archives and documents, and now and then
 * something that cannot be had.
 */
final class GeneratedArtifactContents {

	private GeneratedArtifactContents() {
	}

	/** The content of a version. */
	static CodeArtifactContent version(String artifact, String version) {
		Dice dice = new Dice(Dice.mix(artifact.hashCode(), version.hashCode()));
		String page = "<!doctype html><title>" + version + "</title>\n";
		CodeArtifactContent file = CodeArtifactContent.file("text/html",
				JsonBuffer.ascii(page.repeat(1 + dice.below(40))));
		return switch (dice.below(20)) {
			case 0 -> file.uploadPending();
			case 1, 2, 3 -> file.storedCompressed();
			case 4, 5, 6, 7 -> files(dice, page);
			case 8 -> files(dice, page).with("../outside.txt", JsonBuffer.ascii("outside\n"))
				.with("/absolute.txt", JsonBuffer.ascii("absolute\n"))
				.entriesNamedAsGiven();
			case 9 -> files(dice, page).notExportable();
			default -> file;
		};
	}

	private static CodeArtifactContent files(Dice dice, String page) {
		CodeArtifactContent content = CodeArtifactContent.files()
			.with("index.html", JsonBuffer.ascii(page))
			.with("src/app.js", JsonBuffer.ascii("console.log(" + dice.below(1000) + ");\n"));
		return (dice.below(2) == 0) ? content : content.with("assets/\u8a08\u753b.bin", dice.below(1 << 17));
	}

	/** The text of a document. */
	static CodeArtifactContent document(String artifact) {
		Dice dice = new Dice(Dice.mix(artifact.hashCode()));
		String[] tabs = new String[dice.below(4)];
		for (int i = 0; i < tabs.length; i++) {
			tabs[i] = new JsonBuffer(16).raw("t.").letters(dice.next(), 10).text();
		}
		return CodeArtifactContent.document(tabs);
	}

}
