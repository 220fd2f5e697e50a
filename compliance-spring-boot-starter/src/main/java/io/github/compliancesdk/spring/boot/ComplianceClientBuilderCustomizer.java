package io.github.compliancesdk.spring.boot;

import io.github.compliancesdk.ComplianceClientBuilder;

/**
 * Changes the builder of the auto-configured clients before they are built, after the
 * properties were applied. Declare beans of this type; they run in order.
 */
@FunctionalInterface
public interface ComplianceClientBuilderCustomizer {

	/**
	 * Changes the builder.
	 * @param builder the builder
	 */
	void customize(ComplianceClientBuilder builder);

}
