package io.github.compliancesdk.spring.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import io.github.compliancesdk.config.ApiKeyProvider;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertyResolver;

/**
 * Where keys are looked for, in order; a blank value counts as not set. A key of a kind
 * that cannot work is refused before anything is sent with it.
 */
final class ApiKeys {

	static final String FILE = "compliance.api-key-file";

	static final String DELETE_FILE = "compliance.delete-api-key-file";

	/** Places of the key itself. */
	static final List<String> SOURCES = List.of("compliance.api-key", FILE, "ANTHROPIC_COMPLIANCE_ACCESS_KEY",
			"ANTHROPIC_COMPLIANCE_API_KEY");

	private static final String ADMIN_KEY = "sk-ant-admin01-";

	private static final String CLAUDE_API_KEY = "sk-ant-api03-";

	private static final Log logger = LogFactory.getLog(ApiKeys.class);

	private ApiKeys() {
	}

	static boolean isAnySet(PropertyResolver environment) {
		return SOURCES.stream().anyMatch((source) -> get(environment, source) != null);
	}

	static ApiKeyProvider ofReads(PropertyResolver environment) {
		String set = SOURCES.stream()
			.filter((source) -> get(environment, source) != null)
			.findFirst()
			.orElseThrow(ApiKeys::missing);
		requireOne(environment, SOURCES.get(0), FILE);
		ApiKeyProvider provider = provider(environment, set);
		if (provider.apiKey().startsWith(ADMIN_KEY)) {
			logger.warn("The key in " + set + " is an Admin API key: it reads the activity feed, and the API answers "
					+ "everything else with an error. A Compliance Access Key (sk-ant-api01-) reads what its scopes allow");
		}
		return provider;
	}

	/**
	 * Possible only where conditions were evaluated ahead of time, with another
	 * environment.
	 */
	private static ComplianceSetupException missing() {
		return new ComplianceSetupException("No Compliance API key is set.", "Set one of " + SOURCES + ".");
	}

	static @Nullable ApiKeyProvider ofDeletes(PropertyResolver environment) {
		String property = "compliance.delete-api-key";
		requireOne(environment, property, DELETE_FILE);
		String set = (get(environment, property) != null) ? property
				: (get(environment, DELETE_FILE) != null) ? DELETE_FILE : null;
		if (set == null) {
			return null;
		}
		ApiKeyProvider provider = provider(environment, set);
		requireNotAdmin(set, provider);
		return provider;
	}

	static void requireNotAdmin(String source, ApiKeyProvider provider) {
		if (provider.apiKey().startsWith(ADMIN_KEY)) {
			throw new ComplianceSetupException(
					"Deletes are to be sent with the key in " + source
							+ ", which is an Admin API key: it reads the activity feed and nothing else.",
					"Set compliance.delete-api-key to a Compliance Access Key (sk-ant-api01-) that has the scope "
							+ "delete:compliance_user_data.",
					source, null);
		}
	}

	private static ApiKeyProvider provider(PropertyResolver environment, String source) {
		String value = String.valueOf(get(environment, source));
		boolean file = source.equals(FILE) || source.equals(DELETE_FILE);
		ApiKeyProvider provider = checked(source,
				() -> file ? ApiKeyProvider.ofFile(Path.of(value)) : ApiKeyProvider.of(value));
		if (provider.apiKey().startsWith(CLAUDE_API_KEY)) {
			throw new ComplianceSetupException(
					"The key in " + source + " is a key of the Claude API (" + CLAUDE_API_KEY
							+ "): the Compliance API answers everything that is sent with it with 404 Not found.",
					"Create a Compliance Access Key (sk-ant-api01-) in the settings of the organization in claude.ai, and "
							+ "set " + source + " to it.",
					source, null);
		}
		return provider;
	}

	private static ApiKeyProvider checked(String source, Supplier<ApiKeyProvider> provider) {
		try {
			return provider.get();
		}
		catch (IllegalArgumentException ex) {
			throw new ComplianceSetupException("The key in " + source + " cannot be used: " + ex.getMessage() + ".",
					"Set " + source + " to the key exactly as it was shown when it was created, without quotes, blanks "
							+ "and line breaks. A Compliance Access Key begins with sk-ant-api01-.",
					source, ex);
		}
	}

	private static void requireOne(PropertyResolver environment, String key, String file) {
		if (get(environment, key) != null && get(environment, file) != null) {
			throw new ComplianceSetupException("Both " + key + " and " + file + " are set.",
					"Remove one of them. The file can be replaced while the application runs, the property cannot.",
					key, null);
		}
	}

	private static @Nullable String get(PropertyResolver environment, String source) {
		String value = environment.getProperty(source);
		return (value != null && !value.isBlank()) ? value : null;
	}

}
