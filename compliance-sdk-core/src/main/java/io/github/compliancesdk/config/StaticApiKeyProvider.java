package io.github.compliancesdk.config;

/**
 * One key for ever.
 */
final class StaticApiKeyProvider implements ApiKeyProvider {

	private final String apiKey;

	StaticApiKeyProvider(String apiKey) {
		if (apiKey.isBlank()) {
			throw new IllegalArgumentException("The API key is blank");
		}
		for (int i = 0; i < apiKey.length(); i++) {
			char c = apiKey.charAt(i);
			if (c <= ' ' || c >= 0x7f) {
				throw new IllegalArgumentException("The API key is malformed: the character at index " + i
						+ " is a blank, a line break or not ASCII. Check how the key was copied");
			}
		}
		this.apiKey = apiKey;
	}

	@Override
	public String apiKey() {
		return this.apiKey;
	}

	@Override
	public String toString() {
		return "ApiKeyProvider[******]";
	}

}
