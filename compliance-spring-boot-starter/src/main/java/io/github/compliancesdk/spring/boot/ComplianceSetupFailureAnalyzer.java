package io.github.compliancesdk.spring.boot;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * Shows what is wrong with the set-up, where the property at fault was set, and what to
 * do. Values of properties are not shown: they may hold a key.
 */
class ComplianceSetupFailureAnalyzer extends AbstractFailureAnalyzer<ComplianceSetupException> {

	private final Environment environment;

	ComplianceSetupFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ComplianceSetupException cause) {
		String origin = origin(cause.property());
		return new FailureAnalysis((origin != null) ? cause.getMessage() + " It was set in " + origin + "."
				: String.valueOf(cause.getMessage()), cause.action(), rootFailure);
	}

	private @Nullable String origin(@Nullable String property) {
		if (property == null || !ConfigurationPropertyName.isValid(property)) {
			return null;
		}
		ConfigurationPropertyName name = ConfigurationPropertyName.of(property);
		for (ConfigurationPropertySource source : ConfigurationPropertySources.get(this.environment)) {
			Optional<String> origin = Optional.ofNullable(source.getConfigurationProperty(name))
				.map((found) -> String.valueOf(found.getOrigin()));
			if (origin.isPresent()) {
				return origin.get();
			}
		}
		return null;
	}

}
