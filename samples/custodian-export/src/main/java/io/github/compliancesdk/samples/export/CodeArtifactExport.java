package io.github.compliancesdk.samples.export;

import java.io.IOException;
import java.util.List;

/**
 * Published code artifacts with the versions that the list names. A document has none:
 * its text is taken.
 */
final class CodeArtifactExport {

	/** In place of the id of a version. */
	static final String CURRENT = "current";

	private final ExportFolder folder;

	private final FileExport files;

	private final Progress progress;

	CodeArtifactExport(ExportFolder folder, FileExport files, Progress progress) {
		this.folder = folder;
		this.files = files;
		this.progress = progress;
	}

	void take(Listed artifact) throws IOException {
		if (this.folder.journal().item(artifact.kind(), artifact.id()) != null) {
			return;
		}
		try (Transcript transcript = new Transcript(this.folder, artifact)) {
			List<String> versions = artifact.versions().isEmpty() ? List.of(CURRENT) : artifact.versions();
			for (String version : versions) {
				transcript.attachment(this.files.version(artifact, version), version);
			}
			Item item = transcript.finish(Item.COMPLETE);
			this.folder.add(item);
			this.progress.done(item);
		}
	}

}
