package io.github.compliancesdk.spring.boot;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.error.RetryableFailure;
import io.github.compliancesdk.spring.boot.feed.ActivityFeedProperties;
import io.github.compliancesdk.spring.boot.feed.ActivityListener;
import org.junit.jupiter.api.Test;

import org.springframework.aot.generate.GeneratedFiles.Kind;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.aot.ApplicationContextAotGenerator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a native image would have to keep, compared with all there is.
 */
class AheadOfTimeTests {

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
		TestGenerationContext generation = new TestGenerationContext();
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			TestPropertyValues
				.of("compliance.api-key=sk-ant-api01-placeholder",
						"compliance.feed.checkpoint.directory=" + System.getProperty("java.io.tmpdir"))
				.applyTo(context);
			context.register(Application.class);
			new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
		}
		generation.writeGeneratedContent();
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

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@Bean
		Listener listener(ComplianceClient client) {
			return new Listener();
		}

	}

	static class Listener {

		@ActivityListener
		void on(Activity activity) {
			// the feed is not started
		}

	}

}
