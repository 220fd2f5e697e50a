package io.github.compliancesdk.samples.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.artifact.ArtifactMetadata;
import io.github.compliancesdk.artifact.MultiFileFormat;
import io.github.compliancesdk.download.Download;
import io.github.compliancesdk.download.DownloadedFile;
import io.github.compliancesdk.error.ComplianceException;
import io.github.compliancesdk.error.NotFoundException;
import io.github.compliancesdk.file.FileMetadata;
import io.github.compliancesdk.file.GeneratedFileMetadata;
import io.github.compliancesdk.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * Files, generated files, artifacts of chats and versions of code artifacts, each once:
 * what is known of it first, then the bytes.
 */
final class FileExport {

	private final ComplianceClient client;

	private final ExportFolder folder;

	private final Failures failures;

	private final Calls calls;

	private final Progress progress;

	FileExport(ComplianceClient client, ExportFolder folder, Failures failures, Calls calls, Progress progress) {
		this.client = client;
		this.folder = folder;
		this.failures = failures;
		this.calls = calls;
		this.progress = progress;
	}

	/**
	 * Takes a file, unless it is there.
	 * @param id its id, which tells the operations
	 * @param name its name as the message gives it
	 * @return the file, as far as it could be had
	 */
	Item file(String id, @Nullable String name) throws IOException {
		if (Kind.ofFile(id) == Kind.GENERATED_FILE) {
			return once(Kind.GENERATED_FILE, id, name, () -> known(this.client.generatedFiles().retrieve(id)),
					"downloadGeneratedFile", this.client.generatedFiles().download(id));
		}
		return once(Kind.FILE, id, name, () -> known(this.client.files().retrieve(id)), "downloadFile",
				this.client.files().download(id));
	}

	Item artifact(String versionId, @Nullable String title) throws IOException {
		return once(Kind.ARTIFACT, versionId, title, () -> known(this.client.artifacts().retrieve(versionId)),
				"getArtifactContent", this.client.artifacts().download(versionId));
	}

	/** Several files of a version come as an archive, which is kept as it is. */
	Item version(Listed artifact, String versionId) throws IOException {
		Item done = this.folder.journal().item(Kind.CODE_ARTIFACT_VERSION, artifact.id() + "/" + versionId);
		if (done != null) {
			return done;
		}
		boolean document = versionId.equals(CodeArtifactExport.CURRENT);
		Download download = document ? this.client.codeArtifacts().download(artifact.id(), MultiFileFormat.ZIP)
				: this.client.codeArtifacts().downloadVersion(artifact.id(), versionId, MultiFileFormat.ZIP);
		String path = artifact.path(SafeName.of(artifact.id()) + "/" + SafeName.of(versionId));
		Parts parts = new Parts();
		content(parts, path, document ? "downloadCodeArtifact" : "downloadCodeArtifactVersion", download, null);
		return add(new Item(Kind.CODE_ARTIFACT_VERSION, artifact.id() + "/" + versionId, artifact.custodian(),
				versionId, null, null, null, parts.state(), parts.files, parts.gaps, List.of()));
	}

	private static Known known(FileMetadata metadata) {
		return new Known("getFile", metadata.filename(), metadata.createdAt(), metadata.sizeBytes(), metadata.md5(),
				metadata.rawJson());
	}

	private static Known known(GeneratedFileMetadata metadata) {
		return new Known("getGeneratedFile", metadata.filename(), metadata.createdAt(), metadata.sizeBytes(),
				metadata.md5(), metadata.rawJson());
	}

	private static Known known(ArtifactMetadata metadata) {
		return new Known("getArtifact", metadata.title(), metadata.createdAt(), metadata.sizeBytes(), metadata.md5(),
				metadata.rawJson());
	}

	private Item once(Kind kind, String id, @Nullable String name, Supplier<Known> metadata, String operation,
			Download download) throws IOException {
		Item done = this.folder.journal().item(kind, id);
		if (done != null) {
			return done;
		}
		String path = kind.folder() + "/" + SafeName.of(id);
		Parts parts = new Parts();
		Known known = null;
		WrittenFile description = null;
		try {
			known = metadata.get();
			description = write(path + ".json", known);
		}
		catch (NotFoundException ex) {
			parts.gaps.add(this.failures.gap("", ex));
		}
		catch (ComplianceException ex) {
			parts.gaps.add(this.failures.gap("metadata", ex));
		}
		if (description != null || parts.gaps.get(0).part().equals("metadata")) {
			content(parts, path, operation, download, known);
		}
		if (description != null) {
			parts.files.add(description);
		}
		return add(new Item(kind, id, null, (known != null && known.name() != null) ? known.name() : name,
				(known != null) ? known.createdAt() : null, null, null, parts.state(), parts.files, parts.gaps,
				List.of()));
	}

	private WrittenFile write(String path, Known known) throws IOException {
		Source source = Source.now(known.operation(), this.calls.lastRequestId());
		try (TextFile file = this.folder.open(path)) {
			file.line(known.raw());
			return file.finish(source);
		}
	}

	/* A download that is in place is whole: it was, before the process could note it. */
	private void content(Parts parts, String path, String operation, Download download, @Nullable Known known)
			throws IOException {
		Path place = this.folder.place(path);
		try {
			if (!Files.exists(place)) {
				DownloadedFile file = download.onProgress((bytes, total) -> this.progress.tick()).toFile(place);
				parts.files.add(new WrittenFile(path, file.length(), digest(file.md5()), digest(file.sha256()),
						Source.now(operation, file.requestId())));
			}
			else {
				Instant time = Files.getLastModifiedTime(place).toInstant();
				parts.files.add(Digests.of(place).describe(path, new Source(operation, null, time)));
			}
			parts.compare(known);
		}
		catch (ComplianceException ex) {
			parts.gaps.add(this.failures.gap("content", ex));
		}
	}

	private static String digest(@Nullable String digest) {
		if (digest == null) {
			throw new IllegalStateException("Digests are on");
		}
		return digest;
	}

	private Item add(Item item) throws IOException {
		this.folder.add(item);
		this.progress.done(item);
		return item;
	}

	/**
	 * What is known of a file before its bytes come.
	 *
	 * @param operation operation that told it
	 * @param name its name, or null
	 * @param createdAt when it was created, or null
	 * @param sizeBytes its length, or null
	 * @param md5 its MD5 in hex, or null
	 * @param raw all of it as received
	 */
	private record Known(String operation, @Nullable String name, @Nullable Instant createdAt, @Nullable Long sizeBytes,
			@Nullable String md5, RawJson raw) {

	}

	/** What has come of an item so far, the bytes first. */
	private static final class Parts {

		private final List<WrittenFile> files = new ArrayList<>();

		private final List<Gap> gaps = new ArrayList<>();

		private boolean differs;

		void compare(@Nullable Known known) {
			WrittenFile file = this.files.get(0);
			this.differs = known != null && ((known.sizeBytes() != null && known.sizeBytes() != file.length())
					|| (known.md5() != null && !known.md5().equalsIgnoreCase(file.md5())));
		}

		String state() {
			boolean hasContent = this.gaps.stream().noneMatch((gap) -> !gap.part().equals("metadata"));
			if (!hasContent) {
				return Item.MISSING;
			}
			if (this.differs) {
				return Item.DIFFERS;
			}
			return this.gaps.isEmpty() ? Item.COMPLETE : Item.INCOMPLETE;
		}

	}

}
