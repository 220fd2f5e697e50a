package io.github.compliancesdk.samples.snippets;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.compliancesdk.observation.ComplianceObservationDocumentation;
import io.github.resilience4j.common.ratelimiter.configuration.CommonRateLimiterConfigurationProperties;
import io.github.resilience4j.common.retry.configuration.CommonRetryConfigurationProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.BeanUtils;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.boot.env.PropertySourceLoader;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The properties that the documentation names are those of the metadata that editors
 * complete from: ours, and those of the libraries that read them.
 */
class DocumentationPropertyTests {

	private static final Pattern NAME = Pattern
		.compile("(?:compliance|management|resilience4j|spring)(?:\\.[a-z0-9*-]+)+");

	private static final Pattern RESILIENCE = Pattern
		.compile("resilience4j\\.(retry|ratelimiter)\\.instances\\.compliance\\.([a-z-]+)");

	/** In a command line, or in an annotation. */
	private static final Pattern ASSIGNMENT = Pattern.compile("(?:--|\")(" + NAME.pattern() + ")=");

	private static final Pattern METER = Pattern.compile("^\\| `([a-z.]+)` \\| `[a-z_]+` \\|", Pattern.MULTILINE);

	private static final Set<String> PROPERTIES = new HashSet<>();

	private static final Set<String> MAPS = new HashSet<>();

	static {
		try {
			for (URL metadata : Collections.list(DocumentationPropertyTests.class.getClassLoader()
				.getResources("META-INF/spring-configuration-metadata.json"))) {
				read(metadata);
			}
		}
		catch (IOException ex) {
			throw new ExceptionInInitializerError(ex);
		}
	}

	@Test
	void thePropertiesOfTheStarterAreKnown() {
		assertThat(PROPERTIES).contains("compliance.api-key", "management.health.compliance.enabled");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void whatAConfigurationFileSetsIsAProperty(Documentation page) throws IOException {
		for (String block : page.blocks("yaml")) {
			assertThat(names(new YamlPropertySourceLoader(), block)).as("%s:%n%s", page, block)
				.allMatch(DocumentationPropertyTests::isProperty);
		}
		for (String block : page.blocks("properties")) {
			assertThat(names(new PropertiesPropertySourceLoader(), block)).as("%s:%n%s", page, block)
				.allMatch(DocumentationPropertyTests::isProperty);
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void whatACommandLineOrAnAnnotationSetsIsAProperty(Documentation page) {
		Stream<String> names = page.blocks()
			.stream()
			.flatMap((block) -> ASSIGNMENT.matcher(block).results())
			.map((name) -> name.group(1));
		assertThat(names).as(page.toString()).allMatch(DocumentationPropertyTests::isProperty);
	}

	@ParameterizedTest
	@MethodSource("pages")
	void whatTheTextNamesIsAPropertyOrAnObservation(Documentation page) {
		Set<String> observed = observed();
		Stream<String> names = page.inlineCode()
			.stream()
			.map((code) -> code.replaceFirst("^--", "").replaceFirst("[=:].*", ""))
			.filter((code) -> NAME.matcher(code).matches());
		assertThat(names).as(page.toString())
			.allMatch((name) -> isProperty(name) || observed.contains(name) || isCommonPart(name));
	}

	static List<Documentation> pages() throws IOException {
		return Documentation.pages();
	}

	private static boolean isProperty(String name) {
		Matcher resilience = RESILIENCE.matcher(name);
		if (resilience.matches()) {
			return isInstanceProperty(resilience.group(1), resilience.group(2));
		}
		return PROPERTIES.contains(name) || MAPS.stream().anyMatch((map) -> name.startsWith(map + "."));
	}

	/** The metadata have instances as a map alone. */
	private static boolean isInstanceProperty(String kind, String name) {
		Class<?> properties = kind.equals("retry") ? CommonRetryConfigurationProperties.InstanceProperties.class
				: CommonRateLimiterConfigurationProperties.InstanceProperties.class;
		return BeanUtils.getPropertyDescriptor(properties, camelCase(name)) != null;
	}

	private static String camelCase(String name) {
		return Pattern.compile("-([a-z])")
			.matcher(name)
			.replaceAll((letter) -> letter.group(1).toUpperCase(Locale.ROOT));
	}

	private static boolean isCommonPart(String name) {
		return name.endsWith(".*")
				&& PROPERTIES.stream().anyMatch((known) -> known.startsWith(name.substring(0, name.length() - 1)));
	}

	/** Names that another test keeps true. */
	private static Set<String> observed() {
		Set<String> names = new HashSet<>();
		Documentation observability = Documentation
			.read(Documentation.ROOT.resolve("docs/observability.md").normalize());
		METER.matcher(observability.text()).results().forEach((meter) -> names.add(meter.group(1)));
		for (ComplianceObservationDocumentation observation : ComplianceObservationDocumentation.values()) {
			Stream.of(observation.getLowCardinalityKeyNames(), observation.getHighCardinalityKeyNames())
				.flatMap(Stream::of)
				.forEach((key) -> names.add(key.asString()));
		}
		return names;
	}

	private static List<String> names(PropertySourceLoader loader, String text) throws IOException {
		return loader.load("documentation", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)))
			.stream()
			.flatMap(DocumentationPropertyTests::names)
			.map((name) -> name.replaceAll("\\[\\d+\\]", ""))
			.filter((name) -> NAME.matcher(name).matches())
			.toList();
	}

	private static Stream<String> names(PropertySource<?> source) {
		return Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames());
	}

	private static void read(URL metadata) throws IOException {
		try (InputStream content = metadata.openStream()) {
			for (JsonNode property : new ObjectMapper().readTree(content).get("properties")) {
				String name = property.get("name").asText();
				PROPERTIES.add(name);
				if (property.path("type").asText().startsWith("java.util.Map")) {
					MAPS.add(name);
				}
			}
		}
	}

}
