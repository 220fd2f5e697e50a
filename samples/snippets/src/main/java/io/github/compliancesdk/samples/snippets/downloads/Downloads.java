package io.github.compliancesdk.samples.snippets.downloads;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.artifact.MultiFileFormat;
import io.github.compliancesdk.download.DownloadedFile;
import io.github.compliancesdk.error.UnprocessableException;
import io.github.compliancesdk.file.FileMetadata;

/**
 * Ways to get a file.
 */
class Downloads {

	private final ComplianceClient compliance;

	Downloads(ComplianceClient compliance) {
		this.compliance = compliance;
	}

	long all(String id, Path path, Path folder, OutputStream out) throws IOException {
		// in memory: at most max-download-size
		byte[] small = this.compliance.files().download(id).bytes();
		// to disk: streamed, verified, then moved into place
		DownloadedFile file = this.compliance.files().download(id).toFile(path);
		// the same under the server's name, made safe
		DownloadedFile kept = this.compliance.files().download(id).toDirectory(folder);
		// as it comes, not verified
		try (InputStream body = this.compliance.files().download(id).inputStream()) {
			body.transferTo(out);
		}
		return small.length + file.length() + kept.length();
	}

	boolean isTheOriginal(String id, Path path) {
		FileMetadata metadata = this.compliance.files().retrieve(id);
		DownloadedFile file = this.compliance.files()
			.download(id)
			.replacingExisting()
			.onProgress((bytes, total) -> System.out.println(bytes + " bytes"))
			.toFile(path);
		return file.matches(metadata.sizeBytes(), metadata.md5());
	}

	DownloadedFile codeArtifact(String id, Path folder) {
		try {
			return this.compliance.codeArtifacts().download(id).toDirectory(folder);
		}
		catch (UnprocessableException ex) {
			if ("multi_file_unavailable".equals(ex.errorCode())) {
				return this.compliance.codeArtifacts().download(id, MultiFileFormat.ZIP).toDirectory(folder);
			}
			throw ex;
		}
	}

}
