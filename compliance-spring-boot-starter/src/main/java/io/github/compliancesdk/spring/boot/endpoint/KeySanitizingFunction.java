package io.github.compliancesdk.spring.boot.endpoint;

import java.util.Locale;
import java.util.Set;

import io.github.compliancesdk.spring.boot.ComplianceConnectionDetails;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;

/**
 * Hides the properties that hold a key, in every spelling, and any other property whose
 * value holds the key in use, such as the one that a placeholder took it from.
 */
final class KeySanitizingFunction implements SanitizingFunction {

	private static final Set<String> KEY_PROPERTIES = Set.of("complianceapikey", "compliancedeleteapikey",
			"anthropiccomplianceaccesskey", "anthropiccomplianceapikey");

	private final ObjectProvider<ComplianceConnectionDetails> connection;

	KeySanitizingFunction(ObjectProvider<ComplianceConnectionDetails> connection) {
		this.connection = connection;
	}

	@Override
	public SanitizableData apply(SanitizableData data) {
		return (isKeyProperty(data.getKey()) || holdsKey(data.getValue())) ? data.withSanitizedValue() : data;
	}

	private static boolean isKeyProperty(String name) {
		return KEY_PROPERTIES.contains(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
	}

	private boolean holdsKey(Object value) {
		ComplianceConnectionDetails details = this.connection.getIfAvailable();
		return details != null && value instanceof CharSequence text
				&& text.toString().contains(details.getApiKeyProvider().apiKey());
	}

}
