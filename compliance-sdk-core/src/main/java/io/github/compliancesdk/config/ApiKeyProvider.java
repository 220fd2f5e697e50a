package io.github.compliancesdk.config;

/**
 * Gives the access key for each request. An implementation may return another key over
 * time, for example after a rotation. It is called for every attempt, on threads that
 * must not block, and by several threads at once.
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

}
