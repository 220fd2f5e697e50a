package io.github.compliancesdk.samples.export;

import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Tenant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the export runs against when no key is set.
 */
@Configuration(proxyBeanMethods = false)
class SimulatorConfiguration {

	@Bean
	ComplianceSimulator.Builder complianceSimulatorBuilder(ExportProperties properties) {
		ExportProperties.Simulator simulator = properties.simulator();
		return ComplianceSimulator.builder()
			.tenant(Tenant.generated(simulator.seed())
				.organizations(simulator.organizations())
				.usersPerOrganization(simulator.users())
				.chats(simulator.chats()));
	}

}
