package io.github.compliancesdk.spring.boot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reference of all properties for the documentation, made from what editors complete
 * from. {@code -Ddocs.write=true} writes it.
 */
class PropertyReferenceTests {

	/** Tests run in the directory of their module. */
	private static final Path REFERENCE = Path.of("..", "docs", "properties.md");

	private static final String INTRODUCTION = """
			# Properties

			Every property of the starter, in the order of names; [configuration.md](configuration.md) tells how they work
			together. Durations are written as `10s` or `5m`, sizes as `32MB`, lists with commas. `PropertyReferenceTests`
			makes this page from the metadata that editors complete from: `-Ddocs.write=true` writes it.

			| property | type | default | |
			|---|---|---|---|
			""";

	private static final Map<String, String> TYPES = Map.of("java.lang.String", "text", "java.lang.Boolean", "boolean",
			"java.lang.Integer", "integer", "java.time.Duration", "duration", "java.net.URI", "URI",
			"java.nio.file.Path", "path", "org.springframework.util.unit.DataSize", "size");

	@Test
	void theReferenceInTheDocumentationIsThatOfTheMetadata() throws IOException {
		Map<String, String> rows = new TreeMap<>();
		for (JsonNode property : metadata().get("properties")) {
			if (!property.path("deprecated").asBoolean()) {
				rows.put(property.get("name").asText(), row(property));
			}
		}
		String reference = INTRODUCTION + String.join("", rows.values());
		if (Boolean.getBoolean("docs.write")) {
			Files.writeString(REFERENCE, reference);
		}
		assertThat(REFERENCE).as("run this test with -Ddocs.write=true and commit docs/properties.md")
			.hasContent(reference);
	}

	private static String row(JsonNode property) {
		return "| `" + property.get("name").asText() + "` | " + type(property.get("type").asText()) + " | "
				+ defaultValue(property.path("defaultValue")) + " | " + property.get("description").asText() + " |\n";
	}

	private static String type(String type) {
		if (type.startsWith("java.util.List") || type.startsWith("java.util.Set")) {
			return "list";
		}
		String known = TYPES.get(type);
		return (known != null) ? known : values(ClassUtils.resolveClassName(type, null));
	}

	private static String values(Class<?> type) {
		assertThat(type).as("a type with a name in this test, or an enum").matches(Class::isEnum);
		return Arrays.stream(type.getEnumConstants())
			.map((constant) -> "`" + ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-') + "`")
			.collect(Collectors.joining(", "));
	}

	private static String defaultValue(JsonNode value) {
		if (value.isArray()) {
			return StreamSupport.stream(value.spliterator(), false)
				.map(PropertyReferenceTests::defaultValue)
				.collect(Collectors.joining(", "));
		}
		return (value.isMissingNode() || value.asText().isEmpty()) ? "" : "`" + value.asText() + "`";
	}

	private static JsonNode metadata() throws IOException {
		try (InputStream metadata = ComplianceProperties.class
			.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
			return new ObjectMapper().readTree(metadata);
		}
	}

}
