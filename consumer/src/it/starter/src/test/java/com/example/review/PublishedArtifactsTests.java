package com.example.review;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an application takes along, and what an editor completes from.
 */
class PublishedArtifactsTests {

	@Test
	void theApplicationTakesAlongWhatItNeedsAndNothingElse() throws IOException {
		List<String> jars = Arrays.stream(Files.readString(Path.of("target/runtime-class-path")).split(File.pathSeparator))
			.map((path) -> Path.of(path).getParent().getParent().getFileName().toString())
			.sorted()
			.toList();
		assertThat(jars).isEqualTo(Files.readAllLines(Path.of("runtime-dependencies.txt")));
	}

	@Test
	void anEditorFindsDescriptionsOfAllProperties() throws IOException {
		StringBuilder metadata = new StringBuilder();
		for (URL url : Collections
			.list(getClass().getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
			try (InputStream input = url.openStream()) {
				metadata.append(new String(input.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		assertThat(metadata).contains("\"compliance.api-key\"", "\"compliance.rate-limit.requests-per-minute\"",
				"\"compliance.feed.start\"", "management.health.compliance.enabled");
	}

}
