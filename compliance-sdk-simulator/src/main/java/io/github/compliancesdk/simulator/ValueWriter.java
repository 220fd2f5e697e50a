package io.github.compliancesdk.simulator;

/**
 * Writes one invented JSON value.
 */
@FunctionalInterface
interface ValueWriter {

	void write(Dice dice, JsonBuffer out);

}
