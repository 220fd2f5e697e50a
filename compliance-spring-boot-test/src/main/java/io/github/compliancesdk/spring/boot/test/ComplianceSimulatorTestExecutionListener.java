package io.github.compliancesdk.spring.boot.test;

import io.github.compliancesdk.simulator.ComplianceSimulator;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets the simulator forget, before each test, what the tests before did to its traffic.
 */
class ComplianceSimulatorTestExecutionListener implements TestExecutionListener, Ordered {

	/**
	 * After dependencies were injected, with a new context where the old one was dirty.
	 */
	private static final int AFTER_DEPENDENCY_INJECTION = 2_500;

	@Override
	public void beforeTestMethod(TestContext testContext) {
		if (TestContextAnnotationUtils.hasAnnotation(testContext.getTestClass(),
				AutoConfigureComplianceSimulator.class)) {
			testContext.getApplicationContext().getBean(ComplianceSimulator.class).reset();
		}
	}

	@Override
	public int getOrder() {
		return AFTER_DEPENDENCY_INJECTION;
	}

}
