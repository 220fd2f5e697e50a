package io.github.compliancesdk.spring.boot;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.ReactiveComplianceClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Tests for {@link NoComplianceClientFailureAnalyzer} through a failing start.
 */
@ExtendWith(OutputCaptureExtension.class)
class NoComplianceClientFailureAnalyzerTests {

	@ParameterizedTest
	@ValueSource(classes = { NeedsBlocking.class, NeedsReactive.class })
	void injectingWithoutAKeyFailsWithAnExplanation(Class<?> application, CapturedOutput output) {
		assertThatException().isThrownBy(() -> start(application));
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("there is none because no Compliance API key is set")
			.contains(
					"Set the property compliance.api-key or the environment variable ANTHROPIC_COMPLIANCE_ACCESS_KEY");
	}

	@Test
	void injectingWhileSwitchedOffFailsWithAnExplanation(CapturedOutput output) {
		assertThatException().isThrownBy(() -> start(NeedsBlocking.class, "--compliance.enabled=false",
				"--compliance.api-key=sk-ant-api01-test"));
		assertThat(output).contains("the Compliance API clients are switched off")
			.contains("Remove compliance.enabled=false");
	}

	@Test
	void injectingTheBlockingFaceBesideAReactiveClientOfTheApplicationFailsWithAnExplanation(CapturedOutput output) {
		assertThatException()
			.isThrownBy(() -> start(NeedsBlockingHasReactive.class, "--compliance.api-key=sk-ant-api01-test"));
		assertThat(output).contains("the application declares a ReactiveComplianceClient alone")
			.contains("Declare a bean of type ComplianceClient in its place");
	}

	@Test
	void otherMissingBeansAreLeftToSpringBoot(CapturedOutput output) {
		assertThatException().isThrownBy(() -> start(NeedsSomethingElse.class));
		assertThat(output).contains("APPLICATION FAILED TO START").doesNotContain("Compliance API key");
	}

	private static void start(Class<?> application, String... arguments) {
		SpringApplication spring = new SpringApplication(application);
		spring.setWebApplicationType(WebApplicationType.NONE);
		spring.run(arguments).close();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(BlockingService.class)
	static class NeedsBlocking {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(ReactiveService.class)
	static class NeedsReactive {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(OtherService.class)
	static class NeedsSomethingElse {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(BlockingService.class)
	static class NeedsBlockingHasReactive {

		@Bean
		ReactiveComplianceClient reactive() {
			return ComplianceClient.builder().apiKey("sk-ant-api01-test").buildReactive();
		}

	}

	record BlockingService(ComplianceClient client) {

	}

	record ReactiveService(ReactiveComplianceClient client) {

	}

	record OtherService(Thread thread) {

	}

}
