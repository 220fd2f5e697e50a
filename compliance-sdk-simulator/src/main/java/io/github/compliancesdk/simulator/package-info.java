/**
 * The Compliance API on localhost.
 */
@NullMarked
package io.github.compliancesdk.simulator;

import org.jspecify.annotations.NullMarked;
