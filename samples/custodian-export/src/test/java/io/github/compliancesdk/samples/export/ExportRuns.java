package io.github.compliancesdk.samples.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.simulator.ComplianceSimulator;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs exports and looks at what they left.
 */
final class ExportRuns {

	private static final List<String> VARYING = List.of("requestId", "time", "started", "finished");

	private ExportRuns() {
	}

	static List<String> arguments(ComplianceSimulator simulator, Path directory, String... more) {
		List<String> arguments = new ArrayList<>(
				List.of("--export.directory=" + directory, "--compliance.api-key=" + simulator.apiKey(),
						"--compliance.base-url=" + simulator.baseUrl(), "--compliance.retry.initial-backoff=1ms",
						"--compliance.retry.max-backoff=5ms", "--compliance.rate-limit.requests-per-minute=0"));
		arguments.addAll(List.of(more));
		return arguments;
	}

	/** Exports as the command does, without the time Spring takes to start. */
	static int export(ComplianceSimulator simulator, Path directory, String... more) {
		Map<String, String> properties = new HashMap<>();
		for (String argument : arguments(simulator, directory, more)) {
			int end = argument.indexOf('=');
			properties.put(argument.substring(2, end), argument.substring(end + 1));
		}
		Calls calls = new Calls();
		UndecodableRecords undecodable = new UndecodableRecords();
		ExportProperties bound = new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("export",
				ExportProperties.class);
		try (ComplianceClient client = ComplianceClient.builder()
			.apiKey(properties.get("compliance.api-key"))
			.baseUrl(simulator.baseUrl())
			.initialBackoff(Duration.ofMillis(1))
			.maxBackoff(Duration.ofMillis(5))
			.maxAttempts(Integer.parseInt(properties.getOrDefault("compliance.retry.max-attempts", "4")))
			.requestsPerMinute(0)
			.observationRegistry(calls.observationRegistry())
			.undecodableRecordHandler(undecodable)
			.build()) {
			CustodianExport export = new CustodianExport(client, bound, calls, undecodable, Optional.empty());
			export.run(new DefaultApplicationArguments());
			return export.getExitCode();
		}
	}

	static JsonNode manifest(Path directory) throws IOException {
		return Journal.MAPPER.readTree(directory.resolve("manifest.json").toFile());
	}

	/** The manifest without times and request ids. */
	static JsonNode lasting(Path directory) throws IOException {
		JsonNode manifest = manifest(directory);
		strip(manifest);
		return manifest;
	}

	private static void strip(JsonNode node) {
		if (node instanceof ObjectNode object) {
			object.remove(VARYING);
		}
		node.forEach(ExportRuns::strip);
	}

	static Map<String, String> read(Path directory, String table) throws IOException {
		Map<String, String> lines = new HashMap<>();
		for (String line : Files.readAllLines(directory.resolve(table))) {
			lines.merge(line.split(",", 4)[2], line, (one, other) -> one + "\n" + other);
		}
		return lines;
	}

	/** Every file but the journal has its right digests in the manifest and the sums. */
	static void assertVerifies(Path directory) throws IOException, InterruptedException {
		Map<String, JsonNode> listed = new HashMap<>();
		manifest(directory).path("files").forEach((file) -> listed.put(file.path("path").asText(), file));
		try (Stream<Path> files = Files.walk(directory)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String path = directory.relativize(file).toString();
				if (List.of("manifest.json", "journal.ndjson", "SHA256SUMS", "MD5SUMS").contains(path)) {
					continue;
				}
				JsonNode entry = listed.remove(path);
				assertThat(entry).as(path).isNotNull();
				assertThat(entry.path("sha256").asText()).as(path).isEqualTo(digest(file, "SHA-256"));
				assertThat(entry.path("md5").asText()).as(path).isEqualTo(digest(file, "MD5"));
				assertThat(entry.path("length").asLong()).as(path).isEqualTo(Files.size(file));
			}
		}
		assertThat(listed).isEmpty();
		assertPasses(directory, "sha256sum", "SHA256SUMS");
		assertPasses(directory, "md5sum", "MD5SUMS");
	}

	private static void assertPasses(Path directory, String program, String sums)
			throws IOException, InterruptedException {
		if (Files.isExecutable(Path.of("/usr/bin", program))) {
			Process process = new ProcessBuilder(program, "-c", "--quiet", "--strict", sums)
				.directory(directory.toFile())
				.inheritIO()
				.start();
			assertThat(process.waitFor()).as(program).isZero();
		}
	}

	private static String digest(Path file, String algorithm) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance(algorithm);
			digest.update(in.readAllBytes());
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
