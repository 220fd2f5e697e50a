/**
 * Lets a sample run without a key.
 */
@NullMarked
package io.github.compliancesdk.samples.simulator;

import org.jspecify.annotations.NullMarked;
