package io.github.compliancesdk.config;

import java.nio.file.Path;

/**
 * Gives the access key for each request. An implementation may return another key over
 * time, for example after a rotation: when the server refuses a key, the provider is
 * asked once more, and a read is repeated with the other key. It is called for every
 * attempt, on threads that must not block, and by several threads at once.
 */
@FunctionalInterface
public interface ApiKeyProvider {

	/**
	 * The key to send with the next request.
	 * @return the key, never blank
	 */
	String apiKey();

	/**
	 * Always the same key.
	 * @param apiKey the key
	 * @return a provider whose {@code toString()} does not show the key
	 * @throws IllegalArgumentException if the key is blank, or holds blanks, line breaks
	 * or other characters that no key has; the message does not show the key
	 */
	static ApiKeyProvider of(String apiKey) {
		return new StaticApiKeyProvider(apiKey);
	}

	/**
	 * The key that a file holds, for example a mounted secret. The file is read again for
	 * each request, so that another key is used from the moment it is there; while it is
	 * missing or empty, the key read before is used and a warning is logged. White space
	 * around the key does not count.
	 * @param file the file, small and on a local or memory-backed file system
	 * @return a provider whose {@code toString()} shows the path and not the key
	 * @throws IllegalArgumentException if the file cannot be read or holds no key; the
	 * message does not show what it holds
	 */
	static ApiKeyProvider ofFile(Path file) {
		return new FileApiKeyProvider(file);
	}

}
