/**
 * The published description of the API as a judge over requests and answers.
 */
@NullMarked
package io.github.compliancesdk.simulator.contract;

import org.jspecify.annotations.NullMarked;
