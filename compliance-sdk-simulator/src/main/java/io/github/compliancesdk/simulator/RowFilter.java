package io.github.compliancesdk.simulator;

/**
 * Chooses rows.
 */
@FunctionalInterface
interface RowFilter {

	boolean keeps(ActivityRows rows, long row);

}
