package io.github.compliancesdk.samples.simulator;

import java.net.URI;

import io.github.compliancesdk.config.ApiKeyProvider;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.spring.boot.ComplianceConnectionDetails;

/**
 * Where the simulator is, and its key.
 */
final class LocalSimulatorConnectionDetails implements ComplianceConnectionDetails {

	private final ComplianceSimulator simulator;

	LocalSimulatorConnectionDetails(ComplianceSimulator simulator) {
		this.simulator = simulator;
	}

	@Override
	public URI getBaseUrl() {
		return this.simulator.baseUrl();
	}

	@Override
	public ApiKeyProvider getApiKeyProvider() {
		return ApiKeyProvider.of(this.simulator.apiKey());
	}

}
