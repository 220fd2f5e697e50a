package io.github.compliancesdk.spring.boot;

import java.net.URI;

import io.github.compliancesdk.config.ApiKeyProvider;

/**
 * Connection details of the properties and the environment.
 */
final class PropertiesComplianceConnectionDetails implements ComplianceConnectionDetails {

	private final URI baseUrl;

	private final ApiKeyProvider apiKeyProvider;

	PropertiesComplianceConnectionDetails(URI baseUrl, ApiKeyProvider apiKeyProvider) {
		this.baseUrl = baseUrl;
		this.apiKeyProvider = apiKeyProvider;
	}

	@Override
	public URI getBaseUrl() {
		return this.baseUrl;
	}

	@Override
	public ApiKeyProvider getApiKeyProvider() {
		return this.apiKeyProvider;
	}

}
