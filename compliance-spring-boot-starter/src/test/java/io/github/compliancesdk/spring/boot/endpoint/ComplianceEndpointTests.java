package io.github.compliancesdk.spring.boot.endpoint;

import java.util.Map;

import io.github.compliancesdk.feed.ActivityHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.web.reactive.context.AnnotationConfigReactiveWebServerApplicationContext;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ComplianceEndpointAutoConfiguration} and who may write.
 */
class ComplianceEndpointTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withInitializer(ComplianceEndpointTests::convertAsSpringBootDoes)
		.withConfiguration(AutoConfigurations.of(ComplianceEndpointAutoConfiguration.class));

	@Test
	void itIsNotThereUnlessExposed() {
		this.contextRunner.run((context) -> assertThat(context).doesNotHaveBean(ComplianceEndpoint.class));
	}

	@Test
	void itIsNotThereWithoutAccess() {
		this.contextRunner
			.withPropertyValues("management.endpoints.web.exposure.include=compliance",
					"management.endpoint.compliance.access=none")
			.run((context) -> assertThat(context).doesNotHaveBean(ComplianceEndpoint.class));
	}

	@Test
	void itIsNotThereWhenTheClientsAreSwitchedOff() {
		this.contextRunner
			.withPropertyValues("management.endpoints.web.exposure.include=compliance", "compliance.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(ComplianceEndpoint.class));
	}

	@Test
	void withoutFeedsAndClientItIsEmpty() {
		this.contextRunner.withPropertyValues("management.endpoints.web.exposure.include=compliance").run((context) -> {
			ComplianceEndpoint.ComplianceDescriptor shown = context.getBean(ComplianceEndpoint.class).compliance();
			assertThat(shown.feeds()).isEmpty();
			assertThat(shown.budget()).isNull();
		});
	}

	@ParameterizedTest
	@CsvSource({ ",405", "read-only,405", "unrestricted,200" })
	void onlyUnrestrictedAccessWrites(String access, int status) {
		new ReactiveWebApplicationContextRunner(AnnotationConfigReactiveWebServerApplicationContext::new)
			.withInitializer(ComplianceEndpointTests::convertAsSpringBootDoes)
			.withUserConfiguration(Application.class)
			.withPropertyValues("server.port=0", "management.endpoints.web.exposure.include=compliance",
					"compliance.api-key=sk-ant-api01-test", "compliance.base-url=http://127.0.0.1:1",
					"spring.datasource.generate-unique-name=true", "compliance.feed.shutdown-timeout=0s",
					(access != null) ? "management.endpoint.compliance.access=" + access : "unrelated=true")
			.run((context) -> WebTestClient.bindToApplicationContext(context)
				.build()
				.post()
				.uri("/actuator/compliance/activities")
				.bodyValue(Map.of("action", "pause"))
				.exchange()
				.expectStatus()
				.isEqualTo(status));
	}

	private static void convertAsSpringBootDoes(ConfigurableApplicationContext context) {
		context.getEnvironment().setConversionService(new ApplicationConversionService());
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@Bean
		ActivityHandler handler() {
			return (batch) -> {
			};
		}

	}

}
