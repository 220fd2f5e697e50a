package io.github.compliancesdk.spring.boot;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ReactiveComplianceClient;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Explains what to do where there are several clients and nothing tells which one is
 * meant.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoUniqueComplianceClientFailureAnalyzer extends AbstractFailureAnalyzer<NoUniqueBeanDefinitionException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, NoUniqueBeanDefinitionException cause) {
		Class<?> type = cause.getBeanType();
		if (type != ComplianceClient.class && type != ReactiveComplianceClient.class
				&& type != ComplianceConnectionDetails.class) {
			return null;
		}
		return new FailureAnalysis(
				"One " + type.getSimpleName() + " is needed, but there are " + cause.getNumberOfBeansFound() + ": "
						+ cause.getBeanNamesFound() + ".",
				"Declare the further ones with @Bean(defaultCandidate = false) and inject them with @Qualifier, so that the "
						+ "auto-configured one stays; or mark the one that is meant with @Primary.",
				rootFailure);
	}

}
