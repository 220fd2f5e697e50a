package io.github.compliancesdk.spring.boot.test;

import java.util.Map;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Adds a simulator to the application context of a test. Two are equal if their settings
 * are, so that test classes share a context.
 *
 * @param settings what the annotation says
 */
record ComplianceSimulatorContextCustomizer(SimulatorSettings settings) implements ContextCustomizer {

	@Override
	public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration mergedConfig) {
		// last of all, so that the application may set it otherwise
		context.getEnvironment()
			.getPropertySources()
			.addLast(new MapPropertySource("complianceSimulator",
					Map.of("compliance.rate-limit.requests-per-minute", 0)));
		ConfigurableListableBeanFactory beans = context.getBeanFactory();
		beans.registerSingleton(SimulatorSettings.class.getName(), this.settings);
		new AnnotatedBeanDefinitionReader((BeanDefinitionRegistry) beans, context.getEnvironment())
			.register(ComplianceSimulatorConfiguration.class);
	}

}
