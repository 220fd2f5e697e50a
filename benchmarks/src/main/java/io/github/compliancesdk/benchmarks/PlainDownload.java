package io.github.compliancesdk.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A plain loop: reads, computes MD5 and SHA-256, writes. It compares nothing, flushes
 * nothing to the disk and repeats nothing.
 */
final class PlainDownload implements Workload {

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI baseUrl;

	private final Path file;

	PlainDownload(URI baseUrl, Path folder) {
		this.baseUrl = baseUrl;
		this.file = folder.resolve("plain");
	}

	@Override
	public void run(Tally tally) {
		try {
			HttpResponse<InputStream> response = this.client.send(DownloadVariants.request(this.baseUrl),
					HttpResponse.BodyHandlers.ofInputStream());
			tally.activities(copy(response.body()) >> 20);
			Files.delete(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException | NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private long copy(InputStream body) throws IOException, NoSuchAlgorithmException {
		MessageDigest md5 = MessageDigest.getInstance("MD5");
		MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
		byte[] buffer = new byte[64 * 1024];
		long length = 0;
		try (InputStream in = body; OutputStream out = Files.newOutputStream(this.file)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				md5.update(buffer, 0, read);
				sha256.update(buffer, 0, read);
				out.write(buffer, 0, read);
				length += read;
			}
		}
		md5.digest();
		sha256.digest();
		return length;
	}

}
