package io.github.compliancesdk.samples.snippets.simulator;

import io.github.compliancesdk.simulator.junit.SimulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test with a simulator as a field.
 */
class SmallBudgetTests {

	@RegisterExtension
	static final SimulatorExtension simulator = SimulatorExtension.builder().requestsPerMinute(10).build();

	@Test
	void hasABudget() {
		assertThat(simulator.simulator().requestCount()).isZero();
	}

}
