package io.github.compliancesdk.samples.forwarder;

import java.time.Instant;

import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the forwarder runs against when no key is set.
 */
@Configuration(proxyBeanMethods = false)
class SimulatorConfiguration {

	private static final Instant FIRST_ACTIVITY = Instant.parse("2026-01-01T00:00:00Z");

	private static final Instant LAST_ACTIVITY = Instant.parse("2026-11-01T00:00:00Z");

	@Bean
	ComplianceSimulator.Builder complianceSimulatorBuilder(ForwarderProperties properties) {
		return ComplianceSimulator.builder()
			.data(ActivityDataSet.generated(properties.simulator().seed(), properties.simulator().activities(),
					FIRST_ACTIVITY, LAST_ACTIVITY));
	}

}
