package io.github.compliancesdk.samples.snippets.configuration;

import java.nio.file.Path;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ComplianceClientBuilder;
import io.github.compliancesdk.config.ApiKeyProvider;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A second client, for another organization.
 */
@Configuration(proxyBeanMethods = false)
class SubsidiaryClient {

	@Bean(defaultCandidate = false)
	ComplianceClient subsidiary(ComplianceClientBuilder builder, @Value("${subsidiary.key-file}") Path keyFile) {
		return builder.apiKeyProvider(ApiKeyProvider.ofFile(keyFile)).deleteApiKey(null).requestsPerMinute(600).build();
	}

}
