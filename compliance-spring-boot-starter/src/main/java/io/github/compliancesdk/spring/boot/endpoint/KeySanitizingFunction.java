package io.github.compliancesdk.spring.boot.endpoint;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import io.github.compliancesdk.spring.boot.ComplianceConnectionDetails;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.core.env.PropertyResolver;
import org.springframework.util.StringUtils;

/**
 * Hides the properties that hold a key or a password, in every spelling, and any other
 * property whose value holds one of those in use, such as the one that a placeholder took
 * it from. Values are hidden too while a provider of keys fails.
 */
final class KeySanitizingFunction implements SanitizingFunction {

	private static final Set<String> SECRET_PROPERTIES = Set.of("complianceapikey", "compliancedeleteapikey",
			"complianceproxypassword", "anthropiccomplianceaccesskey", "anthropiccomplianceapikey");

	private final ObjectProvider<ComplianceConnectionDetails> connection;

	private final PropertyResolver environment;

	KeySanitizingFunction(ObjectProvider<ComplianceConnectionDetails> connection, PropertyResolver environment) {
		this.connection = connection;
		this.environment = environment;
	}

	@Override
	public SanitizableData apply(SanitizableData data) {
		return (isSecretProperty(data.getKey()) || holdsSecret(data.getValue())) ? data.withSanitizedValue() : data;
	}

	private static boolean isSecretProperty(String name) {
		return SECRET_PROPERTIES.contains(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
	}

	private boolean holdsSecret(@Nullable Object value) {
		if (!(value instanceof CharSequence text)) {
			return false;
		}
		try {
			return secrets().anyMatch(text.toString()::contains);
		}
		catch (RuntimeException ex) {
			// while the key can't be told, any value may be it
			return true;
		}
	}

	private Stream<String> secrets() {
		ComplianceConnectionDetails details = this.connection.getIfAvailable();
		return Stream
			.of((details != null) ? details.getApiKeyProvider().apiKey() : null,
					this.environment.getProperty("compliance.delete-api-key"),
					this.environment.getProperty("compliance.proxy.password"))
			.filter(StringUtils::hasText);
	}

}
