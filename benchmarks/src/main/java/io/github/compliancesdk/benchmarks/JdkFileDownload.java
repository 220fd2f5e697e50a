package io.github.compliancesdk.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The JDK's own way to a file, {@code BodyHandlers.ofFile}.
 */
final class JdkFileDownload implements Workload {

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI baseUrl;

	private final Path file;

	JdkFileDownload(URI baseUrl, Path folder) {
		this.baseUrl = baseUrl;
		this.file = folder.resolve("jdk");
	}

	@Override
	public void run(Tally tally) {
		try {
			Path written = this.client
				.send(DownloadVariants.request(this.baseUrl), HttpResponse.BodyHandlers.ofFile(this.file))
				.body();
			tally.activities(Files.size(written) >> 20);
			Files.delete(written);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
