package io.github.compliancesdk.samples.snippets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The Java code that the documentation shows stands in code that is compiled, line by
 * line: that of the samples, or a test of another module.
 */
class DocumentationTests {

	private static final List<List<String>> SOURCES = new ArrayList<>();

	@Test
	void thereIsCodeInTheReadmeAndInTheGuides() throws IOException {
		assertThat(blocks().map((block) -> block.get()[0].toString())).contains("README.md", "docs/getting-started.md",
				"docs/paging.md", "docs/testing.md", "compliance-sdk-simulator/README.md");
	}

	@ParameterizedTest
	@MethodSource("blocks")
	void aBlockStandsInASourceThatIsCompiled(Documentation page, String block) throws IOException {
		List<String> lines = lines(block);
		assertThat(lines).isNotEmpty();
		assertThat(sources().stream().anyMatch((source) -> holds(source, lines)))
			.as("whether a source that is compiled has the code of %s:%n%s", page, block)
			.isTrue();
	}

	@ParameterizedTest
	@MethodSource("blocks")
	void aBlockLeavesNothingOut(Documentation page, String block) {
		assertThat(block).as("code of %s", page).doesNotContain("…", "...");
		for (String pair : List.of("{}", "()")) {
			assertThat(StringUtils.countOccurrencesOf(block, pair.substring(0, 1)))
				.as("%s in code of %s:%n%s", pair, page, block)
				.isEqualTo(StringUtils.countOccurrencesOf(block, pair.substring(1)));
		}
	}

	static Stream<Arguments> blocks() throws IOException {
		return Documentation.pages()
			.stream()
			.flatMap((page) -> page.blocks("java").stream().map((block) -> arguments(page, block)));
	}

	/** Imports stand anywhere in the source, and the rest in one piece. */
	private static boolean holds(List<String> source, List<String> block) {
		List<String> code = withoutImports(block);
		List<String> imports = block.stream().filter(DocumentationTests::isImport).toList();
		return source.containsAll(imports) && indexOf(withoutImports(source), code) >= 0;
	}

	private static int indexOf(List<String> source, List<String> block) {
		return Collections.indexOfSubList(source, block);
	}

	private static List<String> withoutImports(List<String> lines) {
		return lines.stream().filter((line) -> !isImport(line)).toList();
	}

	private static boolean isImport(String line) {
		return line.startsWith("import ");
	}

	/** Without indentation and blank lines. */
	private static List<String> lines(String text) {
		return text.lines()
			.map((line) -> line.strip().replaceAll("\\s+", " "))
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.toList());
	}

	private static List<List<String>> sources() throws IOException {
		if (SOURCES.isEmpty()) {
			try (Stream<Path> modules = Files.list(Documentation.ROOT)) {
				for (Path module : modules.filter(Files::isDirectory).sorted().toList()) {
					addSources(module);
				}
			}
		}
		return SOURCES;
	}

	private static void addSources(Path module) throws IOException {
		Path folder = module.endsWith("samples") ? module : module.resolve("src/test/java");
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.filter((path) -> path.toString().endsWith(".java")).sorted().toList()) {
					SOURCES.add(lines(Files.readString(file)));
				}
			}
		}
	}

}
