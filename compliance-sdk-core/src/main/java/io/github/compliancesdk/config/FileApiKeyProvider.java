package io.github.compliancesdk.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The key that a file holds at the moment of asking. While the file is being replaced,
 * and may be missing or empty, the key read last goes on.
 */
final class FileApiKeyProvider implements ApiKeyProvider {

	private static final Logger logger = LoggerFactory.getLogger(FileApiKeyProvider.class);

	/** Far more than a key has: what is larger is another file. */
	private static final int MAX_BYTES = 4096;

	private final Path file;

	private volatile ApiKeyProvider last;

	private volatile boolean complained;

	FileApiKeyProvider(Path file) {
		this.file = file;
		this.last = read();
	}

	@Override
	public String apiKey() {
		try {
			this.last = read();
			this.complained = false;
		}
		catch (IllegalArgumentException ex) {
			if (!this.complained) {
				this.complained = true;
				logger.warn("{}. The key read before is used until then", ex.getMessage());
			}
		}
		return this.last.apiKey();
	}

	private ApiKeyProvider read() {
		byte[] bytes;
		try (InputStream input = Files.newInputStream(this.file)) {
			bytes = input.readNBytes(MAX_BYTES + 1);
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("The API key file " + this.file + " cannot be read ("
					+ ex.getClass().getSimpleName() + "). Check its path and permissions");
		}
		if (bytes.length > MAX_BYTES) {
			throw new IllegalArgumentException(
					"The API key file " + this.file + " has more than " + MAX_BYTES + " bytes. Is it a key?");
		}
		try {
			return ApiKeyProvider.of(new String(bytes, StandardCharsets.UTF_8).strip());
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("The API key file " + this.file + ": " + ex.getMessage());
		}
	}

	@Override
	public String toString() {
		return "ApiKeyProvider[" + this.file + "]";
	}

}
