package io.github.compliancesdk.spring.boot;

import java.net.URI;

import io.github.compliancesdk.config.ApiKeyProvider;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * Where the Compliance API is and with which key it is called. Declare a bean of this
 * type to take the place of the properties.
 */
public interface ComplianceConnectionDetails extends ConnectionDetails {

	/**
	 * Scheme and host of the API.
	 * @return the base URL
	 */
	URI getBaseUrl();

	/**
	 * Source of the access key.
	 * @return the provider
	 */
	ApiKeyProvider getApiKeyProvider();

}
