package io.github.compliancesdk.samples.snippets.simulator;

import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.junit.SimulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test with a simulator as a parameter.
 */
@ExtendWith(SimulatorExtension.class)
class FeedReaderTests {

	@Test
	void readsTheFeed(ComplianceSimulator simulator) {
		assertThat(simulator.requests()).isEmpty();
	}

}
