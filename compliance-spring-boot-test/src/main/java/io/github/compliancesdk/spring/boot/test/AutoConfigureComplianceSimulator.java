package io.github.compliancesdk.spring.boot.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/**
 * Starts a {@link io.github.compliancesdk.simulator.ComplianceSimulator simulator} of the
 * Compliance API for a Spring test and points the clients at it. No key and no property
 * is needed, and those that are set are not used: the simulator is behind a
 * {@link io.github.compliancesdk.spring.boot.ComplianceConnectionDetails} bean that goes
 * before all others. Deletes, where they are switched on, have a key of their own.
 * <p>
 * The simulator and its {@link io.github.compliancesdk.simulator.Tenant Tenant} can be
 * injected. A {@code Tenant} bean of the test takes the place of the one described here,
 * and {@link ComplianceSimulatorBuilderCustomizer} beans change anything else.
 * <p>
 * Test classes that share their application context share its simulator, which ends with
 * the context. Before each test it
 * {@link io.github.compliancesdk.simulator.ComplianceSimulator#reset() forgets} the
 * requests recorded so far and the faults, conditions and used budget of the test before;
 * its data stay as tests left them, unless the context is
 * {@link org.springframework.test.annotation.DirtiesContext dirty}.
 * <p>
 * The clients' own pacing is off, so that tests do not wait for it, unless the
 * application sets {@code compliance.rate-limit.requests-per-minute}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ImportAutoConfiguration
public @interface AutoConfigureComplianceSimulator {

	/**
	 * Chooses among the possible tenants and activities.
	 * @return the seed
	 */
	long seed() default 42;

	/**
	 * What is there before the first test.
	 * @return the tenant
	 */
	SimulatedTenant tenant() default SimulatedTenant.GENERATED;

	/**
	 * Number of invented activities from 2023-01-01 to 2026-11-01, beside those that tell
	 * of the tenant.
	 * @return the number, not negative
	 */
	long activities() default 0;

	/**
	 * How many requests are answered in each minute, over all keys. The clients remember
	 * from test to test what they were told of the budget: when it is used up they wait
	 * until its reset.
	 * @return the number, or 0 for no limit
	 */
	int requestsPerMinute() default 0;

	/**
	 * Whether each call is logged as an activity, as the real API does.
	 * @return {@code false} for exactly the activities that the test gave
	 */
	boolean accessRecords() default false;

}
