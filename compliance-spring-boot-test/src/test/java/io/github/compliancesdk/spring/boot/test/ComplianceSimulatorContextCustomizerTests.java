package io.github.compliancesdk.spring.boot.test;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.ContextCustomizer;

import static org.assertj.core.api.Assertions.assertThat;

class ComplianceSimulatorContextCustomizerTests {

	@Test
	void testsThatSayTheSameShareAContext() {
		assertThat(customizer(Plain.class)).isEqualTo(customizer(Same.class))
			.isEqualTo(customizer(Heir.class))
			.hasSameHashCodeAs(customizer(Same.class));
	}

	@Test
	void testsThatSayOtherwiseDoNot() {
		assertThat(customizer(Plain.class)).isNotEqualTo(customizer(Seeded.class))
			.isNotEqualTo(customizer(Examples.class))
			.isNotEqualTo(customizer(Limited.class))
			.isNotEqualTo(customizer(More.class))
			.isNotEqualTo(customizer(Logged.class));
	}

	@Test
	void testsThatSayNothingAreLeftAlone() {
		assertThat(customizer(Object.class)).isNull();
	}

	private static @Nullable ContextCustomizer customizer(Class<?> testClass) {
		return new ComplianceSimulatorContextCustomizerFactory().createContextCustomizer(testClass, List.of());
	}

	@AutoConfigureComplianceSimulator
	static class Plain {

	}

	@AutoConfigureComplianceSimulator(seed = 42)
	static class Same {

	}

	static class Heir extends Plain {

	}

	@AutoConfigureComplianceSimulator(seed = 7)
	static class Seeded {

	}

	@AutoConfigureComplianceSimulator(tenant = SimulatedTenant.DOCUMENTED_EXAMPLES)
	static class Examples {

	}

	@AutoConfigureComplianceSimulator(requestsPerMinute = 1)
	static class Limited {

	}

	@AutoConfigureComplianceSimulator(activities = 1)
	static class More {

	}

	@AutoConfigureComplianceSimulator(accessRecords = true)
	static class Logged {

	}

}
