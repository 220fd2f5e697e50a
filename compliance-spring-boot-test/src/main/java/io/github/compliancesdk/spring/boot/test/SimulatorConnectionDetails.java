package io.github.compliancesdk.spring.boot.test;

import java.net.URI;

import io.github.compliancesdk.config.ApiKeyProvider;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.spring.boot.ComplianceConnectionDetails;

/**
 * Connection details of a running simulator and its key.
 */
public final class SimulatorConnectionDetails implements ComplianceConnectionDetails {

	private final ComplianceSimulator simulator;

	/**
	 * Creates the details.
	 * @param simulator a running simulator
	 */
	public SimulatorConnectionDetails(ComplianceSimulator simulator) {
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

	@Override
	public String toString() {
		return "SimulatorConnectionDetails[" + getBaseUrl() + "]";
	}

}
