package io.github.compliancesdk.spring.boot.test;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/**
 * Finds the annotation on a test class or, for a nested one, around it.
 */
class ComplianceSimulatorContextCustomizerFactory implements ContextCustomizerFactory {

	@Override
	public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> configAttributes) {
		AutoConfigureComplianceSimulator annotation = TestContextAnnotationUtils.findMergedAnnotation(testClass,
				AutoConfigureComplianceSimulator.class);
		return (annotation != null) ? new ComplianceSimulatorContextCustomizer(SimulatorSettings.of(annotation)) : null;
	}

}
