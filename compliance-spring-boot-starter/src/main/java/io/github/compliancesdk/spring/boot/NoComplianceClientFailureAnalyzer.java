package io.github.compliancesdk.spring.boot;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.config.ApiKeyProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Explains why there is no client to inject.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoComplianceClientFailureAnalyzer extends AbstractFailureAnalyzer<NoSuchBeanDefinitionException> {

	private final BeanFactory beanFactory;

	private final Environment environment;

	NoComplianceClientFailureAnalyzer(BeanFactory beanFactory, Environment environment) {
		this.beanFactory = beanFactory;
		this.environment = environment;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, NoSuchBeanDefinitionException cause) {
		Class<?> missing = (cause.getResolvableType() != null) ? cause.getResolvableType().resolve() : null;
		if (missing != ComplianceClient.class && missing != ReactiveComplianceClient.class) {
			return null;
		}
		if (cause.getNumberOfBeansFound() > 0) {
			return null;
		}
		if (!this.environment.getProperty("compliance.enabled", Boolean.class, true)) {
			return new FailureAnalysis(
					"A " + missing.getSimpleName() + " is needed, but the Compliance API clients are switched off.",
					"Remove compliance.enabled=false, or do not inject the client.", rootFailure);
		}
		if (missing == ComplianceClient.class && hasReactiveClient()) {
			return new FailureAnalysis(
					"A ComplianceClient is needed, but the application declares a ReactiveComplianceClient alone, and the "
							+ "reactive one has no blocking face.",
					"Declare a bean of type ComplianceClient in its place: its reactive face becomes the "
							+ "ReactiveComplianceClient.",
					rootFailure);
		}
		if (ApiKeys.isAnySet(this.environment)) {
			return null;
		}
		return new FailureAnalysis(
				"A " + missing.getSimpleName() + " is needed, but there is none because no Compliance API key is set.",
				"Set the property compliance.api-key or the environment variable ANTHROPIC_COMPLIANCE_ACCESS_KEY "
						+ "(else ANTHROPIC_COMPLIANCE_API_KEY) to a Compliance Access Key, set " + ApiKeys.FILE
						+ " to a file that holds one, or declare a bean of type " + ApiKeyProvider.class.getName()
						+ " or " + ComplianceConnectionDetails.class.getName() + ". A blank value counts as not set.",
				rootFailure);
	}

	private boolean hasReactiveClient() {
		return this.beanFactory instanceof ListableBeanFactory beans
				&& beans.getBeanNamesForType(ReactiveComplianceClient.class, true, false).length > 0;
	}

}
