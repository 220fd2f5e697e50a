/**
 * The simulator as a JUnit 5 extension.
 */
@NullMarked
package io.github.compliancesdk.simulator.junit;

import org.jspecify.annotations.NullMarked;
