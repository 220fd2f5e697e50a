package io.github.compliancesdk.spring.boot.condition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of conditions for the documentation: every situation is started, and what is
 * there then is written down. {@code -Ddocs.write=true} writes it.
 */
class ConditionTableTests {

	/** Tests run in the directory of their module. */
	private static final Path TABLE = Path.of("..", "docs", "conditions.md");

	private static final String INTRODUCTION = """
			# Conditions

			What the starter puts into an application, by what the application has. *The clients* are `ComplianceConnectionDetails`,
			the prototype `ComplianceClientBuilder`, `ComplianceClient` and `ReactiveComplianceClient`. What is called yours is a bean
			of the application in whose place ours is not made. A listener is a method annotated with `@ActivityListener`.
			`ConditionTableTests` starts an application for each line and writes down what is there: `-Ddocs.write=true` writes
			this page.
			""";

	private static final String PORTS = """

			## A port

			On Spring Boot 3.5, WebClient and Reactor Netty, which the starter brings, make a web application of one that is none.

			| class path | set | outcome |
			|---|---|---|
			""";

	/** What an application has that adds the starter and nothing else. */
	private static final List<String> NOT_OF_THE_STARTER = List.of("spring-boot-starter-webflux",
			"spring-boot-starter-reactor-netty", "spring-boot-starter-json", "spring-boot-starter-jdbc", "spring-jdbc",
			"HikariCP", "h2-", "wiremock", "micrometer-registry-prometheus", "compliance-sdk-simulator");

	private final Map<List<String>, ClassPathWithout> classPaths = new HashMap<>();

	@TempDir
	private Path directory;

	@AfterEach
	void close() throws IOException {
		for (ClassPathWithout classPath : this.classPaths.values()) {
			classPath.close();
		}
	}

	@Test
	void theDocumentationTellsWhatIsThereUnderEachCondition() throws Exception {
		Files.writeString(this.directory.resolve("key"), "sk-ant-api01-key");
		StringBuilder table = new StringBuilder(INTRODUCTION);
		for (int i = 0; i < Situations.GROUPS.size(); i++) {
			add(table, i);
		}
		table.append(PORTS);
		String none = "spring.main.web-application-type=none";
		table.append("| the starter alone |  | %s |%n".formatted(port("compliance.enabled=true")))
			.append("| the starter alone | `%s` | %s |%n".formatted(none, port(none)));
		if (Boolean.getBoolean("docs.write")) {
			Files.writeString(TABLE, table);
		}
		assertThat(TABLE).as("run this test with -Ddocs.write=true and commit docs/conditions.md")
			.hasContent(table.toString());
	}

	private void add(StringBuilder table, int number) throws Exception {
		Group group = Situations.GROUPS.get(number);
		table.append("%n## %s%n%n".formatted(group.title()));
		if (!group.introduction().isEmpty()) {
			table.append(group.introduction()).append("\n\n");
		}
		table.append("| application | set | outcome |\n|---|---|---|\n");
		for (int i = 0; i < group.situations().size(); i++) {
			Situation situation = group.situations().get(i);
			table.append("| %s | %s | %s |%n".formatted(situation.application(),
					situation.settings()
						.stream()
						.map((setting) -> "`" + setting + "`")
						.collect(Collectors.joining("<br>")),
					outcome(number, i, situation)));
		}
	}

	private String outcome(int group, int number, Situation situation) throws ReflectiveOperationException {
		if (situation.without().isEmpty()) {
			return Start.outcome(group, number, this.directory.toString());
		}
		return classPathWithout(situation.without()).call(Start.class, "outcome",
				new Class<?>[] { int.class, int.class, String.class }, group, number, this.directory.toString());
	}

	private String port(String setting) throws ReflectiveOperationException {
		return classPathWithout(NOT_OF_THE_STARTER).call(Port.class, "outcome", new Class<?>[] { String.class },
				setting);
	}

	private ClassPathWithout classPathWithout(List<String> jars) {
		return this.classPaths.computeIfAbsent(jars, ClassPathWithout::new);
	}

}
