package io.github.compliancesdk.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.download.Download;
import io.github.compliancesdk.download.DownloadedFile;

/**
 * One file to disk with the SDK, as it comes: verified, flushed, moved into place.
 */
final class SdkDownload implements Workload {

	private final Download download;

	private final Path folder;

	SdkDownload(ComplianceClient client, Path folder, boolean digests) {
		Download download = client.files().download(DownloadVariants.FILE_ID);
		this.download = digests ? download : download.withoutDigests();
		this.folder = folder;
	}

	@Override
	public void run(Tally tally) {
		DownloadedFile file = this.download.toDirectory(this.folder);
		tally.activities(file.length() >> 20);
		try {
			Files.delete(file.path());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
