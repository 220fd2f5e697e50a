package io.github.compliancesdk.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.compliancesdk.simulator.ComplianceSimulator;

/**
 * The files of the API's description, which lie beside the simulator's classes: in a
 * folder or in its jar, as the build has it.
 */
public final class SpecFiles {

	private static final ObjectMapper JSON = new ObjectMapper();

	private SpecFiles() {
	}

	/**
	 * Names of the JSON files of a folder, without the ending.
	 */
	public static List<String> names(String folder) {
		try {
			URI uri = Objects.requireNonNull(ComplianceSimulator.class.getResource("spec/" + folder)).toURI();
			if (!uri.getScheme().equals("jar")) {
				return names(Path.of(uri));
			}
			try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
				return names(jar.provider().getPath(uri));
			}
		}
		catch (IOException | URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".json"))
				.map((name) -> name.substring(0, name.length() - ".json".length()))
				.sorted()
				.toList();
		}
	}

	/**
	 * A JSON file.
	 * @param name its name with the folder, without the ending
	 */
	public static JsonNode json(String name) {
		try (InputStream in = ComplianceSimulator.class.getResourceAsStream("spec/" + name + ".json")) {
			return JSON.readTree(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
