package io.github.compliancesdk.simulator;

/**
 * The place of one row in the feed, independent of how many rows stand before it: rows
 * that arrive later do not move it.
 *
 * @param nanos creation time
 * @param id the activity's id
 * @param source which part of the data the row belongs to; parts are ordered
 * @param occurrence how many rows of that part with the same time and id stand before it
 */
record RowPosition(long nanos, String id, int source, int occurrence) {
}
