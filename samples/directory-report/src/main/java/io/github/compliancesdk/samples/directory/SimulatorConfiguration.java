package io.github.compliancesdk.samples.directory;

import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Tenant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the report runs against when no key is set.
 */
@Configuration(proxyBeanMethods = false)
class SimulatorConfiguration {

	@Bean
	ComplianceSimulator.Builder complianceSimulatorBuilder(ReportProperties properties) {
		return ComplianceSimulator.builder().tenant(Tenant.generated(properties.simulator().seed()));
	}

}
