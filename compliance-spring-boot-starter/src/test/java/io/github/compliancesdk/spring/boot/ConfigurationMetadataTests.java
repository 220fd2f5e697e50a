package io.github.compliancesdk.spring.boot;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the configuration metadata that editors complete from.
 */
class ConfigurationMetadataTests {

	private static final Set<String> WITHOUT_DEFAULT = Set.of("compliance.api-key", "compliance.api-key-file",
			"compliance.delete-api-key", "compliance.delete-api-key-file", "compliance.required-scopes",
			"compliance.ssl.bundle", "compliance.proxy.host", "compliance.proxy.username", "compliance.proxy.password",
			"compliance.feed.activity-types", "compliance.feed.exclude-activity-types",
			"compliance.feed.organization-ids", "compliance.feed.checkpoint.type",
			"compliance.feed.checkpoint.directory");

	@Test
	void everyPropertyHasADescriptionAndADefaultWhereThereIsOne() throws IOException {
		JsonNode properties = metadata().get("properties");
		assertThat(properties).hasSizeGreaterThanOrEqualTo(40);
		for (JsonNode property : properties) {
			String name = property.get("name").asText();
			assertThat(property.path("description").asText()).as(name).matches("[A-Z].{10,}\\.");
			if (!WITHOUT_DEFAULT.contains(name)) {
				assertThat(property.has("defaultValue")).as(name).isTrue();
			}
		}
	}

	private static JsonNode metadata() throws IOException {
		try (InputStream metadata = ComplianceProperties.class
			.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
			return new ObjectMapper().readTree(metadata);
		}
	}

}
