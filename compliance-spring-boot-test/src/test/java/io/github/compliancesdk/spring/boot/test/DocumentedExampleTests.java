package io.github.compliancesdk.spring.boot.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the documentation shows stands in the tests here, word for word.
 */
class DocumentedExampleTests {

	private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

	@ParameterizedTest
	@MethodSource("blocks")
	void aBlockOfTheDocumentationIsCompiledAndRun(String block) throws IOException {
		assertThat(tests()).contains(code(block));
	}

	static Stream<String> blocks() throws IOException {
		String section = Files.readString(Path.of("..", "docs", "testing.md")).split("\n## ")[1];
		assertThat(section).startsWith("With Spring Boot");
		Stream<String> ofReadme = blocks(Files.readString(Path.of("..", "README.md")))
			.filter((block) -> block.contains("class SignInReview ") || block.contains("class SignInReviewRequest"));
		return Stream.concat(blocks(section), ofReadme);
	}

	private static Stream<String> blocks(String text) {
		return BLOCK.matcher(text).results().map((result) -> result.group(1));
	}

	private static String tests() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
			StringBuilder all = new StringBuilder();
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				all.append(code(Files.readString(file)));
			}
			return all.toString();
		}
	}

	/** The text without white space and imports. */
	private static String code(String text) {
		return text.lines()
			.filter((line) -> !line.startsWith("import "))
			.collect(Collectors.joining())
			.replaceAll("\\s", "");
	}

}
