package io.github.compliancesdk.spring.boot;

import java.io.IOException;
import java.io.InputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the configuration metadata that editors complete from.
 */
class ConfigurationMetadataTests {

	@Test
	void everyPropertyHasADescriptionAndADefaultWhereThereIsOne() throws IOException {
		JsonNode properties = metadata().get("properties");
		assertThat(properties).hasSizeGreaterThanOrEqualTo(13);
		for (JsonNode property : properties) {
			String name = property.get("name").asText();
			assertThat(property.path("description").asText()).as(name).matches("[A-Z].{10,}\\.");
			if (!name.equals("compliance.api-key") && !name.equals("compliance.delete-api-key")) {
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
