package io.github.compliancesdk.benchmarks;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of the feed as databind describes it.
 *
 * @param <R> type of the rows
 */
record PlainPage<R>(List<R> data, boolean hasMore, @Nullable String firstId, @Nullable String lastId) {
}
