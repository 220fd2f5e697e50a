package io.github.compliancesdk.spring.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.error.RetryableFailure;
import io.github.compliancesdk.simulator.ActivityDataSet;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.spring.boot.feed.ActivityFeedProperties;
import io.github.compliancesdk.spring.boot.feed.ActivityListener;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.aot.generate.GeneratedFiles.Kind;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.core.test.tools.TestCompiler;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.awaitility.Awaitility.await;

/**
 * What a native image would have to keep, compared with all there is; and an application
 * that was processed ahead of time, started.
 */
class AheadOfTimeTests {

	private static final String PLACEHOLDER = "sk-ant-api01-placeholder";

	private static final RuntimeHints hints = new RuntimeHints();

	static {
		new ComplianceRuntimeHints().registerHints(hints, AheadOfTimeTests.class.getClassLoader());
	}

	@Test
	void everyPublicRecordOfTheLibrariesCanBeWrittenAsJson() {
		List<JavaClass> records = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
			.importPackages("io.github.compliancesdk")
			.stream()
			.filter((type) -> type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC))
			.filter((type) -> !type.getPackageName()
				.matches("io\\.github\\.compliancesdk\\.(internal|simulator|spring)(\\..*)?"))
			.toList();
		assertThat(records).hasSizeGreaterThan(60).extracting(JavaClass::getName).contains(Activity.class.getName());
		assertThat(records).allSatisfy((type) -> assertThat(RuntimeHintsPredicates.reflection()
			.onType(type.reflect())
			.withMemberCategory(MemberCategory.INVOKE_DECLARED_CONSTRUCTORS)).accepts(hints));
	}

	@Test
	void whatIsMadeFromItsNameIsKept() {
		assertThat(RuntimeHintsPredicates.reflection().onType(RetryableFailure.class)).accepts(hints);
		assertThat(RuntimeHintsPredicates.resource()
			.forResource("io/github/compliancesdk/feed/schema/h2/V1__compliance_feed.sql")).accepts(hints);
	}

	@Test
	void anApplicationIsProcessedWithItsPropertiesAndListeners() {
		TestGenerationContext generation = process("compliance.api-key=" + PLACEHOLDER);
		RuntimeHints generated = generation.getRuntimeHints();
		for (Class<?> properties : List.of(ComplianceProperties.class, ComplianceProperties.Proxy.class,
				ComplianceProperties.Retry.class, ActivityFeedProperties.class,
				ActivityFeedProperties.Checkpoint.class)) {
			assertThat(
					RuntimeHintsPredicates.reflection().onConstructor(properties.getDeclaredConstructors()[0]).invoke())
				.as(properties.getName())
				.accepts(generated);
		}
		assertThat(RuntimeHintsPredicates.reflection().onMethod(Listener.class, "on").invoke()).accepts(generated);
		assertThat(generation.getGeneratedFiles().getGeneratedFiles(Kind.SOURCE).keySet())
			.anyMatch((name) -> name.contains("ComplianceAutoConfiguration"));
	}

	@Test
	@CompileWithForkedClassLoader
	void whatWasProcessedReadsTheApiAndFollowsTheFeedWithTheSettingsOfItsStart() {
		TestGenerationContext generation = process("compliance.api-key=" + PLACEHOLDER);
		try (ComplianceSimulator simulator = ComplianceSimulator.builder()
			.data(ActivityDataSet.documentedExamples())
			.accessRecords(false)
			.start()) {
			String[] settings = { "compliance.api-key=" + simulator.apiKey(),
					"compliance.base-url=" + simulator.baseUrl(), "compliance.feed.start=beginning" };
			start(generation, settings, (context) -> {
				assertThat(context.containsBean(AnnotationConfigUtils.CONFIGURATION_ANNOTATION_PROCESSOR_BEAN_NAME))
					.as("conditions and configuration classes are of the build")
					.isFalse();
				assertThat(context.getBean(ComplianceClient.class).activities().list().stream()).hasSize(20);
				await().untilAsserted(() -> assertThat(context.getBean(Listener.class).seen).hasSize(20));
				HealthEndpoint health = context.getBean(HealthEndpoint.class);
				await().untilAsserted(
						() -> assertThat(health.healthForPath("complianceFeed").getStatus()).isEqualTo(Status.UP));
				assertThat(health.healthForPath("compliance").getStatus()).isEqualTo(Status.UP);
				assertThat(context.getBean(JdbcTemplate.class)
					.queryForObject("SELECT SUM(activities) FROM compliance_feed_segment", Integer.class))
					.isEqualTo(20);
				assertThat(context.getBean(RateLimiterRegistry.class)
					.rateLimiter(ResilienceDefaults.INSTANCE)
					.getRateLimiterConfig()
					.getLimitForPeriod()).isEqualTo(10);
			});
		}
	}

	@Test
	@CompileWithForkedClassLoader
	void whatWasProcessedWithAPlaceholderAndIsStartedWithoutAKeySaysSo() {
		TestGenerationContext generation = process("compliance.api-key=" + PLACEHOLDER);
		assertThatException().isThrownBy(() -> start(generation, new String[0], (context) -> {
		})).havingRootCause().isInstanceOf(ComplianceSetupException.class).withMessage("No Compliance API key is set.");
	}

	@Test
	void theKeyOfTheBuildIsNotInWhatIsGenerated() {
		TestGenerationContext generation = process("compliance.api-key=" + PLACEHOLDER);
		for (Kind kind : Kind.values()) {
			generation.getGeneratedFiles()
				.getGeneratedFiles(kind)
				.forEach((name, content) -> assertThat(text(content)).as(name).doesNotContain(PLACEHOLDER));
		}
	}

	private static TestGenerationContext process(String... settings) {
		TestGenerationContext generation = new TestGenerationContext();
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			TestPropertyValues.of(settings).applyTo(context);
			context.register(Application.class);
			new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
		}
		generation.writeGeneratedContent();
		return generation;
	}

	@SuppressWarnings("unchecked")
	private static void start(TestGenerationContext generation, String[] settings,
			Consumer<GenericApplicationContext> look) {
		TestCompiler.forSystem().with(generation).compile((compiled) -> {
			ApplicationContextInitializer<GenericApplicationContext> initializer = compiled
				.getInstance(ApplicationContextInitializer.class);
			try (GenericApplicationContext context = new GenericApplicationContext()) {
				TestPropertyValues.of(settings).applyTo(context);
				initializer.initialize(context);
				context.refresh();
				look.accept(context);
			}
		});
	}

	private static String text(InputStreamSource source) {
		try (InputStream in = source.getInputStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@Bean
		Listener listener(ComplianceClient client) {
			return new Listener();
		}

	}

	static class Listener {

		private final List<Activity> seen = new CopyOnWriteArrayList<>();

		@ActivityListener
		void on(Activity activity) {
			this.seen.add(activity);
		}

	}

}
