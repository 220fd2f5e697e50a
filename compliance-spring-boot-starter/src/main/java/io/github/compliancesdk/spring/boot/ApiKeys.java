package io.github.compliancesdk.spring.boot;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertyResolver;

/**
 * Where the key is looked for, in order; a blank value counts as not set.
 */
final class ApiKeys {

	static final List<String> SOURCES = List.of("compliance.api-key", "ANTHROPIC_COMPLIANCE_ACCESS_KEY",
			"ANTHROPIC_COMPLIANCE_API_KEY");

	private ApiKeys() {
	}

	static @Nullable String find(PropertyResolver environment) {
		for (String source : SOURCES) {
			String key = environment.getProperty(source);
			if (key != null && !key.isBlank()) {
				return key;
			}
		}
		return null;
	}

}
