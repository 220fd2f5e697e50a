package io.github.compliancesdk.spring.boot.test;

import io.github.compliancesdk.simulator.ComplianceSimulator;

/**
 * Changes the simulator of a test before it starts, after the attributes of
 * {@link AutoConfigureComplianceSimulator} were applied. Declare beans of this type in a
 * test configuration; they run in order.
 */
@FunctionalInterface
public interface ComplianceSimulatorBuilderCustomizer {

	/**
	 * Changes the builder.
	 * @param builder the builder
	 */
	void customize(ComplianceSimulator.Builder builder);

}
